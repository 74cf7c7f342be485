import { describe, expect, it } from 'vitest';
import { ask, compiled, dmnOf, feel, outcome, problemsOf } from '../testing/model.js';
import { plain, standardModel, type Plain } from '../testing/standard.js';
import { runDecision, type FactJson } from './index.js';

const entry = (name: string, text: string): string =>
  `<contextEntry><variable name="${name}"/>${feel(text)}</contextEntry>`;
const result = (text: string): string => `<contextEntry>${feel(text)}</contextEntry>`;
const binding = (name: string, text: string): string =>
  `<binding><parameter name="${name}"/>${feel(text)}</binding>`;
const row = (...cells: string[]): string => `<row>${cells.map(feel).join('')}</row>`;
const fn = (body: string, ...names: string[]): string =>
  `<functionDefinition>${names.map((name) => `<formalParameter name="${name}"/>`).join('')}${body}</functionDefinition>`;
const when = (condition: string, then: string, otherwise: string): string =>
  `<conditional><if>${feel(condition)}</if><then>${feel(then)}</then><else>${feel(otherwise)}</else></conditional>`;
const functions = {
  dubbel: [['n'], 'n * 2'],
  verschil: [['a', 'b'], 'a - b'],
  faculteit: [['n'], 'if n <= 1 then 1 else n * faculteit(n - 1)'],
} as const;

