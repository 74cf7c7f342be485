import { describe, expect, it } from 'vitest';
import { catalogue } from '../../testing/decided.js';
import { countText, fleschDouma, sentenceLength } from '../plain-language/readability.js';
import { termFinder, termsIn, type LegalTerm } from './legal-term.js';

const term = (name: string, nl: readonly string[], en: readonly string[] = [name]): LegalTerm => ({
  name,
  words: { nl, en },
  means: { nl: 'Iets.', en: 'Something.' },
});
const terms = new Map(
  [
    term('aow', ['AOW', 'AOW-verzekering']),
    term('aowLeeftijd', ['AOW-leeftijd']),
    term('budget', ['kindgebonden budget']),
    term('norm', ['norm']),
  ].map((each) => [each.name, each] as const),
);
const found = (...texts: string[]) => termsIn(texts, terms, 'nl').map(({ name }) => name);

describe('legal terms in a text', () => {
  it('are found as whole words, whatever their capitals, each once', () => {
    expect(found('De NORM is de norm.', 'Kindgebonden budget')).toEqual(['budget', 'norm']);
    expect(found('normaal', 'de enorme norman')).toEqual([]);
  });
  it('do not hide in a longer word with a hyphen', () => {
    expect(found('Uw AOW-leeftijd')).toEqual(['aowLeeftijd']);
    expect(found('de AOW, en de AOW-verzekering')).toEqual(['aow']);
    expect(found('een AOW-tehuis')).toEqual([]);
  });
  it('are none without a vocabulary', () => {
    expect(termFinder(new Map(), 'nl')).toBeUndefined();
    expect(termsIn(['norm'], new Map(), 'nl')).toEqual([]);
  });
});

describe('the terms of the packs', () => {
  it.each([...catalogue.terms.values()].map((each) => [each.name, each] as const))(
    '%s is explained in plain Dutch',
    (_, { means }) => {
      const counted = countText(means.nl, termFinder(catalogue.terms, 'nl'));
      expect(fleschDouma(counted)).toBeGreaterThanOrEqual(60);
      expect(sentenceLength(counted)).toBeLessThanOrEqual(15);
    },
  );
  it('are words of one term only', () => {
    for (const language of ['nl', 'en'] as const) {
      const words = [...catalogue.terms.values()].flatMap((each) => each.words[language]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
  it('each stand in a text of a pack: what nobody reads needs no explanation', () => {
    const texts = [...catalogue.packs.values()].flatMap(({ questions, explanations }) => [
      ...Object.values(explanations).map(({ nl }) => nl),
      ...questions.flatMap(({ ask, why, hint }) => [ask.nl, why.nl, hint?.nl ?? '']),
    ]);
    const used = termsIn(texts, catalogue.terms, 'nl').map(({ name }) => name);
    expect([...catalogue.terms.keys()].filter((name) => !used.includes(name))).toEqual([]);
  });
});
