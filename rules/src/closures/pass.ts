import { Budget } from './budget.js';
import { Machine } from './machine.js';
import type { DateTime } from '../value/date-time.js';
import type { Value } from '../value/value.js';

/** Computes a slot that is read, once: from then on it is in `values`. */
export type SlotRun = (pass: Pass) => Value;

const none: readonly string[] = [];

/** The state of one run that notes nothing of what was used: the budget, warnings, and values that are needed again. */
export class Pass extends Budget {
  private notes: string[] | null = null;
  private kept: (Value | undefined)[] | null = null;
  private quiet: QuietMachine | null = null;

  constructor(
    steps: number,
    readonly now: DateTime | null,
    private readonly runs: readonly (SlotRun | undefined)[],
  ) {
    super(steps);
  }

  /** Why something became null. */
  get warnings(): readonly string[] {
    return this.notes ?? none;
  }

  /** The values that several functions read, by slot. */
  get values(): (Value | undefined)[] {
    return (this.kept ??= []);
  }

  /** Notes why something became null, and gives null. */
  warn(message: string): null {
    this.notes ??= [];
    if (this.notes.length < 100 && !this.notes.includes(message)) this.notes.push(message);
    return null;
  }

  /** The value of a slot that is read from a closure. */
  read(slot: number): Value {
    const ready = this.values[slot];
    return ready === undefined ? (this.runs[slot]?.(this) ?? null) : ready;
  }

  /** The machine that closures want, for what is not generated. */
  get machine(): Machine {
    return (this.quiet ??= new QuietMachine(this));
  }
}

/** A machine that reads from a pass and forgets what was used. */
class QuietMachine extends Machine {
  constructor(private readonly pass: Pass) {
    super([], () => null, pass, pass.now);
  }

  override read(slot: number): Value {
    return this.pass.read(slot);
  }
  override warn(message: string): null {
    return this.pass.warn(message);
  }
  override mark(): number {
    return 0;
  }
  override drop(): void {}
  override take(): readonly [] {
    return [];
  }
  override use(): void {}
  override setAside(): void {}
  override hit(): void {}
}