describe('a boxed expression', () => {
  it.each<[string, string, FactJson | 'unknown']>([
    ['a literal', feel('x + 1'), '6'],
    ['a literal of a list', feel('[x, x]'), ['5', '5']],
    [
      'a context gives its entries',
      `<context>${entry('a', 'x')}${entry('b', 'a + 1')}</context>`,
      { a: '5', b: '6' },
    ],
    [
      'a context with a result gives that',
      `<context>${entry('a', 'x * 2')}${result('a + 1')}</context>`,
      '11',
    ],
    [
      'an entry sees those above it',
      `<context>${entry('a', '1')}${entry('b', 'a + x')}${result('b')}</context>`,
      '6',
    ],
    ['an empty context', '<context></context>', {}],
    ['a list', `<list>${feel('x')}${feel('x + 1')}</list>`, ['5', '6']],
    ['an empty list', '<list></list>', []],
    ['a list of contexts', `<list><context>${entry('a', '1')}</context></list>`, [{ a: '1' }]],
    [
      'a relation is a list of rows',
      `<relation><column name="naam"/><column name="bedrag"/>${row('"a"', 'x')}${row('"b"', '2')}</relation>`,
      [
        { naam: 'a', bedrag: '5' },
        { naam: 'b', bedrag: '2' },
      ],
    ],
    ['a relation without rows', '<relation><column name="naam"/></relation>', []],
    ['a conditional that holds', when('x > 3', '"hoog"', '"laag"'), 'hoog'],
    ['a conditional that does not hold', when('x > 9', '"hoog"', '"laag"'), 'laag'],
    ['a conditional on null takes the else', when('null', '1', '2'), '2'],
    ['a conditional that is open', when('y', '1', '2'), 'unknown'],
    ['an open conditional whose branches agree', when('y', '1', '1.0'), '1'],
    ['a conditional that needs no open branch', when('x > 3', '1', 'y'), '1'],
    ['an invocation of a function', `<invocation>${feel('dubbel')}${binding('n', 'x')}</invocation>`, '10'],
    [
      'an invocation binds by name, in any order',
      `<invocation>${feel('verschil')}${binding('b', '1')}${binding('a', 'x')}</invocation>`,
      '4',
    ],
    ['a function called in FEEL', feel('dubbel(x) + dubbel(n: 1)'), '12'],
    ['a function that calls itself', feel('faculteit(5)'), '120'],
    ['a function on an open value', feel('dubbel(y)'), 'unknown'],
    ['a function passed on', feel('sort([1, x, 3], function(a, b) a > b)'), ['5', '3', '1']],
    [
      'a function in a context',
      `<context><contextEntry><variable name="f"/>${fn(feel('n + x'), 'n')}</contextEntry>${result('f(1)')}</context>`,
      '6',
    ],
    ['a function cannot leave', fn(feel('n'), 'n'), null],
    [
      'a context in a context',
      `<context><contextEntry><variable name="a"/><context>${entry('b', 'x')}</context></contextEntry>${result('a.b')}</context>`,
      '5',
    ],
    [
      'a conditional in a context',
      `<context><contextEntry><variable name="a"/>${when('x > 3', '1', '2')}</contextEntry>${result('a + x')}</context>`,
      '6',
    ],
  ])('%s', (_name, logic, expected) => {
    const model = compiled({ inputs: { x: 'number', y: 'boolean' }, functions, decisions: { d: logic } });
    expect(outcome(ask(model, { x: '5' }), 'd')).toEqual(expected);
  });

  it('is refused when it calls a function with too few arguments', () => {
    const [problem] = problemsOf({ functions, decisions: { d: feel('verschil(1)') } });
    expect(problem?.message).toContain('This function takes 2 arguments, not 1.');
  });

  it('is refused when it is missing', () => {
    const [problem] = problemsOf({
      decisions: { d: '<context><contextEntry><variable name="a"/></contextEntry></context>' },
    });
    expect(problem?.message).toBe('There is no expression here.');
  });

  it.each<[string, string, FactJson]>([
    [
      'for',
      `<for iteratorVariable="n"><in>${feel('[1, 2]')}</in><return>${feel('n * 2')}</return></for>`,
      ['2', '4'],
    ],
    [
      'a for that asks for its results so far',
      `<for iteratorVariable="n"><in>${feel('[1..3]')}</in><return>${feel('n + count(partial)')}</return></for>`,
      ['1', '3', '5'],
    ],
    [
      'some',
      `<some iteratorVariable="n"><in>${feel('[1, 2]')}</in><satisfies>${feel('n > 1')}</satisfies></some>`,
      true,
    ],
    [
      'every',
      `<every iteratorVariable="n"><in>${feel('[1, 2]')}</in><satisfies>${feel('n > 1')}</satisfies></every>`,
      false,
    ],
    [
      'filter',
      `<filter><in>${feel('[{n: 1}, {n: 2}]')}</in><match>${feel('n > 1')}</match></filter>`,
      [{ n: '2' }],
    ],
    [
      'a filter whose match is no truth',
      `<filter><in>${feel('[1]')}</in><match>${feel('"ja"')}</match></filter>`,
      null,
    ],
    [
      'a conditional whose condition is no truth',
      `<conditional><if>${feel('"ja"')}</if><then>${feel('1')}</then><else>${feel('2')}</else></conditional>`,
      null,
    ],
  ])('%s (section 10.2.2)', (_name, logic, expected) => {
    expect(outcome(ask(compiled({ decisions: { d: logic } })), 'd')).toEqual(expected);
  });

  it('without its parts is told, part by part', () => {
    const problems = problemsOf({ decisions: { d: '<for></for>' } });
    expect(problems.map(({ message }) => message)).toContain('There is no expression here.');
  });

  it('cannot call itself without end', () => {
    const model = compiled({ functions: { f: [['n'], 'f(n)'] }, decisions: { d: feel('f(1)') } });
    expect(() => ask(model)).toThrow('functions call one another more than 100 deep');
  });
});

const items = `<itemDefinition name="tBedrag"><typeRef>number</typeRef></itemDefinition>
<itemDefinition name="tNamen" isCollection="true"><typeRef>string</typeRef></itemDefinition>
<itemDefinition name="tPlaats"><itemComponent name="gemeente"><typeRef>string</typeRef></itemComponent></itemDefinition>
<itemDefinition name="tKind"><itemComponent name="naam"><typeRef>string</typeRef></itemComponent><itemComponent name="bedragen" isCollection="true"><typeRef>tBedrag</typeRef></itemComponent></itemDefinition>
<itemDefinition name="tKinderen" isCollection="true"><typeRef>tKind</typeRef></itemDefinition>`;

