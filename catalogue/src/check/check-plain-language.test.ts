import { describe, expect, it } from 'vitest';
import { catalogue } from '../../testing/decided.js';
import type { Pack } from '../pack.js';
import { countAll, countText, fleschDouma, sentenceLength } from '../plain-language/readability.js';
import { residentTexts } from '../plain-language/resident-texts.js';
import { checkPlainLanguage, PLAIN } from './check-plain-language.js';

const packs = [...catalogue.packs.values()].map((pack) => [pack.id, pack] as const);
const [, some] = packs[0]!;
const withTexts = (explanations: Pack['explanations']): Pack => ({ ...some, questions: [], explanations });
const text = (nl: string) => ({ nl, en: 'x' });
const found = (explanations: Pack['explanations']) =>
  checkPlainLanguage(withTexts(explanations), catalogue).map(({ path, message }) => [path, message]);

describe('every pack', () => {
  it.each(packs)('%s is plain Dutch, in all and text by text', (_, pack) => {
    expect(checkPlainLanguage(pack, catalogue)).toEqual([]);
  });

  it.each(packs)('%s is plain even with its legal terms counted', (_, pack) => {
    const counted = countAll(residentTexts(pack, 'nl').map((each) => countText(each.text)));
    if (counted.sentences === 0) return;
    expect(fleschDouma(counted)).toBeGreaterThanOrEqual(PLAIN.ease);
    expect(sentenceLength(counted)).toBeLessThanOrEqual(PLAIN.words);
  });
});

describe('a text that is not plain', () => {
  it('is found with its sentence and score', () => {
    const [[path, message] = []] = found({
      a: text('de inkomensafhankelijke tegemoetkomingen onvoorwaardelijk beëindigd zijn'),
      b: text('u hier woont'),
      c: text('u een kind heeft'),
      d: text('u geld krijgt'),
      e: text('u dit jaar werkt'),
    });
    expect(path).toEqual(['a']);
    expect(message).toMatch(
      /^Reading ease -?\d+ \(Flesch-Douma, at least 30 for one text\): "Dit komt doordat de inkom/,
    );
  });
  it('is found when one sentence is too long, however short its words', () => {
    const long =
      'u een kind heeft en hier woont en werkt en geld krijgt en een huis huurt en dit jaar een baan vond';
    expect(found({ a: text(long) }).map(([, message]) => message)).toContainEqual(
      expect.stringMatching(/^A sentence of 25 words \(at most 20\): "Dit komt doordat u een kind/),
    );
  });
  it('counts with all others, so that many hard texts are found together', () => {
    const hard = text('de gemeentelijke belastingen verhoogd worden');
    const messages = found({ a: hard, b: hard, c: hard }).map(([, message]) => message);
    expect(messages.at(-1)).toMatch(/^Its explanations and questions have reading ease/);
  });
  it('is not one because of a legal term, in the words of the vocabulary', () => {
    expect(found({ a: text('u geen kinderopvangtoeslag en geen zorgverzekering heeft') })).toEqual([]);
  });
});
