import { Budget } from '../closures/budget.js';
import { compile } from '../closures/compile.js';
import { Machine, type Run } from '../closures/machine.js';
import type { Node } from '../ir/node.js';
import type { Value } from '../value/value.js';

const STEPS = 10_000;
const MOVING: readonly unknown[] = ['slot', 'local', 'entry', 'invoke', 'lambda', 'external', 'fault'];

function moves(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || part instanceof Map) return false;
  if (MOVING.includes((part as { op?: unknown }).op)) return true;
  return Object.values(part).some(moves);
}

/** A machine without facts, for what depends on nothing but its places. */
const emptyMachine = (): Machine => new Machine([], () => null, new Budget(STEPS));

/** The value of an expression that depends on nothing (`-5`, `date("2026-01-01")`); undefined for every other. */
export const fixedValue = (node: Node): Value | undefined =>
  moves(node) ? undefined : compile(node)(emptyMachine(), []);

/** Whether a cell that depends on nothing but its input, at `place`, takes a value. */
export function holds(run: Run, place: number, value: Value): boolean {
  const frame: Value[] = [];
  frame[place] = value;
  return run(emptyMachine(), frame) === true;
}
