import { readFileSync } from 'node:fs';
import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import {
  compileDecision,
  evaluate,
  explain,
  nextQuestions,
  type Diagnostic,
  type Fact,
  type FactJson,
  type FactValue,
  type ParameterTable,
} from './index.js';

const dmn = readFileSync(new URL('../examples/kinderbijslag.dmn', import.meta.url), 'utf8');
const file = 'kinderbijslag.dmn';
const vocabulary = new Map([
  ['kind.geboortedatum', 'date'],
  ['kind.woontBijAanvrager', 'boolean'],
  ['aanvrager.verzekerdAkw', 'boolean'],
]);
const day = (text: string): LegalDate => text as LegalDate;
const basisbedrag: ParameterTable = {
  name: 'basisbedrag',
  unit: 'EUR/quarter',
  at: 'kwartaalBegin',
  after: 'provisional',
  values: [
    { from: day('2026-01-01'), value: '421.53', source: { bwb: 'BWBR0002368', article: '12' } },
    {
      from: day('2026-07-01'),
      until: day('2026-12-31'),
      value: '426.29',
      source: { bwb: 'BWBR0002368', article: '12' },
    },
  ],
};

function compiled(text = dmn) {
  const result = compileDecision({ dmn: text, file, facts: vocabulary, parameters: [basisbedrag] });
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

const model = compiled();

function factsOf(values: { readonly [name: string]: FactJson | FactValue }): Map<string, Fact> {
  return new Map(
    Object.entries(values).map(([name, given]) => {
      const value = (
        typeof given === 'object' && given !== null && 'state' in given
          ? given
          : { state: 'known', value: given }
      ) as FactValue;
      return [name, { name, value, origin: { source: 'persons', holder: 'BRP' } }];
    }),
  );
}

const entitled = {
  'kind.geboortedatum': '2026-01-20',
  'kind.woontBijAanvrager': true,
  'aanvrager.verzekerdAkw': true,
};
const ask = (values: { readonly [name: string]: FactJson | FactValue }, on = '2026-04-02') =>
  evaluate(model, { facts: factsOf(values), on: day(on), outputs: ['heeftRecht', 'bedragPerKwartaal'] });

function refusal(text: string): readonly Diagnostic[] {
  const result = compileDecision({ dmn: text, file, facts: vocabulary, parameters: [basisbedrag] });
  return result.ok ? [] : result.error;
}

describe('child benefit', () => {
  it.each([
    ['2026-01-20', '2026-04-02', '295.07'],
    ['2026-01-20', '2026-07-02', '298.4'],
    ['2019-05-01', '2026-04-02', '358.3'],
    ['2010-05-01', '2026-04-02', '421.53'],
    ['2008-04-01', '2026-04-02', '0'],
  ])('for a child born %s is on %s %s euros a quarter (AKW 12)', (born, on, amount) => {
    const { outcomes, warnings } = ask({ ...entitled, 'kind.geboortedatum': born }, on);
    expect(outcomes.bedragPerKwartaal).toEqual({ state: 'known', value: amount });
    expect(warnings).toEqual([]);
  });

  it('is provisional after the last published amounts', () => {
    const { outcomes, parametersUsed } = ask(entitled, '2027-02-01');
    expect(outcomes.bedragPerKwartaal).toEqual({ state: 'provisional', value: '298.4' });
    expect(outcomes.heeftRecht).toEqual({ state: 'known', value: true });
    expect(parametersUsed).toMatchObject([{ name: 'basisbedrag', value: '426.29', provisional: true }]);
  });

  it('carries an assumption to the outcome', () => {
    const assumed = { ...entitled, 'aanvrager.verzekerdAkw': { state: 'assumed', value: true } as const };
    expect(ask(assumed).outcomes.heeftRecht).toEqual({ state: 'assumed', value: true });
  });

  it('is not assumed when something known decided alone', () => {
    const refused = {
      ...entitled,
      'kind.woontBijAanvrager': false,
      'aanvrager.verzekerdAkw': { state: 'assumed', value: true } as const,
    };
    expect(ask(refused).outcomes.heeftRecht).toEqual({ state: 'known', value: false });
  });

  it('asks for what is missing, and not for what can no longer matter', () => {
    expect(nextQuestions(model, factsOf({}), day('2026-04-02'), ['bedragPerKwartaal'])).toEqual([
      'aanvrager.verzekerdAkw',
      'kind.woontBijAanvrager',
      'kind.geboortedatum',
    ]);
    const uninsured = factsOf({ 'aanvrager.verzekerdAkw': false });
    expect(nextQuestions(model, uninsured, day('2026-04-02'))).not.toContain('kind.woontBijAanvrager');
    expect(nextQuestions(model, uninsured, day('2026-04-02'), ['bedragPerKwartaal'])).toEqual([]);
    expect(nextQuestions(model, factsOf(entitled), day('2026-04-02'))).toEqual([]);
  });

  it('keeps the reason why a fact is not known', () => {
    const doubtful = {
      ...entitled,
      'kind.geboortedatum': { state: 'unknown', reason: 'inOnderzoek' } as const,
    };
    const { outcomes, missing } = ask(doubtful);
    expect(outcomes.heeftRecht).toEqual({ state: 'unknown', reason: 'inOnderzoek' });
    expect(missing).toEqual(['kind.geboortedatum']);
  });

  it('refuses a fact of another type than the vocabulary says', () => {
    expect(() => ask({ ...entitled, 'kind.geboortedatum': '20-01-2026' })).toThrow(
      '"kind.geboortedatum" should be a date',
    );
  });

  it('traces which rule of the table applied', () => {
    const step = ask(entitled).trace.find(({ decision }) => decision === 'bedragPerKwartaal');
    expect(step).toMatchObject({
      rules: ['tot6'],
      read: expect.arrayContaining(['heeftRecht', 'basisbedrag']) as unknown,
    });
  });
});

describe('the explanation', () => {
  const explained = (values: { readonly [name: string]: FactJson | FactValue }) =>
    explain(model, ask(values));

  it('names the one fact that refused, its origin and clause, and what stood against it', () => {
    const [right] = explained({ ...entitled, 'kind.woontBijAanvrager': false });
    const clause = { bwb: 'BWBR0002368', article: '7 lid 1', version: '2026-01-01' };
    const origin = { source: 'persons', holder: 'BRP' };
    expect(right).toMatchObject({
      outcome: 'heeftRecht',
      value: { state: 'known', value: false },
      because: [
        { fact: 'kind.woontBijAanvrager', text: 'heeftRecht', clause },
        { fact: 'kind.woontBijAanvrager', text: 'fact.woontNietBijU', origin, clause },
      ],
      although: [{ fact: 'aanvrager.verzekerdAkw' }],
      wouldChangeIf: [{ fact: 'kind.woontBijAanvrager', to: true, outcome: true, text: 'change.woontBijU' }],
    });
  });

  it('says a fact by its value, and a fact without a text only as data', () => {
    const texts = explained(entitled)[0]?.because.map(({ fact, text }) => [fact, text]);
    expect(texts).toContainEqual(['kind.woontBijAanvrager', 'fact.woontBijU']);
    expect(texts).toContainEqual(['kind.geboortedatum', 'fact.geborenOp']);
    expect(texts).toContainEqual(['aanvrager.verzekerdAkw', undefined]);
  });

  it('never offers a change that the model does not list, such as another date of birth', () => {
    const [right] = explained({ ...entitled, 'kind.geboortedatum': '2000-01-01' });
    expect(right?.because.map(({ fact }) => fact)).toContain('kind.geboortedatum');
    expect(right?.wouldChangeIf).toEqual([]);
  });

  it('says the rule that fired although its columns read other decisions only, with the facts behind them', () => {
    const [, amount] = explained(entitled);
    expect(amount?.because[0]).toMatchObject({
      text: 'tot6',
      facts: expect.arrayContaining(['kind.geboortedatum', 'kind.woontBijAanvrager']) as unknown,
      clause: { bwb: 'BWBR0002368' },
    });
  });

  it('takes the clause of the rule of the table that applied', () => {
    const amount = explained(entitled)[1];
    expect(amount?.because).toContainEqual(
      expect.objectContaining({
        fact: 'kind.woontBijAanvrager',
        clause: expect.objectContaining({ article: '7 lid 1' }) as unknown,
      }),
    );
    expect(model.sites.some(({ rule, text }) => rule === 'tot6' && text === 'tot6')).toBe(true);
  });
});

describe('a model with an error', () => {
  it.each([
    [
      'a typo in a fact',
      'kind.woontBijAanvrager and',
      'kind.wontBijAanvrager and',
      'heeftRecht',
      'woontBijAanvrager',
    ],
    [
      'a fact outside the vocabulary',
      'name="verzekerdAkw"',
      'name="verzekerdAow"',
      'aanvrager',
      'aanvrager.verzekerdAkw',
    ],
    ['an unknown type', 'typeRef="tKind"', 'typeRef="tKnd"', 'kind', 'tKind'],
    [
      'a parameter without values',
      'name="basisbedrag"',
      'name="basisbedragen"',
      'parameters',
      'parameters.yaml',
    ],
    ['a requirement to nothing', 'href="#leeftijd"', 'href="#leeftyd"', 'heeftRecht', 'href'],
    [
      'a requirement not drawn',
      '<informationRequirement id="r7"><requiredDecision href="#leeftijd" /></informationRequirement>',
      '',
      'heeftRecht',
      'requirement',
    ],
    ['FEEL that cannot be read', '[6..12)', '[6..12', 'bedragPerKwartaal', 'brackets'],
    ['a missing cell', '<inputEntry id="i12"><text>-</text></inputEntry>', '', 'geenRecht', 'cells'],
    [
      'a hit policy that does not exist',
      'hitPolicy="FIRST"',
      'hitPolicy="EERSTE"',
      'bedragPerKwartaal_t',
      'UNIQUE',
    ],
    ['a clause without an article', 'article="11" ', '', 'clause', 'article'],
    ['XML that is not well-formed', '</definitions>', '', 'file', 'editor'],
    ['an entity definition', '<definitions', '<!DOCTYPE d [<!ENTITY e "x">]><definitions', 'file', 'editor'],
    ['another kind of file', 'DMN/20191111/MODEL/', 'BPMN/20100524/MODEL', 'definitions', 'xmlns'],
  ])('%s is reported with place and advice', (_what, from, to, element, advice) => {
    expect(dmn).toContain(from);
    const problems = refusal(dmn.replace(from, to));
    expect(problems.length).toBeGreaterThan(0);
    const problem = problems.find((each) => each.element.includes(element));
    expect(problem?.file).toBe(file);
    expect(`${problem?.message} ${problem?.suggestion}`).toContain(advice);
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.column).toBeGreaterThan(0);
  });

  it('points at the line of the expression', () => {
    const [problem] = refusal(dmn.replace('kind.woontBijAanvrager and', 'kind.wontBijAanvrager and'));
    expect(dmn.split('\n')[(problem?.line ?? 0) - 1]).toContain('aanvrager.verzekerdAkw and');
  });

  it('refuses decisions that require one another', () => {
    const circular = dmn.replace(
      'href="#peildatum"',
      'href="#peildatum" /><requiredDecision href="#leeftijd"',
    );
    expect(refusal(circular)[0]?.message).toContain('kwartaalBegin -> leeftijd -> kwartaalBegin');
  });
});

interface Moddle {
  fromXML(xml: string, type: string): Promise<{ rootElement: object; warnings: unknown[] }>;
  toXML(root: object, options: { format: boolean }): Promise<{ xml: string }>;
}

/** dmn-js's reader and writer; it has no types of its own. */
async function dmnModdle(): Promise<Moddle> {
  const name: string = 'dmn-moddle';
  const { DmnModdle } = (await import(name)) as { DmnModdle: new () => Moddle };
  return new DmnModdle();
}

describe('the file', () => {
  it('survives dmn-moddle with its clauses and texts', async () => {
    const moddle = await dmnModdle();
    const { rootElement, warnings } = await moddle.fromXML(dmn, 'dmn:Definitions');
    expect(warnings).toEqual([]);
    const { xml } = await moddle.toXML(rootElement, { format: true });
    const again = compiled(xml);
    expect(again.sites.map(({ clauses, text }) => [clauses, text])).toEqual(
      model.sites.map(({ clauses, text }) => [clauses, text]),
    );
    const query = { facts: factsOf(entitled), on: day('2026-04-02') };
    expect(evaluate(again, query).outcomes).toEqual(evaluate(model, query).outcomes);
  });
});
