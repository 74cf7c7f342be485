import type { DateTime } from '../value/date-time.js';
import type { Value } from '../value/value.js';
import type { Budget } from './budget.js';

/** A compiled expression: closures over a machine and a frame of local values. */
export type Run = (machine: Machine, frame: Value[]) => Value;

/** Which slot was read, under which site (whose clause it was used under). */
export interface Use {
  readonly slot: number;
  readonly site: number;
}

/** What computing one slot read: what decided, and what was read but did not matter. */
export interface Uses {
  readonly decided: readonly Use[];
  readonly against: readonly Use[];
}

/** One rule of a decision table that applied. */
export interface Hit {
  readonly slot: number;
  readonly rule: string;
  readonly site: number;
}

/** The state of one evaluation: values by slot, each computed at most once, and what each used. */
export class Machine {
  readonly uses = new Map<number, Uses>();
  readonly hits: Hit[] = [];
  readonly warnings: string[] = [];
  /** The site of the expression being computed. */
  site = 0;
  private current = -1;
  private decided: Use[] = [];
  private against: Use[] = [];

  constructor(
    private readonly values: (Value | undefined)[],
    private readonly compute: (slot: number, machine: Machine) => Value,
    readonly budget: Budget,
    /** The moment that `now()` and `today()` give; null where a decision may depend on nothing but its facts. */
    readonly now: DateTime | null = null,
  ) {}

  /** Takes steps off the budget. */
  readonly spend = (steps: number): void => this.budget.spend(steps);

  /** The value of a slot, noting that it was used. */
  read(slot: number): Value {
    this.decided.push({ slot, site: this.site });
    const ready = this.values[slot];
    return ready === undefined ? this.fill(slot) : ready;
  }

  private fill(slot: number): Value {
    const [decided, against, site, current] = [this.decided, this.against, this.site, this.current];
    this.decided = [];
    this.against = [];
    this.current = slot;
    const value = this.compute(slot, this);
    this.values[slot] = value;
    this.uses.set(slot, { decided: this.decided, against: this.against });
    this.decided = decided;
    this.against = against;
    this.site = site;
    this.current = current;
    return value;
  }

  /** Where the list of uses stands now; see {@link drop}. */
  mark(): number {
    return this.decided.length;
  }

  /** Declares the uses between two marks not decisive: something else alone settled the outcome. */
  drop(from: number, to: number): void {
    if (to > from) this.against.push(...this.decided.splice(from, to - from));
  }

  /** Takes the uses since a mark out of the list, to be put back by {@link use} if they turn out to decide. */
  take(from: number): readonly Use[] {
    return this.decided.splice(from);
  }

  /** Puts taken uses back as decisive, those of the surrounding site under `site`. */
  use(uses: readonly Use[], site: number): void {
    for (const each of uses) this.decided.push(each.site === this.site ? { slot: each.slot, site } : each);
  }

  /** Puts taken uses aside as read but not decisive. */
  setAside(uses: readonly Use[]): void {
    this.against.push(...uses);
  }

  /** Notes that a rule of the table in the slot being computed applied. */
  hit(rule: string, site: number): void {
    this.hits.push({ slot: this.current, rule, site });
  }

  /** Notes why something became null, and gives null. */
  warn(message: string): null {
    if (this.warnings.length < 100 && !this.warnings.includes(message)) this.warnings.push(message);
    return null;
  }
}
