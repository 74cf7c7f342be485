import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { syllablesOf } from './syllables.js';

describe('the syllables of a Dutch word', () => {
  test.each([
    // Plain and doubled vowels, and a silent-looking e at the end that is said.
    ['kind', 1],
    ['huur', 1],
    ['jaar', 1],
    ['premie', 2],
    ['garage', 3],
    ['inkomen', 3],
    ['familie', 3],
    ['vermogen', 3],
    // Two vowels that are one sound.
    ['huis', 1],
    ['geld', 1],
    ['ouder', 2],
    ['kleuter', 2],
    ['moeder', 2],
    ['eigen', 2],
    ['vrij', 1],
    ['bijzonder', 3],
    ['kauwgom', 2],
    ['detail', 2],
    // Three letters that are one sound.
    ['nieuw', 1],
    ['leeuw', 1],
    ['mooi', 1],
    ['mooie', 2],
    ['draaien', 2],
    ['moeite', 2],
    ['niveau', 2],
    ['bureaus', 2],
    // Vowels that meet and are two sounds.
    ['januari', 4],
    ['februari', 4],
    ['periode', 4],
    ['radio', 3],
    ['chaos', 2],
    ['serieus', 3],
    ['financieel', 4],
    ['individueel', 5],
    ['sociaal', 3],
    ['materiaal', 4],
    ['theater', 3],
    ['geautoriseerd', 5],
    // A trema begins a syllable.
    ['zeeën', 2],
    ['ideeën', 3],
    ['reëel', 2],
    ['beëindigen', 4],
    ['geïnd', 2],
    ['coördinatie', 5],
    ['financiële', 5],
    ['tweeëntwintig', 4],
    ['ruïne', 3],
    ['cliënt', 2],
    // Other accents do not.
    ['één', 1],
    ['dít', 1],
    ['café', 2],
    ['scène', 2],
    // Loan words.
    ['online', 2],
    ['website', 2],
    ['team', 1],
    ['baby', 2],
    ['museum', 3],
    ['quotum', 2],
    ['yoghurt', 2],
    ['computer', 3],
    // Long ones, of the law.
    ['zorgverzekering', 5],
    ['toeslagpartner', 4],
    ['kinderopvangtoeslag', 6],
    ['geboorteaangifte', 6],
    ['samenlevingscontract', 6],
    // Hyphens, abbreviations and figures.
    ['AOW', 3],
    ['AOW-leeftijd', 5],
    ['UWV', 3],
    ['IBAN', 2],
    ['18', 2],
    ['32.500', 5],
    ['', 0],
    ['pst', 1],
  ])('"%s" are %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('do not depend on capitals, and a compound with a hyphen has those of its parts', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(syllablesOf(one.charAt(0).toUpperCase() + one.slice(1))).toBe(syllablesOf(one));
        expect(syllablesOf(`${one}-${other}`)).toBe(syllablesOf(one) + syllablesOf(other));
      }),
    );
  });

  it('are at least one and at most one for each letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zëïöüé]{1,14}$/), (word) => {
        const count = syllablesOf(word);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
