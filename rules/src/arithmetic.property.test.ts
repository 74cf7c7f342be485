import type { LegalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileFeel, evaluateFeel } from './index.js';

/** An exact number of thousandths to the given depth of products: value = top / 10^scale. */
interface Exact {
  readonly top: bigint;
  readonly scale: number;
}

type Formula =
  | { readonly kind: 'number'; readonly cents: number }
  | { readonly kind: '+' | '-' | '*'; readonly left: Formula; readonly right: Formula }
  | {
      readonly kind: 'if';
      readonly less: Formula;
      readonly than: Formula;
      readonly then: Formula;
      readonly otherwise: Formula;
    };

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('number' as const), cents: fc.integer({ min: -99_999, max: 99_999 }) }),
    fc.record({
      kind: fc.constantFrom('+' as const, '-' as const, '*' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
    fc.record({
      kind: fc.constant('if' as const),
      less: tie('formula'),
      than: tie('formula'),
      then: tie('formula'),
      otherwise: tie('formula'),
    }),
  ),
}));

function text(of: Formula): string {
  if (of.kind === 'number') return `(${of.cents}e-2)`;
  if (of.kind === 'if')
    return `(if ${text(of.less)} < ${text(of.than)} then ${text(of.then)} else ${text(of.otherwise)})`;
  return `(${text(of.left)} ${of.kind} ${text(of.right)})`;
}

function aligned(a: Exact, b: Exact): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  const to = (each: Exact): bigint => each.top * 10n ** BigInt(scale - each.scale);
  return [to(a), to(b), scale];
}

/** The slow reference: walks the formula with scaled big integers. */
function reference(of: Formula): Exact {
  if (of.kind === 'number') return { top: BigInt(of.cents), scale: 2 };
  if (of.kind === 'if') {
    const [less, than] = aligned(reference(of.less), reference(of.than));
    return reference(less < than ? of.then : of.otherwise);
  }
  const [left, right] = [reference(of.left), reference(of.right)];
  if (of.kind === '*') return { top: left.top * right.top, scale: left.scale + right.scale };
  const [a, b, scale] = aligned(left, right);
  return { top: of.kind === '+' ? a + b : a - b, scale };
}

function written({ top, scale }: Exact): string {
  const digits = (top < 0n ? -top : top).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const part = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${top < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

const digitsOf = ({ top }: Exact): number => (top < 0n ? -top : top).toString().length;

it('computes random formulas exactly as the reference does', () => {
  fc.assert(
    fc.property(formula, (of) => {
      const exact = reference(of);
      fc.pre(digitsOf(exact) <= 34);
      const compiled = compileFeel(text(of), new Map());
      if (!compiled.ok) throw new Error(compiled.error.message);
      const value = evaluateFeel(compiled.value, new Map(), '2026-03-16' as LegalDate);
      expect(value).toEqual({ state: 'known', value: written(exact) });
    }),
    { numRuns: 500 },
  );
});
