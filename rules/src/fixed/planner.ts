import type { DecisionModel } from '../decision-model.js';
import type { Node } from '../ir/node.js';
import { NotFixed, type Planned } from './fixed.js';
import { FACT_MOST, type Scalar, type Step } from './plan.js';

/** What is computed when it is first needed, which may be in several places: a flag tells whether it has been. */
interface Lazy {
  readonly flag: number;
  readonly steps: readonly Step[];
  readonly value: Planned;
  /** How many steps it makes wherever it is needed. */
  readonly size: number;
}

/** Where steps are being added: how deep inside conditions, what has surely been computed on the way, and the places of the frame. */
interface Way {
  readonly steps: Step[];
  readonly depth: number;
  readonly ready: Set<Lazy>;
  readonly locals: Map<number, Planned | Lazy>;
}

/** How a planner turns nodes and slots into what can be planned. */
interface Plans {
  readonly node: (node: Node, planner: Planner) => Planned;
  readonly slot: (index: number, planner: Planner) => Planned;
}

/** Larger plans gain nothing over the general way. */
const MOST_STEPS = 10_000;

const newWay = (): Way => ({ steps: [], depth: 0, ready: new Set(), locals: new Map() });

/** A plan being made: its steps so far, and what is known of places and slots. */
export class Planner {
  private readonly outermost = newWay();
  private way = this.outermost;
  private readonly slots = new Map<number, Planned>();
  private readonly lazies = new Map<number, Lazy>();
  /** Variables that tell what has been computed; zero when a run begins. */
  readonly flags: number[] = [];
  private count = 0;
  private size = 0;

  constructor(
    readonly model: DecisionModel,
    /** Slots that are computed whatever the facts are. */
    private readonly certain: ReadonlySet<number>,
    private readonly plans: Plans,
  ) {}

  /** What a node computes, in fixed point. @throws NotFixed when it cannot be. */
  plan(node: Node): Planned {
    return this.plans.node(node, this);
  }

  /** All steps, when everything is planned. */
  get all(): readonly Step[] {
    return this.outermost.steps;
  }

  /** How many variables there are. */
  get variables(): number {
    return this.count;
  }

  /** Adds a step. */
  add(step: Step): void {
    this.grow(1);
    this.way.steps.push(step);
  }

  private grow(steps: number): void {
    this.size += steps;
    if (this.size > MOST_STEPS) throw new NotFixed('The plan becomes too large.');
  }

  /** A number of a variable that nothing uses yet. */
  variable(): number {
    this.count += 1;
    return this.count - 1;
  }

  /** Computes something now, to be read as often as wanted. */
  keep<T extends Planned>(planned: T): T {
    if (planned.scalar.op === 'literal' || planned.scalar.op === 'variable') return planned;
    const index = this.variable();
    this.add({ do: 'set', index, kind: planned.kind, value: planned.scalar });
    return { ...planned, scalar: { op: 'variable', index } };
  }

  /** Plans on another way, and comes back. */
  private on<T>(way: Way, plan: () => T): T {
    const outer = this.way;
    this.way = way;
    const result = plan();
    this.way = outer;
    return result;
  }

  /** The steps that a computation adds, apart. */
  apart(plan: () => void): readonly Step[] {
    const { depth, ready, locals } = this.way;
    const way: Way = { steps: [], depth: depth + 1, ready: new Set(ready), locals };
    this.on(way, plan);
    return way.steps;
  }

  /** Steps for both ways that a truth can go. */
  branch(truth: Scalar, then: () => void, otherwise: () => void): void {
    this.add({ do: 'if', truth, then: this.apart(then), otherwise: this.apart(otherwise) });
  }

  /** Gives a place of the frame its value. */
  bind(index: number, value: Planned): void {
    this.way.locals.set(index, this.keep(value));
  }

  /** Gives a place of the frame a value that is computed when it is first read. */
  bindLazily(index: number, plan: () => Planned): void {
    this.way.locals.set(index, this.later(plan, this.way.locals));
  }

  /** The value at a place of the frame. */
  local(index: number): Planned {
    const found = this.way.locals.get(index);
    if (!found) throw new NotFixed('A place of the frame is read before it is filled.');
    return 'flag' in found ? this.force(found) : found;
  }

  /**
   * The value of a slot. What is computed whatever the facts are stands before all that may or may not happen, and once; all else
   * where it is first needed.
   */
  slot(index: number): Planned {
    const ready = this.slots.get(index);
    if (ready) return ready;
    if (this.way.depth > 0 && !this.certain.has(index)) {
      const lazy = this.lazies.get(index) ?? this.later(() => this.slotNow(index), new Map());
      this.lazies.set(index, lazy);
      return this.force(lazy);
    }
    const { steps, ready: known } = this.outermost;
    const planned = this.on({ steps, depth: 0, ready: known, locals: new Map() }, () => this.slotNow(index));
    this.slots.set(index, planned);
    return planned;
  }

  /** What is planned of a slot, if anything asked for it. */
  planned(index: number): Planned | undefined {
    return this.slots.get(index) ?? this.lazies.get(index)?.value;
  }

  private slotNow(index: number): Planned {
    return this.narrow(this.plans.slot(index, this));
  }

  /** Plans something that will be computed where it is needed; its steps rest on nothing that was computed before. */
  private later(plan: () => Planned, locals: Way['locals']): Lazy {
    const flag = this.variable();
    this.flags.push(flag);
    const before = this.size;
    const way: Way = { steps: [], depth: 1, ready: new Set(), locals };
    const value = this.on(way, () => this.keep(plan()));
    return { flag, steps: way.steps, value, size: this.size - before + 2 };
  }

  /** Computes what may have been computed already, unless it surely has. */
  private force(lazy: Lazy): Planned {
    if (lazy.steps.length === 0 || this.way.ready.has(lazy)) return lazy.value;
    this.way.ready.add(lazy);
    const [flag, zero, one]: Scalar[] = [
      { op: 'variable', index: lazy.flag },
      { op: 'literal', value: 0 },
      { op: 'literal', value: 1 },
    ];
    if (!flag || !zero || !one) return lazy.value;
    const done: Step = { do: 'set', index: lazy.flag, kind: 'number', value: one };
    const truth: Scalar = { op: '===', of: 'number', left: flag, right: zero };
    this.grow(lazy.size);
    this.way.steps.push({ do: 'if', truth, then: [done, ...lazy.steps], otherwise: [], settled: true });
    return lazy.value;
  }

  /** Keeps the value of a slot; a number only as long as it is no larger than facts may be, so that what follows has room. */
  private narrow(planned: Planned): Planned {
    const kept = this.keep(planned);
    if (kept.kind !== 'number' || kept.most <= FACT_MOST) return kept;
    const limit = (value: number): Scalar => ({ op: 'literal', value });
    const left: Scalar = { op: '<=', of: 'number', left: kept.scalar, right: limit(FACT_MOST) };
    const right: Scalar = { op: '>=', of: 'number', left: kept.scalar, right: limit(-FACT_MOST) };
    this.add({ do: 'demand', truth: { op: '&&', left, right } });
    return { ...kept, most: FACT_MOST };
  }
}
