import type { Node } from '../ir/node.js';
import type { Program } from './program.js';
import type { Routine } from './routine.js';

/** Where code is written: the function it belongs to, and the program that function is part of. */
export interface Place {
  readonly program: Program;
  readonly routine: Routine;
  /** Writes what a node computes; gives the variable or the literal that then has its value. */
  readonly emit: (node: Node) => string;
}
