import fc from 'fast-check';
import {
  minus,
  modulo,
  order,
  over,
  plus,
  read,
  root,
  round,
  times,
  toThe,
  wholeNumber,
  type Exact,
  type Rounding,
} from './reference/exact.js';

type Binary = '+' | '-' | '*' | '/' | 'modulo';
type Compared = '<' | '<=' | '>' | '>=' | '=' | '!=';
type Aggregate = 'sum' | 'product' | 'min' | 'max' | 'mean' | 'median' | 'count';

/** A random computation on numbers, to be written as FEEL and computed by the oracle. */
export type Program =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'binary'; readonly operator: Binary; readonly left: Program; readonly right: Program }
  | { readonly kind: 'power'; readonly of: Program; readonly to: number }
  | { readonly kind: 'negate' | 'abs' | 'sqrt'; readonly of: Program }
  | { readonly kind: 'round'; readonly how: Rounding; readonly of: Program; readonly scale: number | null }
  | { readonly kind: 'aggregate'; readonly how: Aggregate; readonly items: readonly Program[] }
  | {
      readonly kind: 'if';
      readonly compared: Compared;
      readonly left: Program;
      readonly right: Program;
      readonly then: Program;
      readonly otherwise: Program;
    };

const digits = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789', '0', '5', '9'), minLength: 1, maxLength: most });

