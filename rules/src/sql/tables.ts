import type { Table } from '../ir/node.js';
import { identical } from '../value/identical.js';
import type { Case } from './cases.js';
import { choose } from './choose.js';
import { equal, isFalse, isTrue, truth } from './compare.js';
import { condition, connected, opposite } from './conditions.js';
import { joined, sql } from './fragment.js';
import { literal } from './number.js';
import { plus } from './quotient.js';
import { refuse } from './refusal.js';
import { nothing, type NumberTerm, type PlainTerm, type Term } from './term.js';
import type { Frame, Translator } from './translator.js';

function casesOf(table: Table, frame: Frame, of: Translator): { cases: readonly Case[]; inner: Frame } {
  const inner = new Map(frame);
  for (const { index, source } of table.inputs) inner.set(index, of.held(source, frame));
  const cases = table.rules.map((rule) =>
    of.under(rule.site, (): Case => {
      const tests = rule.tests.flatMap((test) => (test ? [condition(test, inner, of)] : []));
      return { when: tests, term: of.term(rule.output, inner) };
    }),
  );
  return { cases, inner };
}

/** All that a case demands, as one truth that is never null. */
const applies = ({ when }: Case): PlainTerm => {
  const all = when.reduce((a: Term, b) => connected('and', a, b), isTrue);
  if (all.kind !== 'boolean') return isFalse;
  return all.nullable ? truth(sql`coalesce(${all.at}, false)`, false) : all;
};

/** Whether more than one case applies. */
function several(cases: readonly Case[]): PlainTerm {
  const ones = cases.map((each) => sql`CAST(${applies(each).at} AS INTEGER)`);
  return cases.length < 2 ? isFalse : truth(sql`(${joined(ones, ' + ')} > 1)`, false);
}

/** Whether two cases apply that give different results. */
function disagreeing(cases: readonly Case[], what: string): PlainTerm {
  const pairs = cases.flatMap((a, i) => cases.slice(i + 1).map((b) => [a, b] as const));
  const differing = pairs.map(([a, b]) =>
    [applies(a), applies(b), opposite(equal(a.term, b.term, what))].reduce((x, y) => connected('and', x, y)),
  );
  const any = differing.reduce((a, b) => connected('or', a, b), isFalse);
  return any.kind === 'boolean' ? any : isFalse;
}

function ranked(table: Table, cases: readonly Case[]): readonly Case[] {
  const rank = (i: number): number => {
    const output = table.rules[i]?.output;
    const order = table.priorities?.[0] ?? [];
    if (output?.op !== 'constant' || table.priorities?.length !== 1)
      return refuse('It ranks outputs that are computed.', 'Give constants as outputs.');
    const at = order.findIndex((each) => identical(each, output.value));
    return at < 0 ? order.length : at;
  };
  return cases
    .map((each, i) => ({ each, rank: rank(i) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
}

function summed(cases: readonly Case[], count: boolean): Term {
  const terms = cases.map(({ when, term }) =>
    choose([{ when, term: count ? literal(1n) : term }], literal(0n)),
  );
  if (!terms.every((term): term is NumberTerm => term.kind === 'number'))
    return refuse('It adds up what are no numbers.', 'Give numbers as outputs.');
  return terms.reduce((a, b) => plus(a, b, '+'), literal(0n));
}

function collected(table: Table, cases: readonly Case[], otherwise: Term): Term {
  if (table.policy !== 'COLLECT' || (table.aggregation !== 'SUM' && table.aggregation !== 'COUNT'))
    return refuse(
      `Its hit policy is ${table.policy}${table.aggregation ? ` with ${table.aggregation}` : ''}.`,
      'Use UNIQUE, ANY, FIRST, PRIORITY, or COLLECT with SUM or COUNT.',
    );
  const any = cases.map(applies).reduce((a: Term, b) => connected('or', a, b), isFalse);
  const none = table.aggregation === 'COUNT' && !table.otherwise ? literal(0n) : otherwise;
  const sum = summed(cases, table.aggregation === 'COUNT');
  return choose([{ when: any.kind === 'boolean' ? [any] : [isFalse], term: sum }], none);
}

/** A decision table under its hit policy (DMN 1.5 section 8.2.10). */
export function tableTerm(table: Table, frame: Frame, of: Translator, what: string): Term {
  const { cases, inner } = casesOf(table, frame, of);
  const otherwise = table.otherwise ? of.term(table.otherwise, inner) : nothing;
  switch (table.policy) {
    case 'FIRST':
      return choose(cases, otherwise);
    case 'UNIQUE':
      return choose([{ when: [several(cases)], term: nothing }, ...cases], otherwise);
    case 'ANY':
      return choose([{ when: [disagreeing(cases, what)], term: nothing }, ...cases], otherwise);
    case 'PRIORITY':
      return choose(ranked(table, cases), otherwise);
    default:
      return collected(table, cases, otherwise);
  }
}
