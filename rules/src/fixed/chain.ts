import type { Block } from './block.js';
import type { Scalar, Step } from './plan.js';
import { variablesIn } from './variables-in.js';

/** A step of a plan, with all that follows it. */
export interface Link {
  readonly step: Step;
  readonly next: Link | null;
  /** For a condition: its ways, each with what follows both. */
  readonly yes: Link | null;
  readonly no: Link | null;
  /** The variables that are read from here on, as the bits of a number. */
  readonly asks: bigint;
  /** The blocks that begin here, by what was known there. */
  readonly blocks: Map<string, Block>;
}

function link(step: Step, next: Link | null): Link {
  const ways = step.do === 'if' ? [chain(step.then, next), chain(step.otherwise, next)] : [null, null];
  const [yes = null, no = null] = ways;
  const own =
    step.do === 'if' || step.do === 'demand'
      ? variablesIn(step.truth)
      : step.do === 'set'
        ? variablesIn(step.value)
        : 0n;
  const asks = [next, yes, no].reduce((all, each) => all | (each?.asks ?? 0n), own);
  return { step, next, yes, no, asks, blocks: new Map() };
}

const simple = ({ op }: Scalar): boolean => op === 'literal' || op === 'variable';

/** A truth that is computed as a condition with two ways, so that what it says of its variables is known on both. */
function asCondition(step: Step): Step {
  if (step.do !== 'set' || step.kind !== 'boolean' || simple(step.value)) return step;
  const put = (value: boolean): readonly Step[] => [{ ...step, value: { op: 'literal', value } }];
  return { do: 'if', truth: step.value, then: put(true), otherwise: put(false) };
}

/** Steps one after the other, and what follows them. */
export const chain = (steps: readonly Step[], next: Link | null): Link | null =>
  steps.reduceRight<Link | null>(
    (rest, step) => (step.do === 'note' ? rest : link(asCondition(step), rest)),
    next,
  );