describe('a type', () => {
  it.each<[string, string, FactJson, string, FactJson | 'unknown']>([
    ['number', 'x', '5', 'x + 1', '6'],
    ['string', 'x', 'a', 'x + "b"', 'ab'],
    ['boolean', 'x', true, 'not(x)', false],
    ['date', 'x', '2026-03-16', 'x.year', '2026'],
    ['dayTimeDuration', 'x', 'P2D', 'x.days', '2'],
    ['yearMonthDuration', 'x', 'P1Y2M', 'x.months', '2'],
    ['tBedrag', 'x', '5', 'x * 2', '10'],
    ['tNamen', 'x', ['a', 'b'], 'count(x)', '2'],
    ['tKinderen', 'x', [{ naam: 'a', bedragen: ['1', '2'] }], 'sum(x[1].bedragen)', '3'],
    ['tKinderen', 'x', [], 'count(x)', '0'],
    ['tPlaats', 'x.gemeente', '0344', 'x.gemeente', '0344'],
    ['Any', 'x', '5', 'x + "1"', '51'],
    ['number', 'x', null, 'x = null', true],
  ])('%s reads %s %j', (type, name, value, text, expected) => {
    const model = compiled({ items, inputs: { x: type }, decisions: { d: feel(text) } });
    expect(outcome(ask(model, { [name]: value }), 'd')).toEqual(expected);
  });

  it.each<[string, FactJson, string]>([
    ['number', 'vijf', 'a decimal number as text'],
    ['number', true, 'a number'],
    ['boolean', 'ja', 'a boolean'],
    ['date', '16-03-2026', 'a date, e.g. "2026-03-16"'],
    ['date', '2026-02-30', 'a date'],
    ['dayTimeDuration', '2 dagen', 'a duration'],
    ['string', ['a'], 'a string'],
    ['tNamen', 'a', 'a list'],
    ['tNamen', ['a', true], 'a string'],
    ['tKinderen', [{ naam: 'a', bedragen: ['x'] }], 'in "bedragen"'],
    ['tKinderen', ['a'], 'a context'],
  ])('%s refuses %j', (type, value, expected) => {
    const model = compiled({ items, inputs: { x: type }, decisions: { d: feel('x') } });
    expect(() => ask(model, { x: value })).toThrow(expected);
    expect(() => ask(model, { x: value })).toThrow('The fact "x" should be');
  });

  it.each<[string, string, Plain]>([
    ['number', '1', '1'],
    ['number', '"1"', null],
    ['string', '"a"', 'a'],
    ['boolean', '1', null],
    ['date', '@"2026-01-01"', '2026-01-01'],
    ['date', '"2026-01-01"', null],
    ['tNamen', '["a"]', ['a']],
    ['tNamen', '[1]', null],
    ['tKind', '{naam: "a", bedragen: [1]}', { naam: 'a', bedragen: ['1'] }],
    ['tKind', '{naam: 1}', null],
    ['number', 'null', null],
  ])('of a decision, %s, holds for %s', (type, text, expected) => {
    const model = standardModel(dmnOf({ items, decisions: { d: [type, feel(text)] } }));
    const { value, warnings } = runDecision(model, 'd', { inputs: new Map() });
    expect(plain(value)).toEqual(expected);
    expect(warnings).toHaveLength(expected === null && text !== 'null' ? 1 : 0);
  });

  it('cannot be defined by itself', () => {
    const self = '<itemDefinition name="tRing"><typeRef>tRing</typeRef></itemDefinition>';
    const [problem] = problemsOf({ items: self, inputs: { x: 'tRing' }, decisions: { d: feel('x') } });
    expect(problem?.message).toBe('There is no type "tRing".');
  });
});
