import { settled, type Case, type Settled } from './cases.js';
import { sqlType, termOf } from './columns.js';
import { isFalse, isTrue, truth } from './compare.js';
import { caseOf, sql, type Fragment } from './fragment.js';
import { isConstant, literal, optional, optionsOf, productOf } from './number.js';
import { refuse } from './refusal.js';
import { nothing, type Divisor, type NumberTerm, type Shape, type Term } from './term.js';
import { commonShape, listOf } from './values.js';

const one = literal(1n);

/** Numbers made to have divisors in common: one constant, or one chosen with the number. */
function divisorOf(
  whens: readonly Fragment[],
  terms: readonly NumberTerm[],
): [readonly NumberTerm[], Divisor | null] {
  const divisors = terms.flatMap(({ over }) => (over ? [over] : []));
  const [first] = divisors;
  if (!first) return [terms, null];
  const plain = divisors.every((each) => each.plain);
  const flags = terms.map(({ over }) =>
    over ? (over.exact ?? sql`${over.plain ? 'true' : 'false'}`) : sql`true`,
  );
  const exact = plain ? null : caseOf(whens, flags);
  if (divisors.every(({ by }) => isConstant(by) && by.least === first.by.least)) {
    const same = terms.map((each) => (each.over ? { ...each, over: null } : productOf(each, first.by)));
    return [same, { by: first.by, plain, exact }];
  }
  const bys = terms.map(({ over }) => over?.by ?? one);
  const shape = commonShape(bys);
  const at = caseOf(
    whens,
    bys.map((by) => by.at),
  );
  const by = {
    ...termOf(
      shape,
      at,
      bys.some(({ nullable }) => nullable),
    ),
  } as NumberTerm;
  return [terms.map((each) => ({ ...each, over: null })), { by, plain, exact }];
}

function numbers(whens: readonly Fragment[], given: readonly Term[]): Term {
  const constants = given.flatMap((term) => (term.kind === 'number' && isConstant(term) ? [term] : []));
  if (constants.length === given.length) return optional(whens, constants);
  const known = given.map((term) => (term.kind === 'number' ? term : { ...literal(0n), at: sql`NULL` }));
  const [terms, over] = divisorOf(whens, known);
  const real = terms.filter((_, i) => given[i]?.kind === 'number');
  const shape = commonShape(real) as Extract<Shape, { kind: 'number' }>;
  const nullable = given.some((term) => term.kind === 'null' || ('nullable' in term && term.nullable));
  const at = caseOf(
    whens,
    terms.map((term, i) => (given[i]?.kind === 'number' ? term.at : sql`NULL`)),
  );
  return { ...shape, at, nullable, over };
}

function lists(whens: readonly Fragment[], given: readonly Term[]): Term {
  const filled = given.filter((term) => !(term.kind === 'items' && term.items.length === 0));
  if (filled.length === 0) return given[0] ?? nothing;
  const known = filled.filter((term) => term.kind !== 'null').map(listOf);
  const of = commonShape(known.map((each) => each.of));
  const texts = given.map((term) => {
    if (term.kind === 'null') return sql`NULL`;
    return term.kind === 'items' && term.items.length === 0
      ? sql`CAST([] AS ${sqlType(of)}[])`
      : listOf(term).at;
  });
  const nullable = given.some((term) => term.kind === 'null') || known.some((each) => each.nullable);
  return {
    kind: 'list',
    at: caseOf(whens, texts),
    of,
    longest: Math.max(...known.map((each) => each.longest)),
    nullable,
    full: known.every((each) => each.full),
  };
}

function contexts({ cases, otherwise }: Settled): Term {
  const given = [...cases.map(({ term }) => term), otherwise];
  const first = given.find((term) => term.kind === 'context');
  const chosenBy = (part: (term: Term) => Term): Term =>
    chosenOf({
      cases: cases.map(({ when, term }) => ({ when, term: part(term) })),
      otherwise: part(otherwise),
    });
  const chosen = [...(first?.entries.keys() ?? [])].map((name) => {
    const part = (term: Term): Term =>
      term.kind === 'context' ? (term.entries.get(name) ?? nothing) : nothing;
    return [name, chosenBy(part)] as const;
  });
  const absent = given.every((term) => term.kind === 'context' && !term.absent)
    ? undefined
    : chosenBy((term) => (term.kind === 'context' ? (term.absent ?? isFalse) : isTrue));
  return {
    kind: 'context',
    entries: new Map(chosen),
    ...(absent?.kind === 'boolean' ? { absent } : {}),
  };
}

function chosenOf(all: Settled): Term {
  const { cases, otherwise } = all;
  if (cases.length === 0) return otherwise;
  const whens = cases.map(({ when }) => when);
  const given = [...cases.map(({ term }) => term), otherwise];
  const kinds = new Set(given.map(({ kind }) => kind).filter((kind) => kind !== 'null'));
  const [kind] = kinds;
  if (kind === undefined) return nothing;
  if (kinds.has('list') || kinds.has('items')) return lists(whens, given);
  if (kinds.size > 1) return refuse(`It gives a ${[...kinds].join(' or a ')}.`, 'Give values of one kind.');
  if (kind === 'number') return numbers(whens, given);
  if (kind === 'context') return contexts(all);
  if (kind === 'range' || kind === 'function')
    return refuse(`It chooses between values of kind ${kind}.`, 'Choose between the results instead.');
  const texts = given.map((term) => ('at' in term ? term.at : sql`NULL`));
  const nullable = given.some((term) => term.kind === 'null' || ('nullable' in term && term.nullable));
  const [when, ...more] = whens;
  if (when && more.length === 0 && texts[0]?.text === 'false' && texts[1]?.text === 'true')
    return truth(sql`((${when}) IS NOT TRUE)`, false);
  if (when && more.length === 0 && texts[0]?.text === 'true' && texts[1]?.text === 'false')
    return truth(sql`((${when}) IS TRUE)`, false);
  return { kind: kind as 'boolean', at: caseOf(whens, texts), nullable };
}

/** The cases in what holds when no other applies, if those are constants, beside the others. */
function flattened(cases: readonly Case[], otherwise: Term): readonly [readonly Case[], Term] {
  const options = otherwise.kind === 'number' ? optionsOf(otherwise) : null;
  if (!options) return [cases, otherwise];
  const inner = options.whens.map((when, i) => ({
    when: [truth(when, true)],
    term: options.values[i] ?? nothing,
  }));
  return [[...cases, ...inner], options.values.at(-1) ?? nothing];
}

/** The term of the first case that applies, else `otherwise`. */
export const choose = (cases: readonly Case[], otherwise: Term): Term =>
  chosenOf(settled(...flattened(cases, otherwise)));
