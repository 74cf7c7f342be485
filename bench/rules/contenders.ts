import { decimal, legalDate, toText, type Decimal } from '@eenloket/kit';
import { evaluate, generate, prepare, type Evaluation, type Traced, type Values } from '@eenloket/rules';
import { byHand } from './by-hand.js';
import { byHandInCents } from './by-hand-in-cents.js';
import { exact, outcomeNames, type Household, type Outcome } from './household.js';
import type { Contender } from './measure.js';
import { asFacts, contributionModel } from './own.js';
import { feelin } from './peers/feelin.js';
import { jsFeel } from './peers/js-feel.js';
import { jsonRulesEngine } from './peers/json-rules-engine.js';
import { inNumbers, type Peer } from './peers/peer.js';
import { zen } from './peers/zen.js';

/** A contender, and its outcome for a household as text so that it can be held against the others. */
export interface Checked extends Contender {
  readonly outcomeOf: (place: number) => Promise<string> | string;
}

const written = (value: (name: keyof Outcome<unknown>) => string): string =>
  outcomeNames.map((name) => `${name} ${value(name)}`).join(', ');
const inExact = (outcome: Values): string => written((name) => toText(outcome[name] as Decimal));

const traceText = ({ outcomes }: Evaluation): string =>
  written((name) => {
    const outcome = outcomes[name];
    return outcome && outcome.state !== 'unknown' ? String(outcome.value) : 'unknown';
  });

/** A trace with every part of it read, so that whatever is made when it is read has been made. */
function readWhole(trace: Traced): Traced {
  const { outcomes, states, missing, parametersUsed, warnings, applied, decided, against } = trace;
  const steps = trace.trace.map(({ decision, value, state, read, rules }) => ({
    decision,
    value,
    state,
    read,
    rules,
  }));
  return {
    outcomes,
    states,
    missing,
    parametersUsed,
    warnings,
    applied,
    decided,
    against,
    trace: steps,
  };
}

type Loop = <T>(inputs: readonly T[], decide: (input: T) => unknown) => (decisions: number) => unknown;

/**
 * A loop that only one contender uses, as a program of its own has one: the engine of JavaScript optimises a loop that calls
 * several functions in turns for none of them. Gives the last result, so that none is computed for nothing.
 */
const ownLoop = (): Loop =>
  new Function(
    'inputs',
    'decide',
    `return (decisions) => {
      let last;
      for (let i = 0, place = 0; i < decisions; i += 1) {
        last = decide(inputs[place]);
        place = place + 1 === inputs.length ? 0 : place + 1;
      }
      return last;
    }`,
  ) as Loop;

/** Something that decides about inputs in turns. */
export function over<T, R>(
  name: string,
  inputs: readonly T[],
  decide: (input: T) => R,
  text: (result: R) => string,
): Checked {
  const loop = ownLoop()(inputs, decide);
  return {
    name,
    run(decisions) {
      if (loop(decisions) === undefined) throw new Error(`${name} gave nothing.`);
    },
    outcomeOf: (place) => text(decide(inputs[place] as T)),
  };
}

/** What the model computes in our own ways, and by hand. */
export function ownContenders(households: readonly Household[]): readonly Checked[] {
  const model = contributionModel();
  const inDecimals = households.map(exact);
  const values = inDecimals.map(({ income, rent, serviceCosts, persons }): Values => ({
    'household.income': income,
    'household.rent': rent,
    'household.serviceCosts': serviceCosts,
    'household.persons': persons,
  }));
  const cents = households.map(({ income, rent, serviceCosts, persons }) => ({
    income: Math.round(Number(income) * 100),
    rent: Math.round(Number(rent) * 100),
    serviceCosts: Math.round(Number(serviceCosts) * 100),
    persons: Number(persons),
  }));
  const facts = households.map(asFacts);
  const on = legalDate('2026-03-16');
  const { decide, evaluate: withTrace, trace } = generate(model);
  const closures = prepare(model).decide;
  const fromText = (household: Household): Outcome<string> => {
    const outcome = decide({
      'household.income': decimal(household.income),
      'household.rent': decimal(household.rent),
      'household.serviceCosts': decimal(household.serviceCosts),
      'household.persons': decimal(household.persons),
    });
    return {
      percentage: toText(outcome['percentage'] as Decimal),
      monthlyIncome: toText(outcome['monthlyIncome'] as Decimal),
      baseRent: toText(outcome['baseRent'] as Decimal),
      fullRent: toText(outcome['fullRent'] as Decimal),
      contribution: toText(outcome['contribution'] as Decimal),
      perDay: toText(outcome['perDay'] as Decimal),
    };
  };
  const scaleOf = (name: string): number => (name === 'perDay' ? 10_000 : 100);
  return [
    over('hand', inDecimals, byHand, (outcome) => written((name) => toText(outcome[name]))),
    over('hand in cents', cents, byHandInCents, (outcome) =>
      written((name) => `${outcome[name] / scaleOf(name)}`),
    ),
    over('generated', values, decide, inExact),
    over('closures', values, closures, inExact),
    over('generated, text in and out', households, fromText, (outcome) => written((name) => outcome[name])),
    over(
      'generated with trace',
      values,
      (each) => trace(each),
      ({ outcomes }) => inExact(outcomes),
    ),
    over(
      'generated with trace, read',
      values,
      (each) => readWhole(trace(each)),
      ({ outcomes }) => inExact(outcomes),
    ),
    over('generated with trace, texts', facts, (each) => withTrace({ facts: each, on }), traceText),
    over('closures with trace', facts, (each) => evaluate(model, { facts: each, on }), traceText),
  ];
}

function peer({ name, decide }: Peer, households: readonly Household[]): Checked {
  const inputs = households.map(inNumbers);
  return {
    name,
    async run(decisions) {
      for (let i = 0; i < decisions; i += 1) {
        const outcome = decide(inputs[i % inputs.length] as (typeof inputs)[number]);
        if (outcome instanceof Promise) await outcome;
      }
    },
    async outcomeOf(place) {
      const outcome = await decide(inputs[place] as (typeof inputs)[number]);
      return written((each) => `${outcome[each]}`);
    },
  };
}

/** The other engines. */
export const peerContenders = (households: readonly Household[]): readonly Checked[] =>
  [zen, feelin, jsonRulesEngine, jsFeel].map((make) => peer(make(), households));
