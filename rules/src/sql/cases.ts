import { isFalse, isTrue } from './compare.js';
import { joined, sql, type Fragment } from './fragment.js';
import type { PlainTerm, Term } from './term.js';

/** A result and what must all be true for it; null or false lets the next case have its turn. */
export interface Case {
  readonly when: readonly PlainTerm[];
  readonly term: Term;
}

/** Cases as SQL has them, with what holds when none applies. */
export interface Settled {
  readonly cases: readonly { readonly when: Fragment; readonly term: Term }[];
  readonly otherwise: Term;
}

const textOf = ({ at }: PlainTerm): string => at.text;
const negation = (text: string): string => /^\(NOT (.*)\)$/s.exec(text)?.[1] ?? `(NOT ${text})`;

/** Leaves out what earlier cases settle: after `NOT a` failed, `a` holds if it cannot be null. */
function withoutSettled(cases: readonly Case[]): Case[] {
  const holds = new Set([textOf(isTrue)]);
  const left: Case[] = [];
  for (const { when, term } of cases) {
    const open = when.filter((each) => !holds.has(textOf(each)));
    if (open.some((each) => textOf(each) === textOf(isFalse) || holds.has(negation(textOf(each))))) continue;
    left.push({ when: open, term });
    const [only, ...more] = open;
    if (!only) break;
    if (more.length === 0 && !only.nullable) holds.add(negation(textOf(only)));
  }
  return left;
}

const sameTerm = (a: Term, b: Term): boolean =>
  a === b || (a.kind !== 'null' && 'at' in a && 'at' in b && a.kind === b.kind && sameValue(a, b));

function sameValue(a: Term & { at: Fragment }, b: Term & { at: Fragment }): boolean {
  const quotient = (a.kind === 'number' && a.over) || (b.kind === 'number' && b.over);
  return a.at.text === b.at.text && !quotient;
}

/** Whether these conditions are among those; merged cases have none to tell. */
const impliedBy = (when: readonly PlainTerm[], stricter: readonly PlainTerm[]): boolean =>
  when.length > 0 && when.every((each) => stricter.some((other) => textOf(other) === textOf(each)));

const allOf = (when: readonly PlainTerm[]): Fragment =>
  joined(
    when.map(({ at }) => at),
    ' AND ',
  );

/** Makes the cases as few as they can be: neighbours with the same result are one. */
export function settled(given: readonly Case[], otherwise: Term): Settled {
  const open = withoutSettled(given);
  const last = open.at(-1);
  const rest = last && last.when.length === 0 ? last.term : otherwise;
  const cases: { when: readonly PlainTerm[]; at: Fragment; term: Term }[] = [];
  for (const each of open.filter(({ when }) => when.length > 0).toReversed()) {
    const next = cases[0];
    const at = allOf(each.when);
    if (!next && sameTerm(each.term, rest)) continue;
    if (!next || !sameTerm(each.term, next.term)) cases.unshift({ ...each, at });
    else if (!impliedBy(next.when, each.when)) cases[0] = { ...next, when: [], at: sql`${at} OR ${next.at}` };
  }
  return { cases: cases.map(({ at, term }) => ({ when: at, term })), otherwise: rest };
}
