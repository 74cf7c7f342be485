import type { Scalar, Step } from './plan.js';

/** A condition, and what follows when it holds and when it does not. */
export interface Turn {
  readonly truth: Scalar;
  readonly yes: Block;
  readonly no: Block;
}

/** Steps without a condition in them, and how it goes on: by a condition, or not at all. */
export interface Block {
  readonly steps: Step[];
  end: Turn | 'done' | 'failed';
}