/** Literals of every length and size, with many ties and runs of nines; sometimes at the ends of the range. */
const literal: fc.Arbitrary<Program> = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 100_000 }).map(String) },
    { weight: 4, arbitrary: fc.tuple(digits(8), digits(4)).map(([a, b]) => `${a}.${b}`) },
    { weight: 2, arbitrary: digits(36) },
    { weight: 2, arbitrary: fc.tuple(digits(20), digits(20)).map(([a, b]) => `${a}.${b}`) },
    { weight: 1, arbitrary: digits(12).map((a) => `.${a}`) },
    {
      weight: 1,
      arbitrary: fc.tuple(digits(6), fc.integer({ min: -40, max: 40 })).map(([a, n]) => `${a}e${n}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.integer({ min: 1, max: 9 }),
          digits(34),
          fc.constantFrom('-6176', '-6143', '-3088', '+3072', '+6110', '+6144'),
        )
        .map(([first, rest, n]) => `${first}.${rest}E${n}`),
    },
  )
  .map((text): Program => ({ kind: 'literal', text }));

const roundings = ['half even', 'half up', 'half down', 'up', 'down', 'floor', 'ceiling'] as const;
const scales = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 6 }) },
  fc.integer({ min: -40, max: 60 }),
);

/** Random programs of at most some twenty operations. */
export const programs: fc.Arbitrary<Program> = fc.letrec<{ program: Program }>((tie) => {
  const program = tie('program');
  return {
    program: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 2, arbitrary: literal },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('binary' as const),
          operator: fc.constantFrom<Binary[]>('+', '-', '*', '/', 'modulo'),
          left: program,
          right: program,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('power' as const),
          of: program,
          to: fc.oneof(fc.integer({ min: -6, max: 12 }), fc.integer({ min: -90, max: 90 })),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constantFrom('negate' as const, 'abs' as const, 'sqrt' as const),
          of: program,
        }),
      },
      {
        weight: 2,
        arbitrary: fc
          .record({
            kind: fc.constant('round' as const),
            how: fc.constantFrom(...roundings),
            of: program,
            scale: scales,
            bare: fc.boolean(),
          })
          .map(({ bare, ...each }) =>
            bare && ['floor', 'ceiling'].includes(each.how) ? { ...each, scale: null } : each,
          ),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('aggregate' as const),
          how: fc.constantFrom<Aggregate[]>('sum', 'product', 'min', 'max', 'mean', 'median', 'count'),
          items: fc.array(program, { minLength: 1, maxLength: 5 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('if' as const),
          compared: fc.constantFrom<Compared[]>('<', '<=', '>', '>=', '=', '!='),
          left: program,
          right: program,
          then: program,
          otherwise: program,
        }),
      },
    ),
  };
}).program;

const functionOf: { readonly [how in Rounding]: string } = {
  'half even': 'decimal',
  'half up': 'round half up',
  'half down': 'round half down',
  up: 'round up',
  down: 'round down',
  floor: 'floor',
  ceiling: 'ceiling',
};

/** The program as FEEL. */
export function feelOf(of: Program): string {
  switch (of.kind) {
    case 'literal':
      return of.text;
    case 'binary':
      return of.operator === 'modulo'
        ? `modulo(${feelOf(of.left)}, ${feelOf(of.right)})`
        : `(${feelOf(of.left)} ${of.operator} ${feelOf(of.right)})`;
    case 'power':
      return `(${feelOf(of.of)} ** ${of.to})`;
    case 'negate':
      return `(-${feelOf(of.of)})`;
    case 'abs':
    case 'sqrt':
      return `${of.kind}(${feelOf(of.of)})`;
    case 'round':
      return `${functionOf[of.how]}(${feelOf(of.of)}${of.scale === null ? '' : `, ${of.scale}`})`;
    case 'aggregate':
      return `${of.how}([${of.items.map(feelOf).join(', ')}])`;
    case 'if':
      return `(if ${feelOf(of.left)} ${of.compared} ${feelOf(of.right)} then ${feelOf(of.then)} else ${feelOf(of.otherwise)})`;
  }
}

const binary: { readonly [operator in Binary]: (a: Exact, b: Exact) => Exact | null } = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': over,
  modulo,
};

const fold = (items: readonly Exact[], combine: (a: Exact, b: Exact) => Exact | null): Exact | null =>
  items.slice(1).reduce<Exact | null>((sum, item) => sum && combine(sum, item), items[0] ?? null);

function aggregate(how: Aggregate, items: readonly Exact[]): Exact | null {
  const sorted = [...items].sort(order);
  const middle = Math.floor(items.length / 2);
  const at = (index: number): Exact => sorted[index] ?? wholeNumber(0);
  const sum = (of: readonly Exact[]): Exact | null => fold(of, plus);
  const share = (of: readonly Exact[]): Exact | null => {
    const total = sum(of);
    return total && over(total, wholeNumber(of.length));
  };
  switch (how) {
    case 'count':
      return wholeNumber(items.length);
    case 'sum':
      return sum(items);
    case 'product':
      return fold(items, times);
    case 'min':
      return at(0);
    case 'max':
      return at(items.length - 1);
    case 'mean':
      return share(items);
    case 'median':
      return items.length % 2 === 1 ? at(middle) : share([at(middle - 1), at(middle)]);
  }
}

function compared(operator: Compared, a: Exact | null, b: Exact | null): boolean {
  // `=` knows null; the others say nothing of it, and what is not true takes the other branch.
  if (!a || !b) return operator === '=' ? a === b : operator === '!=' && a !== b;
  const by = order(a, b);
  return { '<': by < 0, '<=': by <= 0, '>': by > 0, '>=': by >= 0, '=': by === 0, '!=': by !== 0 }[operator];
}

/** What the program gives by the oracle; null where FEEL gives null. */
export function valueOf(of: Program): Exact | null {
  switch (of.kind) {
    case 'literal':
      return read(of.text);
    case 'binary': {
      const [a, b] = [valueOf(of.left), valueOf(of.right)];
      return a && b && binary[of.operator](a, b);
    }
    case 'if':
      return valueOf(compared(of.compared, valueOf(of.left), valueOf(of.right)) ? of.then : of.otherwise);
    case 'aggregate': {
      const items = of.items.map(valueOf);
      if (of.how === 'count') return wholeNumber(items.length);
      return items.includes(null) ? null : aggregate(of.how, items as readonly Exact[]);
    }
  }
  const value = valueOf(of.of);
  if (!value) return null;
  switch (of.kind) {
    case 'negate':
      return { top: -value.top, bottom: value.bottom };
    case 'abs':
      return value.top < 0n ? { top: -value.top, bottom: value.bottom } : value;
    case 'sqrt':
      return root(value);
    case 'power':
      return toThe(value, of.to);
    case 'round':
      return round(value, of.scale ?? 0, of.how);
  }
}
