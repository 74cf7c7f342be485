import type { Node } from '../ir/node.js';
import { equal, held, isFalse, isTrue, truth } from './compare.js';
import { sql } from './fragment.js';
import { refuse } from './refusal.js';
import { nothing, type PlainTerm, type Term } from './term.js';
import type { Frame, Translator } from './translator.js';

const wanted = 'It wants a truth.';

/** A truth as FEEL's connectives take it: what is none counts as null. */
function truthOf(term: Term): PlainTerm | null {
  if (term.kind === 'boolean') return term;
  if (term.kind === 'null') return null;
  return refuse(wanted, 'Compare it with something.');
}

/** `and` and `or`: SQL decides as FEEL does, also with null. */
export function connected(op: 'and' | 'or', left: Term, right: Term): Term {
  const [a, b] = [truthOf(left), truthOf(right)];
  const [deciding, neutral] = op === 'and' ? [isFalse, isTrue] : [isTrue, isFalse];
  if (a?.at.text === deciding.at.text || b?.at.text === deciding.at.text) return deciding;
  if (a?.at.text === neutral.at.text) return b ?? nothing;
  if (b?.at.text === neutral.at.text) return a ?? nothing;
  if (!a && !b) return nothing;
  const word = op === 'and' ? 'AND' : 'OR';
  return truth(
    sql`(${a?.at ?? sql`NULL`} ${word} ${b?.at ?? sql`NULL`})`,
    !a || !b || a.nullable || b.nullable,
  );
}

/** `not`. */
export function opposite(term: Term): Term {
  const value = truthOf(term);
  if (!value) return nothing;
  if (value.at.text === isTrue.at.text) return isFalse;
  return value.at.text === isFalse.at.text ? isTrue : truth(sql`(NOT ${value.at})`, value.nullable);
}

function within(value: Term, range: Extract<Term, { kind: 'range' }>, what: string): Term {
  const { low, high, lowIncluded, highIncluded } = range;
  const above = low && (held(value, lowIncluded ? '>=' : '>', low, what) ?? nothing);
  const below = high && (held(value, highIncluded ? '<=' : '<', high, what) ?? nothing);
  if (!above || !below) return above ?? below ?? isTrue;
  return connected('and', above, below);
}

const never = (term: Term): Term =>
  term.kind === 'boolean' && term.nullable ? truth(sql`coalesce(${term.at}, false)`, false) : term;

function same(value: Term, test: Term, what: string, loose: boolean): Term {
  if (loose && value.kind === 'boolean' && test.kind === 'boolean') {
    if (test.at.text === isTrue.at.text) return value;
    if (test.at.text === isFalse.at.text) return opposite(value);
  }
  const result = equal(value, test, what, loose);
  return result.kind === 'null' ? isFalse : result;
}

/** A value against a test value: in its range, in its list, or equal to it. */
export function matched(value: Term, test: Term, what: string, loose: boolean): Term {
  if (test.kind === 'range') return within(value, test, what);
  if (test.kind !== 'items') return same(value, test, what, loose);
  const each = test.items.map((item) => never(matched(value, item, what, loose)));
  return each.reduce((a, b) => connected('or', a, b), isFalse);
}

/** Something that is to be true for a case to apply; what is null counts as false. */
export function condition(node: Node, frame: Frame, of: Translator): PlainTerm {
  return conditionTerm(node, frame, of) ?? isFalse;
}

function conditionTerm(node: Node, frame: Frame, of: Translator): PlainTerm | null {
  if (node.op === 'and' || node.op === 'or') {
    const sides = [node.left, node.right].map((side) => conditionTerm(side, frame, of) ?? isFalse);
    return truthOf(connected(node.op, sides[0] ?? isFalse, sides[1] ?? isFalse));
  }
  if (node.op === 'matches' && node.test.op !== 'compareRange')
    return truthOf(matched(of.term(node.value, frame), of.term(node.test, frame), of.textOf(node), true));
  if (node.op === 'equal' && !node.negated)
    return truthOf(equal(of.term(node.left, frame), of.term(node.right, frame), of.textOf(node), true));
  return truthOf(of.term(node, frame));
}
