import fc from 'fast-check';

/** The types of random expressions: numbers are a list of numbers, rows a list of `{a: number, b: boolean}`. */
export type RandomType = 'number' | 'boolean' | 'string' | 'date' | 'days' | 'numbers' | 'rows';

/** A name that an expression may use. */
export interface Named {
  readonly name: string;
  readonly type: RandomType;
}

type Text = fc.Arbitrary<string>;
type Make = (type: RandomType, more?: readonly Named[]) => Text;

/** A text with its holes filled: `$` stands for the parts in order. */
const fill = (pattern: string, ...parts: readonly Text[]): Text =>
  fc.tuple(...parts).map((made) => made.reduce((text, part) => text.replace('$', () => part), pattern));
const one = (...texts: readonly string[]): Text => fc.constantFrom(...texts);

const leaves: { readonly [type in RandomType]: readonly Text[] } = {
  number: [
    fc.integer({ min: -3, max: 12 }).map((n) => (n < 0 ? `(${n})` : `${n}`)),
    one('0.5', '1.005', '100', '1e3', '2.25'),
  ],
  boolean: [one('true', 'false')],
  // Joined, for a literal that is held against another is refused by the type checker.
  string: [one('("a" + "")', '("b" + "")', '("" + "")')],
  date: [one('@"2026-01-31"', '@"2024-02-29"', '@"2026-03-16"')],
  days: [one('@"P3D"', '@"P31D"')],
  numbers: [one('[]', '[1]', '[1, 2, 3]', '[3, 3, 0.5]')],
  rows: [one('[]', '[{a: 1, b: true}, {a: 2, b: false}]')],
};

const inRows: readonly Named[] = [
  { name: 'a', type: 'number' },
  { name: 'b', type: 'boolean' },
];
const x: readonly Named[] = [{ name: 'x', type: 'number' }];
const item: readonly Named[] = [{ name: 'item', type: 'number' }];

const numbers = (of: Make): readonly Text[] => [
  fill('($ $ $)', of('number'), one('+', '-', '*', '/'), of('number')),
  fill('($ $ $)', of('number'), one('+', '-', '*', '/'), of('number')),
  fill('($ ** $)', of('number'), one('0', '1', '2', '3')),
  fill('(-$)', of('number')),
  fill('$($)', one('abs', 'floor', 'ceiling'), of('number')),
  fill(
    '$($, $)',
    one('decimal', 'round up', 'round down', 'round half up', 'round half down'),
    of('number'),
    one('0', '2', '-1'),
  ),
  fill('modulo($, $)', of('number'), of('number')),
  fill('$($)', one('count', 'sum', 'min', 'max', 'mean', 'product'), of('numbers')),
  fill('$($, $)', one('sum', 'min', 'max', 'mean'), of('number'), of('number')),
  fill('$[$]', of('numbers'), one('1', '2', '-1', '9')),
  fill('$.$', of('date'), one('year', 'month', 'day')),
  fill('count($)', of('rows')),
  fill('$[1].a', of('rows')),
  fill('string length($)', of('string')),
  fill('{p: $, q: p + 1}.q', of('number')),
];

const truths = (of: Make): readonly Text[] => [
  fill('($ $ $)', of('number'), one('<', '<=', '>', '>=', '=', '!='), of('number')),
  fill('($ $ $)', of('number'), one('<', '<=', '>', '>=', '=', '!='), of('number')),
  fill('($ $ $)', of('date'), one('<', '<=', '>', '>=', '=', '!='), of('date')),
  fill('($ $ $)', of('days'), one('<', '>=', '='), of('days')),
  fill('($ $ $)', of('string'), one('=', '!=', '<'), of('string')),
  fill('($ $ $)', of('boolean'), one('and', 'or', '=', '!='), of('boolean')),
  fill('($ $ $)', of('boolean'), one('and', 'or'), of('boolean')),
  fill('not($)', of('boolean')),
  fill('($ $ null)', fc.oneof(of('number'), of('boolean')), one('=', '!=')),
  fill('($ in $$..$$)', of('number'), one('[', '('), of('number'), of('number'), one(']', ')')),
  fill('($ in ($, > $, [$..$]))', of('number'), of('number'), of('number'), of('number'), of('number')),
  fill('($ between $ and $)', of('number'), of('number'), of('number')),
  fill('($ x in $ satisfies $)', one('some', 'every'), of('numbers'), of('boolean', x)),
  fill('list contains($, $)', of('numbers'), of('number')),
  fill('$([$, $])', one('all', 'any'), of('boolean'), of('boolean')),
  fill('($ = $)', of('numbers'), of('numbers')),
  fill('contains($, $)', of('string'), of('string')),
];

const lists = (of: Make): readonly Text[] => [
  fill('[$, $]', of('number'), of('number')),
  fill('(for x in $ return $)', of('numbers'), of('number', x)),
  fill('(for x in 1..$ return $)', one('1', '3'), of('number', x)),
  fill('$[$]', of('numbers'), of('boolean', item)),
  fill('append($, $)', of('numbers'), of('number')),
  fill('$($)', one('reverse', 'distinct values'), of('numbers')),
  fill('$.a', of('rows')),
];

const others: { readonly [type in RandomType]: (of: Make) => readonly Text[] } = {
  number: numbers,
  boolean: truths,
  string: (of) => [fill('($ + $)', of('string'), of('string'))],
  date: (of) => [fill('($ $ $)', of('date'), one('+', '-'), one('@"P3D"', '@"P2M"', '@"P13M"'))],
  days: (of) => [fill('($ - $)', of('date'), of('date')), fill('($ + $)', of('days'), of('days'))],
  numbers: lists,
  rows: (of) => [
    fill('$[$]', of('rows'), of('boolean', inRows)),
    fill('[{a: $, b: $}, {a: $, b: $}]', of('number'), of('boolean'), of('number'), of('boolean')),
  ],
};

/** What was made before: the generators of a model share most of their parts. */
const made = new Map<string, Text>();

/** Random expressions of a type, so many operations deep, over names. */
export function expressions(type: RandomType, depth: number, names: readonly Named[]): Text {
  const at = (wanted: RandomType, left: number, inScope: readonly Named[]): Text => {
    const key = `${wanted} ${left} ${inScope.map(({ name, type: of }) => `${name}:${of}`).join()}`;
    const ready = made.get(key);
    if (ready) return ready;
    const own = inScope.filter((each) => each.type === wanted).map(({ name }) => name);
    const simple = [...leaves[wanted], ...(own.length > 0 ? [one(...own), one(...own), one(...own)] : [])];
    const of: Make = (each, more = []) =>
      at(each, left - 1, [
        ...inScope.filter(({ name }) => !more.some((other) => other.name === name)),
        ...more,
      ]);
    const choice = fill(
      '(if $ then $ else $)',
      left > 0 ? of('boolean') : one('true'),
      left > 0 ? of(wanted) : one('null'),
      left > 0 ? fc.oneof(of(wanted), of(wanted), one('null')) : one('null'),
    );
    const text = left === 0 ? fc.oneof(...simple) : fc.oneof(...simple, ...others[wanted](of), choice);
    made.set(key, text);
    return text;
  };
  return at(type, depth, names);
}
