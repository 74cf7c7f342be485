import { compileFeel, evaluateFeel, type Facts, type FactValue } from '@eenloket/rules';
import type { Holds } from '../src/plan/task-applies.ts';
import { day } from './sample-pack.ts';

// As `app` does: a decimal text is a number in a condition.
const shapeOf = (value: FactValue): string =>
  value.state !== 'unknown' && typeof value.value === 'string' && /^-?\d+(\.\d+)?$/.test(value.value)
    ? 'number'
    : 'any';

/** The rules' own FEEL on the values of a case. A condition that does not compile throws: then the test is wrong. */
export const holds: Holds = (condition, values) => {
  const compiled = compileFeel(
    condition,
    new Map(Object.entries(values).map(([name, value]) => [name, shapeOf(value)])),
  );
  if (!compiled.ok) throw new Error(`${condition}: ${compiled.error.message}`);
  const facts: Facts = new Map(
    Object.entries(values).map(([name, value]) => [name, { name, value, origin: { source: 'case' } }]),
  );
  const found = evaluateFeel(compiled.value, facts, day('2026-03-16'));
  return found.state === 'unknown' || typeof found.value !== 'boolean' ? undefined : found.value;
};
