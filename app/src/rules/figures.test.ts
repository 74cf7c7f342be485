import type { Pack, Parameter } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../system/catalogue.js';

// A figure of law is a dated parameter with a source. In a decision only figures of form stand: none and one, the months of a quarter
// and a year, decimals of a rounding, a whole in percents. A figure in a text is one that a parameter or a fact's own words say.

const structural = ['0', '1', '2', '3', '12', '100'];

const catalogue = openCatalogue();
const all = [...catalogue.packs.values()];
const packs = all.filter((pack) => pack.decision);
const named = (some: readonly Pack[]) => some.map((pack) => [pack.id, pack] as const);

/** A week, by which a number of weeks is multiplied: form as well, but only as such. */
const WEEK = 'P7D';

const ENTITIES: { readonly [name: string]: string } = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
const decoded = (xml: string): string =>
  xml
    .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replaceAll(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

/** Every expression of a decision: formulas, conditions, the cells of its tables and the values that they allow. */
const expressionsOf = (dmn: string): readonly string[] =>
  [...dmn.matchAll(/<(?:\w+:)?text>([\s\S]*?)<\/(?:\w+:)?text>/g)].map(([, text = '']) => decoded(text));

/** The figures in FEEL: numbers, and those within quotes, which may be a period ("P8W"), a date or a number in disguise. */
const figuresOf = (feel: string): readonly string[] => {
  const quoted = [...feel.matchAll(/"([^"]*)"/g)]
    .map(([, text = '']) => text)
    .filter((text) => text !== WEEK);
  const bare = feel.replaceAll(/"[^"]*"/g, ' ');
  const numbers = [...bare.matchAll(/(?<!\w|(?<!\.)\.)\d+(?:\.\d+)?/g)].map(([number]) => number);
  return [
    ...numbers,
    ...quoted.flatMap((text) => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([each]) => each)),
  ];
};
const ofLaw = (figures: readonly string[]): readonly string[] =>
  figures.filter((figure) => !structural.includes(figure));

describe('a decision holds no figure of law', () => {
  it.each(named(packs))('%s', (_, { decision }) => {
    expect(expressionsOf(decision?.dmn ?? '').flatMap((feel) => ofLaw(figuresOf(feel)))).toEqual([]);
  });

  it.each([
    ['<text>if inkomen &gt; 23425 then 0.27 * 12 else "P3M"</text>', ['23425', '0.27']],
    ['<inputEntry><text>&lt; 21</text></inputEntry>', ['21']],
    ['<text>date("2026-07-01") + duration("P8W")</text>', ['2026', '07', '01', '8']],
    ['<text>number("23425")</text>', ['23425']],
    ['<dmn:text><![CDATA[norm * 0.7]]></dmn:text>', ['0.7']],
    ['<text>[18..67]</text>', ['18', '67']],
    ['<text>parameters.deel2016 * 3</text>', []],
  ])('and one that is written into it is found: %s', (dmn, found) => {
    expect(expressionsOf(dmn).flatMap((feel) => ofLaw(figuresOf(feel)))).toEqual(found);
  });
});

describe('every figure of a pack', () => {
  it.each(named(packs))(
    'of %s is used by its decision, has a label, and names where it was read',
    (_, pack) => {
      for (const { name, label, values } of pack.parameters) {
        expect(pack.decision?.dmn, name).toContain(`parameters.${name}`);
        expect([label.nl, label.en], name).not.toContain('');
        for (const { source } of values) expect(source.bwb, name).toMatch(/^BWB[RV]\d{7}$/);
      }
    },
  );
});

