import type { Value } from './value.js';

/** A function of the model: its parameters' names, and what it gives for arguments in that order. */
export class FeelFunction {
  constructor(
    readonly parameters: readonly string[],
    readonly call: (args: readonly Value[]) => Value,
  ) {}
}
