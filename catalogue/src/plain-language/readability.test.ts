import { describe, expect, it } from 'vitest';
import { countAll, countText, fleschDouma, sentenceLength, sentencesOf } from './readability.js';

describe('the sentences of a text', () => {
  it('end at a full stop, a question mark or a colon, and not within a figure', () => {
    expect(sentencesOf('Vul in, zoals 32.500. Klopt dat? Kies ja: dan gaan wij door!')).toEqual([
      'Vul in, zoals 32.500.',
      'Klopt dat?',
      'Kies ja:',
      'dan gaan wij door!',
    ]);
  });
  it('of nothing are none', () => {
    expect(sentencesOf(' ')).toEqual([]);
    expect(fleschDouma(countText(''))).toBeCloseTo(206.84, 9);
  });
  it('take what is filled in later for a figure', () => {
    expect(countText('u {{value}} jaar verzekerd was')).toMatchObject({ sentences: 1, words: 5 });
  });
});

describe('reading ease', () => {
  it('is 206.84 less 0.77 for each syllable of a hundred words and 0.93 for each word of a sentence', () => {
    // Uw kind woont bij u: five words, five syllables, one sentence.
    expect(fleschDouma(countText('Uw kind woont bij u.'))).toBeCloseTo(206.84 - 77 * (5 / 5) - 0.93 * 5, 9);
    // Six words, ten syllables.
    const other = countText('Het inkomen van uw partner telt.');
    expect(other).toEqual({ sentences: 1, words: 6, plainWords: 6, syllables: 9 });
    expect(fleschDouma(other)).toBeCloseTo(206.84 - 77 * (9 / 6) - 0.93 * 6, 9);
  });
  it('of more texts is that of all their words', () => {
    const all = countAll([
      countText('Uw kind woont bij u.'),
      countText('Ja. Het inkomen van uw partner telt.'),
    ]);
    expect(all).toMatchObject({ sentences: 3, words: 12, syllables: 15 });
    expect(sentenceLength(all)).toBe(4);
  });
  it('leaves the syllables of a legal term out, but not its place in the sentence', () => {
    const text = 'Heeft u een toeslagpartner?';
    expect(countText(text, /toeslagpartner/giu)).toEqual({
      sentences: 1,
      words: 4,
      plainWords: 3,
      syllables: 3,
    });
    expect(fleschDouma(countText(text, /toeslagpartner/giu))).toBeGreaterThan(fleschDouma(countText(text)));
  });
  it('is lower for long words and for long sentences', () => {
    const plain = fleschDouma(countText('U krijgt geld. Dat komt elke maand.'));
    expect(fleschDouma(countText('U krijgt geld en dat komt elke maand.'))).toBeLessThan(plain);
    expect(fleschDouma(countText('De uitkering wordt maandelijks beschikbaar gesteld.'))).toBeLessThan(plain);
  });
});