const WORDS: { readonly [language in Language]: { readonly [word: string]: string } } = {
  nl: {
    ...{
      twee: '2',
      drie: '3',
      vier: '4',
      vijf: '5',
      zes: '6',
      zeven: '7',
      acht: '8',
      negen: '9',
      tien: '10',
    },
    ...{
      elf: '11',
      twaalf: '12',
      half: '0.5',
      halve: '0.5',
      helft: '0.5',
      driekwart: '0.75',
      zeventig: '70',
    },
  },
  en: {
    ...{ two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' },
    ...{ eleven: '11', twelve: '12', half: '0.5', seventy: '70' },
  },
};

/** The figures that a text says in digits or words; one, and the years of dates, are no figures of law. */
function saidIn(text: string, language: Language): readonly string[] {
  const plain = text.replaceAll(/\{\{[^}]*\}\}/g, ' ');
  const digits = [...plain.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) =>
    language === 'nl' ? figure.replaceAll('.', '').replace(',', '.') : figure.replaceAll(/,(?=\d{3})/g, ''),
  );
  const words = [...plain.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(
    ([word]) => WORDS[language][word] ?? [],
  );
  return [...digits, ...words].filter((figure) => !/^(0|1|(19|20)\d\d)$/.test(figure));
}

/** What a parameter is worth on every day, also in percents; nothing where it changes: a text would be wrong on some day. */
const worth = ({ values, unit }: Parameter): readonly string[] => {
  const [first, ...others] = [...new Set(values.map(({ value }) => String(Number(value))))];
  if (first === undefined || others.length > 0) return [];
  return unit === 'ratio' ? [first, String(Number(first) * 100)] : [first];
};

/** The figures that texts of a pack may say: of its parameters, and those in the words of its facts and outcomes. */
function sayable(pack: Pack, language: Language): ReadonlySet<string> {
  const outcomes = (pack.decision?.outputs ?? []).flatMap((name) => catalogue.outputs.get(name) ?? []);
  const subjects = new Set(pack.questions.map(({ fact }) => fact));
  const facts = [...pack.receives, ...subjects].flatMap((name) => catalogue.facts.get(name) ?? []);
  const labels = [...facts, ...outcomes].flatMap(({ label }) => saidIn(label[language], language));
  return new Set([...pack.parameters.flatMap(worth), ...labels]);
}

describe('a figure in an explanation is that of a parameter, or part of what a fact means', () => {
  it.each(named(all))('%s', (_, pack) => {
    for (const language of ['nl', 'en'] as const) {
      const known = sayable(pack, language);
      const invented = Object.entries(pack.explanations).flatMap(([key, text]) =>
        saidIn(text[language], language)
          .filter((figure) => !known.has(figure))
          .map((figure) => `${key} (${language}): ${figure}`),
      );
      expect(invented).toEqual([]);
    }
  });

  it('is found in digits and in words', () => {
    expect(
      saidIn('hooguit 42 dagen of zes weken, tot € 38.479 en 1,75 meter, op 1 januari 2026', 'nl'),
    ).toEqual(['42', '38479', '1.75', '6']);
    expect(saidIn('seventy percent of {{value}}, or 1,442', 'en')).toEqual(['1442', '70']);
  });
});

/** Figures in the conditions of questions and plans: those of a parameter of the pack, or with a reason. */
const reasons: { readonly [condition: string]: string } = {
  'years and months duration(kind.geboortedatum, peildatum) >= duration("P15Y")':
    'AKW 7 lid 2 asks at 16 on the first day of a quarter, which comes after today: asked a year earlier, decided by the rules',
};

it.each(named(all))('conditions of %s hold only figures of its parameters', (_, pack) => {
  const conditions = [
    pack.startsByItself,
    ...pack.questions.map(({ when }) => when),
    ...pack.plan.tasks.map(({ when }) => when),
    ...pack.plan.results.map(({ when }) => when),
  ].flatMap((when) => when ?? []);
  const known = new Set(pack.parameters.flatMap(worth));
  for (const condition of conditions)
    if (!(condition in reasons))
      expect(ofLaw(figuresOf(condition)).filter((figure) => !known.has(figure))).toEqual([]);
});
