import type { Explanation } from '@eenloket/rules';
import { describe, expect, it } from 'vitest';
import { samplePacks } from '../../testing/sample-packs.js';
import { loadCatalogue } from '../load/load-catalogue.js';
import { explainInWords } from './explain-in-words.js';
import { formatFact } from './format-fact.js';

const loaded = loadCatalogue(samplePacks());
if (!loaded.ok) throw new Error('The sample does not load.');
const { packs, facts } = loaded.value;
const pack = packs.get('svb/kinderbijslag')!;

const clause = { bwb: 'BWBR0002368', article: '7 lid 1' };
const explanation: Explanation = {
  outcome: 'heeftRecht',
  value: { state: 'known', value: true },
  because: [
    { fact: 'kind.woontBijAanvrager', value: { state: 'known', value: true }, clause, text: 'woontBijU' },
    { fact: 'kind.woontBijAanvrager', value: { state: 'known', value: true }, clause, text: 'woontBijU' },
    { fact: 'kind.geboortedatum', value: { state: 'known', value: '2026-03-01' } },
  ],
  although: [{ fact: 'aanvrager.inkomen', value: { state: 'unknown', reason: 'notAsked' } }],
  wouldChangeIf: [{ fact: 'aanvrager.inkomen', to: '30000', outcome: false, text: 'inkomen' }],
};

describe('an explanation in words', () => {
  it('is plain Dutch, each reason once', () => {
    expect(explainInWords(explanation, pack, facts, 'nl').map(({ text }) => text)).toEqual([
      'Dit komt doordat uw kind bij u woont.',
      'Dit komt doordat "geboortedatum van uw kind" 1 maart 2026 is.',
      'Dit blijft zo, ook al is het zo dat "uw inkomen" niet bekend is.',
      'Dit verandert als uw inkomen €\u00a030.000,00 is.',
    ]);
  });

  it('is equally plain English', () => {
    expect(explainInWords(explanation, pack, facts, 'en').map(({ text }) => text)).toEqual([
      'This is because your child lives with you.',
      'This is because "your child’s date of birth" is 1 March 2026.',
      'This stays so, even though "your income" is not known.',
      'This changes if your income is €30,000.00.',
    ]);
  });

  it('keeps fact and clause beside the words', () => {
    expect(explainInWords(explanation, pack, facts, 'nl')[0]).toEqual({
      kind: 'because',
      text: 'Dit komt doordat uw kind bij u woont.',
      clauseText: 'uw kind bij u woont',
      fact: 'kind.woontBijAanvrager',
      clause,
    });
  });
});

describe('a value for a reader', () => {
  const choices = [{ value: 'v', label: { nl: 'vrouw', en: 'woman' } }];
  it.each([
    [true, { type: 'boolean' }, 'ja', 'yes'],
    [false, undefined, 'nee', 'no'],
    [null, undefined, 'geen', 'none'],
    ['2026-03-03', { type: 'date' }, '3 maart 2026', '3 March 2026'],
    ['295.07', { type: 'money' }, '€\u00a0295,07', '€295.07'],
    ['295.07', { type: 'number', unit: 'EUR/quarter' }, '€\u00a0295,07', '€295.07'],
    ['1.5', { type: 'number' }, '1,5', '1.5'],
    ['v', { type: 'choice', choices }, 'vrouw', 'woman'],
    ['Jansen', { type: 'string' }, 'Jansen', 'Jansen'],
    [['a', 'b', 'c'], { type: 'list' }, 'a, b en c', 'a, b and c'],
    [[], { type: 'list' }, 'geen', 'none'],
    [{ straat: 'Laan', nummer: '1' }, { type: 'context' }, 'Laan en 1', 'Laan and 1'],
  ] as const)('%j of %j is "%s"', (value, kind, nl, en) => {
    expect(formatFact(value, kind, 'nl')).toBe(nl);
    expect(formatFact(value, kind, 'en')).toBe(en);
  });
});
