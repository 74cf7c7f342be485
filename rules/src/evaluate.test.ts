import { describe, expect, it } from 'vitest';
import { ask, asked, compiled, factsFrom, feel } from '../testing/model.js';
import {
  compileDecision,
  evaluate,
  nextQuestions,
  type FactJson,
  type FactValue,
  type UnknownReason,
} from './index.js';

const model = compiled({
  inputs: { a: 'boolean', b: 'boolean', n: 'number', m: 'number' },
  decisions: {
    beide: feel('a and b'),
    een: feel('a or b'),
    som: feel('n + m'),
    keuze: feel('if a then n else m'),
    door: feel('if beide then som else 0'),
  },
});
type Given = { readonly [name: string]: FactJson | FactValue };
const assumed = (value: FactJson): FactValue => ({ state: 'assumed', value });
const provisional = (value: FactJson): FactValue => ({ state: 'provisional', value });
const unknown = (reason: UnknownReason): FactValue => ({ state: 'unknown', reason });

describe('the state of an outcome', () => {
  it.each<[string, Given, string, FactValue]>([
    ['known', { a: true, b: true }, 'beide', { state: 'known', value: true }],
    [
      'assumed through an assumption',
      { a: true, b: assumed(true) },
      'beide',
      { state: 'assumed', value: true },
    ],
    [
      'known though an assumption stands aside',
      { a: false, b: assumed(true) },
      'beide',
      { state: 'known', value: false },
    ],
    [
      'known when the assumption comes first and another decides',
      { a: assumed(true), b: false },
      'beide',
      { state: 'known', value: false },
    ],
    [
      'provisional through a provisional fact',
      { n: provisional('1'), m: '2' },
      'som',
      { state: 'provisional', value: '3' },
    ],
    [
      'provisional rather than assumed',
      { n: provisional('1'), m: assumed('2') },
      'som',
      { state: 'provisional', value: '3' },
    ],
    [
      'assumed through a decision',
      { a: true, b: true, n: assumed('1'), m: '1' },
      'door',
      { state: 'assumed', value: '2' },
    ],
    [
      'known when the branch with the assumption is not taken',
      { a: true, n: '1', m: assumed('2') },
      'keuze',
      { state: 'known', value: '1' },
    ],
    ['unknown for want of a fact', { a: true }, 'beide', unknown('notAsked')],
    [
      'unknown with the reason of the fact',
      { a: true, b: unknown('inOnderzoek') },
      'beide',
      unknown('inOnderzoek'),
    ],
    [
      'unknown with the first reason',
      { n: unknown('sourceUnavailable'), m: unknown('inOnderzoek') },
      'som',
      unknown('sourceUnavailable'),
    ],
    [
      'known although a fact is unknown',
      { a: false, b: unknown('inOnderzoek') },
      'beide',
      { state: 'known', value: false },
    ],
    ['known when branches agree', { n: '1', m: '1' }, 'keuze', { state: 'known', value: '1' }],
    ['known null', { n: null, m: '1' }, 'som', { state: 'known', value: null }],
  ])('is %s', (_name, given, name, expected) => {
    expect(ask(model, given).outcomes[name]).toEqual(expected);
  });
});

describe('the questions', () => {
  it.each<[Given, string, readonly string[]]>([
    [{}, 'beide', ['a', 'b']],
    [{ a: true }, 'beide', ['b']],
    [{ a: false }, 'beide', []],
    [{ b: false }, 'beide', []],
    [{ a: true }, 'een', []],
    [{ a: false }, 'een', ['b']],
    [{}, 'som', ['n', 'm']],
    [{ a: true }, 'keuze', ['n']],
    [{ a: false }, 'keuze', ['m']],
    [{ a: false }, 'door', []],
    [{ a: true, b: true, n: '1' }, 'door', ['m']],
  ])('on %j for %s are %j', (given, output, expected) => {
    expect(nextQuestions(model, factsFrom(given), asked, [output])).toEqual(expected);
  });
});

describe('the trace', () => {
  it('has each decision once, with what it read', () => {
    const { trace } = ask(model, { a: true, b: true, n: '1', m: '2' });
    expect(trace.map(({ decision }) => decision).sort()).toEqual(['beide', 'door', 'een', 'keuze', 'som']);
    expect(trace.find(({ decision }) => decision === 'door')).toMatchObject({
      value: { state: 'known', value: '3' },
      read: ['beide', 'som'],
      rules: [],
    });
  });

  it('holds only what the outputs asked for need', () => {
    const { outcomes, trace } = evaluate(model, {
      facts: factsFrom({ n: '1', m: '2' }),
      on: asked,
      outputs: ['som'],
    });
    expect(Object.keys(outcomes)).toEqual(['som']);
    expect(trace.map(({ decision }) => decision)).toEqual(['som']);
  });
});

describe('an evaluation', () => {
  it('refuses an output that does not exist', () => {
    const query = { facts: factsFrom({}), on: asked, outputs: ['onzin'] };
    expect(() => evaluate(model, query)).toThrow('t.dmn has no decision "onzin"; it has beide, een, som');
  });

  it.each([1, 10, 100])('stops after %d steps', (steps) => {
    const heavy = compiled({ decisions: { d: feel('count(for x in 1..1000 return x)') } });
    expect(() => evaluate(heavy, { facts: factsFrom({}), on: asked, steps })).toThrow(
      'more steps than allowed',
    );
  });

  it('takes no more steps than it needs', () => {
    const light = compiled({ decisions: { d: feel('1 + 1') } });
    expect(evaluate(light, { facts: factsFrom({}), on: asked, steps: 50 }).outcomes.d).toMatchObject({
      value: '2',
    });
  });

  it('gives the same for the same, each time', () => {
    const given = { a: true, b: true, n: '0.1', m: '0.2' };
    expect(ask(model, given).outcomes).toEqual(ask(model, given).outcomes);
    expect(ask(model, given).outcomes.som).toEqual({ state: 'known', value: '0.3' });
  });

  it('ignores facts that the model does not have', () => {
    expect(ask(model, { a: false, schoenmaat: '43' }).outcomes.beide).toEqual({
      state: 'known',
      value: false,
    });
  });
});

describe('a model', () => {
  it.each(['20180521', '20191111', '20211108', '20230324'])('of version %s is read', (version) => {
    const dmn = `<definitions xmlns="https://www.omg.org/spec/DMN/${version}/MODEL/" name="t" namespace="t"><decision id="d" name="d"><literalExpression><text>1</text></literalExpression></decision></definitions>`;
    expect(compileDecision({ dmn, file: 't.dmn' }).ok).toBe(true);
  });

  it.each([
    ['', 'Open it in a DMN editor'],
    ['<definitions xmlns="https://www.omg.org/spec/DMN/20150101/MODEL/"/>', 'Use <definitions'],
    ['<definitions/>', 'Use <definitions'],
    ['<html/>', 'Use <definitions'],
  ])('%j is refused with advice', (dmn, advice) => {
    const result = compileDecision({ dmn, file: 't.dmn' });
    expect(result.ok ? '' : result.error[0]?.suggestion).toContain(advice);
  });
});
