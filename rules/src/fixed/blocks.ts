import type { Block } from './block.js';
import { chain, type Link } from './chain.js';
import { Known } from './known.js';
import type { Plan, Step } from './plan.js';
import { variablesIn } from './variables-in.js';

/** With more blocks than this, what is saved in time is not worth the memory. */
const MOST_BLOCKS = 4000;

/** Takes steps at the beginning of a block, together with all others: when is the same to a plan that comes to its end. */
function pay(steps: Step[], count: number): void {
  const [first] = steps;
  if (first?.do === 'spend') steps[0] = { do: 'spend', steps: first.steps + count };
  else steps.unshift({ do: 'spend', steps: count });
}

/** Makes the blocks of a plan, each when something leads to it. */
class Blocks {
  readonly all: Block[] = [];
  private readonly open: { readonly link: Link | null; readonly known: Known; readonly block: Block }[] = [];
  private readonly done = this.add();

  /** `remembers` is false when nothing is known of the way to a block. */
  constructor(private readonly remembers: boolean) {}

  private add(): Block {
    const block: Block = { steps: [], end: 'done' };
    this.all.push(block);
    return block;
  }

  /** The block that begins at a place of the plan, for what is known there. */
  at(link: Link | null, before: Known): Block {
    if (!link) return this.done;
    const known = this.remembers ? before.only(link.asks) : new Known();
    const key = known.key();
    const ready = link.blocks.get(key);
    if (ready) return ready;
    const block = this.add();
    link.blocks.set(key, block);
    this.open.push({ link, known, block });
    return block;
  }

  /** Fills all blocks; false when there would be too many. */
  fill(): boolean {
    for (let next = this.open.pop(); next; next = this.open.pop()) {
      if (this.remembers && this.all.length > MOST_BLOCKS) return false;
      this.along(next.link, next.known, next.block);
    }
    return true;
  }

  private along(start: Link | null, before: Known, block: Block): void {
    let known = before;
    for (let link = start; link;) {
      const { step } = link;
      if (step.do === 'if') {
        const { settled, truth, yes, no } = known.ask(step.truth);
        if (settled === undefined) {
          block.end = { truth, yes: this.at(link.yes, yes), no: this.at(link.no, no) };
          return;
        }
        link = settled ? link.yes : link.no;
        continue;
      }
      const after = this.take(step, known, block);
      if (!after) return;
      known = after;
      link = link.next;
    }
  }

  /** Adds a step that is no condition; gives what is known after it, null when it ends the plan. */
  private take(step: Exclude<Step, { do: 'if' }>, known: Known, block: Block): Known | null {
    if (step.do === 'demand') {
      const { settled, truth, yes } = known.ask(step.truth);
      if (settled === undefined) block.steps.push({ do: 'demand', truth });
      if (settled === false) block.end = 'failed';
      return settled === false ? null : yes;
    }
    if (step.do === 'fact' && known.has(step.index)) return known;
    if (step.do === 'spend') {
      pay(block.steps, step.steps);
      return known;
    }
    const made = step.do === 'set' ? { ...step, value: known.fold(step.value) } : step;
    block.steps.push(made);
    if (made.do === 'set') return known.with(made.index, made.kind, made.value);
    return made.do === 'fact' ? known.with(made.index, made.kind) : known;
  }
}

/** A plan as blocks; the first is where it begins. */
export interface PlanInBlocks {
  readonly first: Block;
  readonly all: readonly Block[];
}

/**
 * A plan as blocks in which nothing is asked again that the way there has answered: whether something was computed, which rule
 * of a table was found, on which side of a limit an amount lies. Ways on which the same is known of all that is still asked
 * share what follows. Where that would be too many, nothing is known of the way.
 */
export function blocksOf({ steps, flags }: Pick<Plan, 'steps' | 'flags'>, before: Known): PlanInBlocks {
  const known = flags.reduce((all, flag) => all.in(flag, { low: 0, high: 0 }), before);
  for (const remembers of [true, false]) {
    const blocks = new Blocks(remembers);
    const first = blocks.at(chain(steps, null), known);
    if (blocks.fill()) return { first, all: blocks.all };
  }
  throw new TypeError('A plan has no blocks.');
}

/** The variables whose values are used, as bits: by an outcome, a condition, or something else that is. */
export function usedIn({ all }: PlanInBlocks, { outcomes }: Pick<Plan, 'outcomes'>): bigint {
  const ends = all.map(({ end }) => (typeof end === 'object' ? variablesIn(end.truth) : 0n));
  let used = [...outcomes.map(({ value }) => variablesIn(value)), ...ends].reduce((a, b) => a | b, 0n);
  for (let before = -1n; before !== used;) {
    before = used;
    for (const { steps } of all)
      for (const step of steps) {
        if (step.do === 'demand') used |= variablesIn(step.truth);
        if (step.do === 'set' && isIn(used, step.index)) used |= variablesIn(step.value);
      }
  }
  return used;
}

/** Whether a variable is among some that are given as bits. */
export const isIn = (variables: bigint, index: number): boolean => ((variables >> BigInt(index)) & 1n) === 1n;
