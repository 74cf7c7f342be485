import type { Assembler } from './assembler.js';
import type { Block, Turn } from './block.js';
import { isIn, usedIn, type PlanInBlocks } from './blocks.js';
import type { Plan, Scalar, Step } from './plan.js';
import { textReader } from './text-test.js';

const read = (index: number): Scalar => ({ op: 'variable', index });

/** Writes a step that is no condition; gives the places that go where the plan ends. */
function writeStep(step: Step, used: bigint, texts: string[], into: Assembler): readonly number[] {
  switch (step.do) {
    case 'fact': {
      // Where a fact has no place in a plan its own is NaN, which equals nothing (see factReader).
      const value = read(step.index);
      return into.unless({ op: '===', of: 'number', left: value, right: value });
    }
    case 'set': {
      const { index, kind, value } = step;
      if (!isIn(used, index)) return [];
      if (kind !== 'string') into.put(index, value);
      else {
        const text = textReader(value, texts);
        into.act(() => {
          texts[index] = text();
          return true;
        });
      }
      return [];
    }
    case 'demand':
      return into.unless(step.truth);
    case 'spend':
      into.spend(step.steps);
      return [];
    default:
      return [];
  }
}

/** Writes blocks, each once. */
class Writer {
  private readonly written = new Map<Block, number>();
  private readonly open: { readonly block: Block; readonly from: readonly number[] }[] = [];
  /** The places that go where the plan ends before its end. */
  readonly failures: number[] = [];

  constructor(
    private readonly used: bigint,
    private readonly texts: string[],
    private readonly into: Assembler,
  ) {}

  /** Writes a block and all that follows it. */
  write(first: Block): void {
    this.along(first);
    for (let next = this.open.pop(); next; next = this.open.pop()) {
      const ready = this.written.get(next.block);
      if (ready !== undefined) this.into.goOn(next.from, ready);
      else {
        this.into.here(next.from);
        this.along(next.block);
      }
    }
  }

  /** Writes a block and what follows where its truth holds, down to an end or to what is written already. */
  private along(first: Block): void {
    const { into, written } = this;
    let block = first;
    for (;;) {
      const ready = written.get(block);
      if (ready !== undefined) return into.goOn(into.jump(), ready);
      written.set(block, into.next);
      for (const step of block.steps) this.failures.push(...writeStep(step, this.used, this.texts, into));
      if (block.end === 'done') return into.end();
      if (block.end === 'failed') return void this.failures.push(...into.jump());
      const { truth, yes, no }: Turn = block.end;
      this.open.push({ block: no, from: into.unless(truth) });
      block = yes;
    }
  }
}

/** Writes the blocks of a plan, each once; gives the places that go where the plan ends before its end. */
export function writeBlocks(
  blocks: PlanInBlocks,
  plan: Pick<Plan, 'outcomes'>,
  texts: string[],
  into: Assembler,
): readonly number[] {
  const writer = new Writer(usedIn(blocks, plan), texts, into);
  writer.write(blocks.first);
  return writer.failures;
}
