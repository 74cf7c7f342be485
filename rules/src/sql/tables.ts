import type { Table } from '../ir/node.js';
import { identical } from '../value/identical.js';
import { choose, type Case } from './choose.js';
import { equal, isTrue } from './compare.js';
import { allOf, condition, opposite } from './conditions.js';
import { joined, sql, type Fragment } from './fragment.js';
import { literal } from './number.js';
import { plus } from './quotient.js';
import { refuse } from './refusal.js';
import { nothing, type NumberTerm, type Term } from './term.js';
import type { Frame, Translator } from './translator.js';

function casesOf(table: Table, frame: Frame, of: Translator): { cases: readonly Case[]; inner: Frame } {
  const inner = new Map(frame);
  for (const { index, source } of table.inputs) inner.set(index, of.held(source, frame));
  const cases = table.rules.map((rule) =>
    of.under(rule.site, (): Case => {
      const tests = rule.tests.flatMap((test) => (test ? [condition(test, inner, of)] : []));
      return { when: allOf(tests), term: of.term(rule.output, inner) };
    }),
  );
  return { cases, inner };
}

const counted = (cases: readonly Case[]): Fragment =>
  sql`(${joined(
    cases.map(({ when }) => sql`CASE WHEN ${when} THEN 1 ELSE 0 END`),
    ' + ',
  )})`;

/** Pairs of rules that both apply and give different outputs. */
function disagreeing(cases: readonly Case[], what: string): readonly Fragment[] {
  return cases.flatMap((a, i) =>
    cases.slice(i + 1).flatMap((b) => {
      const same = equal(a.term, b.term, what);
      if (same.kind === 'boolean' && same.at.text === isTrue.at.text) return [];
      const differ = opposite(same);
      const both = [a.when, b.when, ...(differ.kind === 'boolean' ? [differ.at] : [])];
      return [sql`(${allOf(both)})`];
    }),
  );
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
  const whens = cases.map(({ when }) => when);
  const none = table.aggregation === 'COUNT' && !table.otherwise ? literal(0n) : otherwise;
  return choose(
    [
      {
        when: joined(
          whens.map((when) => sql`coalesce(${when}, false)`),
          ' OR ',
        ),
        term: summed(cases, table.aggregation === 'COUNT'),
      },
    ],
    none,
  );
}

/** A decision table under its hit policy (DMN 1.5 section 8.2.10). */
export function tableTerm(table: Table, frame: Frame, of: Translator, what: string): Term {
  const { cases, inner } = casesOf(table, frame, of);
  const otherwise = table.otherwise ? of.term(table.otherwise, inner) : nothing;
  switch (table.policy) {
    case 'FIRST':
      return choose(cases, otherwise);
    case 'UNIQUE':
      return choose([{ when: sql`${counted(cases)} > 1`, term: nothing }, ...cases], otherwise);
    case 'ANY': {
      const wrong = disagreeing(cases, what);
      const first = wrong.length > 0 ? [{ when: joined(wrong, ' OR '), term: nothing }] : [];
      return choose([...first, ...cases], otherwise);
    }
    case 'PRIORITY':
      return choose(ranked(table, cases), otherwise);
    default:
      return collected(table, cases, otherwise);
  }
}
