import type { Scalar } from './plan.js';
import type { Act } from './run-code.js';

/** A computation that compares. */
type Comparison = Extract<Scalar, { readonly of: unknown; readonly left: unknown }>;

/** Reads a text: a constant, or a variable's among the texts of a run. */
export function textReader(scalar: Scalar, texts: readonly string[]): () => string {
  if (scalar.op === 'variable') return () => texts[scalar.index] ?? '';
  const value = scalar.op === 'literal' ? String(scalar.value) : '';
  return () => value;
}

/** Holds two texts against each other. */
export function textTest({ op, left, right }: Comparison, texts: readonly string[]): Act {
  const [a, b] = [textReader(left, texts), textReader(right, texts)];
  switch (op) {
    case '<':
      return () => a() < b();
    case '<=':
      return () => a() <= b();
    case '>':
      return () => a() > b();
    case '>=':
      return () => a() >= b();
    case '===':
      return () => a() === b();
    case '!==':
      return () => a() !== b();
  }
}
