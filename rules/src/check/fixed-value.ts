import { CodedError } from '@eenloket/kit';
import { Budget } from '../closures/budget.js';
import { compile } from '../closures/compile.js';
import { Machine, type Run } from '../closures/machine.js';
import type { Node } from '../ir/node.js';
import { runGuarded } from '../run-guarded.js';
import type { Value } from '../value/value.js';

const STEPS = 10_000;
const CELL_STEPS = 1_000_000;
const MOVING: readonly unknown[] = ['slot', 'local', 'entry', 'invoke', 'lambda', 'external', 'fault'];

function moves(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || part instanceof Map) return false;
  if (MOVING.includes((part as { op?: unknown }).op)) return true;
  return Object.values(part).some(moves);
}

/** A machine without facts, for what depends on nothing but its places. */
const emptyMachine = (steps: number): Machine => new Machine([], () => null, new Budget(steps));

/** What a computation gives; undefined when it takes too many steps or goes too deep. */
function within<T>(compute: () => T): T | undefined {
  try {
    return runGuarded(compute);
  } catch (error) {
    if (error instanceof CodedError) return undefined;
    throw error;
  }
}

/** The value of an expression that depends on nothing (`-5`, `date("2026-01-01")`); undefined for every other. */
export const fixedValue = (node: Node): Value | undefined =>
  moves(node) ? undefined : within(() => compile(node)(emptyMachine(STEPS), []));

/** Whether a cell that depends on nothing but its input, at `place`, takes a value. */
export function holds(run: Run, place: number, value: Value): boolean {
  const frame: Value[] = [];
  frame[place] = value;
  return within(() => run(emptyMachine(CELL_STEPS), frame)) === true;
}
