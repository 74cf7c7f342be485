import { describe, expect, it } from 'vitest';
import { compileDecision, compileModel, runDecision, type ModelQuery } from './index.js';
import { dmnOf, feel, type Sketch } from '../testing/model.js';

const nothing: ModelQuery = { inputs: new Map() };

/** The value of decision `d` as the standard reads the sketch. */
function run(sketch: Sketch, query: ModelQuery = nothing): unknown {
  const model = compileModel({ dmn: dmnOf(sketch), file: 't.dmn' });
  if (!model.ok) throw new Error(model.error[0]?.message);
  return runDecision(model.value, 'd', query).value;
}

const decide = (text: string): unknown => run({ decisions: { d: feel(text) } });

describe('hostile FEEL ends within its budget', () => {
  it.each([
    ['a loop over a thousand million numbers', 'for i in 1..1000000000 return i'],
    ['a range of them', 'for i in [1..1000000000] return i'],
    ['loops in loops', 'count(for a in 1..1000, b in 1..1000, c in 1..1000 return 1)'],
    ['a filter in a filter', '(for i in 1..2000 return i)[count((for j in 1..2000 return j)[item > 0]) > 0]'],
    ['lists that share their items, written out', 'string(for i in 1..60 return [partial[-1], partial[-1]])'],
    ['lists that share their items, as a result', 'for i in 1..60 return [partial[-1], partial[-1]]'],
    [
      'lists that share their items, compared',
      '{a: for i in 1..60 return [partial[-1], partial[-1]], b: a = a}.b',
    ],
    [
      'lists that share their items, flattened',
      'count(flatten(for i in 1..60 return [partial[-1], partial[-1]]))',
    ],
    ['contexts that share their entries', 'string(for i in 1..60 return {a: partial[-1], b: partial[-1]})'],
    ['a pattern that tries every way', 'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "^(a|aa)+$")'],
    [
      'a pattern of nested repeats',
      'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(([a-z])+.)+[A-Z]([a-z])+$")',
    ],
    ['a replacement that tries every way', 'replace("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a*)*b", "x")'],
    ['a sort that compares everything', 'sort(for i in 1..5000 return i, function(a, b) a > b)'],
  ])('%s', (_name, text) => {
    expect(() => decide(text)).toThrow('took more steps than allowed');
  });

  it('a function that calls itself for ever', () => {
    const sketch = { functions: { f: [['n'], 'f(n + 1)'] as const }, decisions: { d: feel('f(1)') } };
    expect(() => run(sketch)).toThrow('functions call one another more than 100 deep');
  });

  it.each([
    ['a pattern of a million parts', 'matches("a", "((a{1000}){1000}){1000}")', null],
    [
      'a pattern that nests a thousand times',
      `matches("a", "${'('.repeat(1000)}a${')'.repeat(1000)}")`,
      null,
    ],
    ['a power beyond all numbers', '10 ** 6145', null],
    ['e to a huge power', 'exp(1e9)', null],
    ['the logarithm of the largest number', 'floor(log(9e6144))', { kind: 'number', text: '14149' }],
    ['a date beyond the calendar', '@"999999999-12-31" + @"P1D"', null],
    ['a duration beyond counting', '@"P999999999999999Y"', null],
  ])('%s has an answer', (_name, text, expected) => {
    expect(decide(text)).toEqual(expected);
  });

  it.each([
    ['brackets', '['.repeat(10_000)],
    ['ranges', '[1..'.repeat(10_000)],
    ['open ranges', ']'.repeat(10_000)],
    ['parentheses', `${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
    ['in and in', `1${' in ('.repeat(5_000)}`],
    ['signs', `${'-'.repeat(10_000)}1`],
    ['a chain', `1${' + 1'.repeat(20_000)}`],
    ['a path', `a${'.a'.repeat(20_000)}`],
    ['types', `1 instance of ${'list<'.repeat(10_000)}`],
    ['contexts', '{a: '.repeat(10_000)],
    ['comments', '/*'.repeat(40_000)],
    ['quotes', '"'.repeat(99_999)],
  ])('ten thousand %s are a problem with a place', (_name, text) => {
    const model = compileModel({ dmn: dmnOf({ decisions: { d: feel(text) } }), file: 't.dmn' });
    if (!model.ok) throw new Error('refused');
    expect(model.value.problems[0]).toMatchObject({ element: 'decision "d"', file: 't.dmn' });
    expect(runDecision(model.value, 'd', nothing).value).toBeNull();
  });
});

const root = (inner: string): string =>
  `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="t" namespace="t">${inner}</definitions>`;

describe('hostile XML is refused with a place', () => {
  it.each([
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><definitions/>',
      'A DOCTYPE is not accepted',
    ],
    [
      'an entity from outside',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><definitions>&e;</definitions>',
      'A DOCTYPE is not accepted',
    ],
    ['elements in elements', '<a>'.repeat(50_000) + '</a>'.repeat(50_000), ''],
    ['what never closes', '<a>'.repeat(1000), ''],
    ['no XML', '\u0000\u0001', ''],
    ['nothing', '', ''],
  ])('%s', (_name, dmn, message) => {
    const model = compileModel({ dmn, file: 't.dmn' });
    expect(model.ok).toBe(false);
    if (model.ok) return;
    expect(model.error[0]?.message).toContain(message);
    expect(model.error[0]?.line).toBeGreaterThan(0);
    expect(model.error[0]?.suggestion).not.toBe('');
  });
});

describe('hostile requirements', () => {
  const decision = (name: string, requires: string, text = '1'): string =>
    `<decision id="${name}" name="${name}"><informationRequirement><requiredDecision href="#${requires}"/></informationRequirement><literalExpression><text>${text}</text></literalExpression></decision>`;

  it.each([
    ['of a decision by itself', decision('a', 'a'), 'a -> a'],
    ['in a circle', decision('a', 'b') + decision('b', 'c') + decision('c', 'a'), 'a -> b -> c -> a'],
  ])('%s are refused', (_name, inner, circle) => {
    for (const compile of [compileModel, compileDecision])
      expect(compile({ dmn: root(inner), file: 't.dmn' })).toMatchObject({
        ok: false,
        error: [{ message: `These decisions require one another: ${circle}.` }],
      });
  });

  it('that run through twenty thousand decisions are compiled, and refused when they are decided', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => decision(`d${i}`, `d${i + 1}`, `d${i + 1}`));
    const last =
      '<decision id="d20000" name="d20000"><literalExpression><text>1</text></literalExpression></decision>';
    const model = compileModel({ dmn: root(chain.join('') + last), file: 't.dmn' });
    if (!model.ok) throw new Error('refused');
    expect(model.value.problems).toEqual([]);
    expect(runDecision(model.value, 'd19990', nothing).value).toEqual({ kind: 'number', text: '1' });
    expect(() => runDecision(model.value, 'd0', nothing)).toThrow('nests too deep');
  });
});

describe('hostile types', () => {
  it('that share their parts sixty levels deep are worked out once', () => {
    const part = (name: string, type: string): string =>
      `<itemComponent name="${name}"><typeRef>${type}</typeRef></itemComponent>`;
    const items = Array.from(
      { length: 60 },
      (_, i) =>
        `<itemDefinition name="t${i}">${part('a', `t${i + 1}`)}${part('b', `t${i + 1}`)}</itemDefinition>`,
    );
    const last =
      '<itemDefinition name="t60"><typeRef>number</typeRef><allowedValues><text>&lt; 5</text></allowedValues></itemDefinition>';
    const logic =
      '<variable name="d" typeRef="t0"/><literalExpression><text>{a: null, b: null}</text></literalExpression>';
    const model = compileModel({
      dmn: root(`${items.join('')}${last}<decision id="d" name="d">${logic}</decision>`),
      file: 't.dmn',
    });
    if (!model.ok) throw new Error('refused');
    expect(model.value.problems).toEqual([]);
    expect(runDecision(model.value, 'd', nothing).value).toMatchObject({ kind: 'context' });
  });

  it('that are defined by one another are told', () => {
    const items =
      '<itemDefinition name="tA"><typeRef>tB</typeRef></itemDefinition><itemDefinition name="tB"><typeRef>tA</typeRef></itemDefinition>';
    const logic = '<variable name="d" typeRef="tA"/><literalExpression><text>1</text></literalExpression>';
    const model = compileModel({
      dmn: root(`${items}<decision id="d" name="d">${logic}</decision>`),
      file: 't.dmn',
    });
    expect(model.ok && model.value.problems[0]?.message).toBe('There is no type "tA".');
  });
});
