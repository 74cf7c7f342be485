import type { DecisionModel } from '../decision-model.js';
import type { Node } from '../ir/node.js';
import { NotFixed, type Planned } from './fixed.js';
import { FACT_MOST, FACT_SCALE, type PlannedKind, type Scalar, type Step } from './plan.js';

const kinds: readonly string[] = ['number', 'boolean', 'string'] satisfies PlannedKind[];
const isKind = (kind: string): kind is PlannedKind => kinds.includes(kind);

/** A plan being made: its steps so far, and what is known of places and slots. */
export class Planner {
  private readonly outermost: Step[] = [];
  private steps = this.outermost;
  private readonly locals = new Map<number, Planned>();
  private readonly slots = new Map<number, Planned>();
  private count = 0;
  private depth = 0;

  constructor(
    readonly model: DecisionModel,
    /** Slots that are computed whatever the facts are. */
    private readonly certain: ReadonlySet<number>,
    private readonly planNode: (node: Node, planner: Planner) => Planned,
  ) {}

  /** What a node computes, in fixed point. @throws NotFixed when it cannot be. */
  plan(node: Node): Planned {
    return this.planNode(node, this);
  }

  /** All steps, when everything is planned. */
  get all(): readonly Step[] {
    return this.outermost;
  }

  /** How many variables there are. */
  get variables(): number {
    return this.count;
  }

  /** Adds a step. */
  add(step: Step): void {
    this.steps.push(step);
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

  /** The steps that a computation adds, apart. */
  apart(plan: () => void): readonly Step[] {
    const outer = this.steps;
    this.steps = [];
    this.depth += 1;
    plan();
    this.depth -= 1;
    const steps = this.steps;
    this.steps = outer;
    return steps;
  }

  /** Steps for both ways that a truth can go. */
  branch(truth: Scalar, then: () => void, otherwise: () => void): void {
    this.add({ do: 'if', truth, then: this.apart(then), otherwise: this.apart(otherwise) });
  }

  /** Gives a place of the frame its value. */
  bind(index: number, value: Planned): void {
    this.locals.set(index, this.keep(value));
  }

  /** The value at a place of the frame. */
  local(index: number): Planned {
    const found = this.locals.get(index);
    if (!found) throw new NotFixed('A place of the frame is read before it is filled.');
    return found;
  }

  /** The value of a slot, computed before all that may or may not happen. */
  slot(index: number): Planned {
    const ready = this.slots.get(index);
    if (ready) return ready;
    const slot = this.model.slots[index];
    if (!slot || slot.kind === 'parameter') throw new NotFixed('A parameter has a date.');
    if (slot.kind !== 'fact' && this.depth > 0 && !this.certain.has(index))
      throw new NotFixed(`"${slot.name}" is not always computed.`);
    const planned = this.before(() =>
      slot.kind === 'fact' ? this.fact(slot.name, slot.type.kind) : this.narrow(this.plan(slot.node)),
    );
    this.slots.set(index, planned);
    return planned;
  }

  /** Plans something ahead of the condition that is being planned, so that it is computed either way. */
  private before(plan: () => Planned): Planned {
    if (this.depth === 0) return plan();
    const [steps, depth] = [this.steps, this.depth];
    this.steps = this.outermost;
    this.depth = 0;
    const planned = plan();
    this.steps = steps;
    this.depth = depth;
    return planned;
  }

  /** Keeps the value of a slot; a number only as long as it is no larger than facts may be, so that what follows has room. */
  private narrow(planned: Planned): Planned {
    const kept = this.keep(planned);
    if (kept.kind !== 'number' || kept.most <= FACT_MOST) return kept;
    const limit = (value: number): Scalar => ({ op: 'literal', value });
    this.add({ do: 'demand', truth: { op: '<=', of: 'number', left: kept.scalar, right: limit(FACT_MOST) } });
    this.add({
      do: 'demand',
      truth: { op: '>=', of: 'number', left: kept.scalar, right: limit(-FACT_MOST) },
    });
    return { ...kept, most: FACT_MOST };
  }

  private fact(name: string, kind: string): Planned {
    if (!isKind(kind)) throw new NotFixed(`The fact "${name}" is of another kind.`);
    const index = this.variable();
    this.add({ do: 'fact', index, name, kind });
    const scalar: Scalar = { op: 'variable', index };
    return kind === 'number' ? { kind, scalar, scale: FACT_SCALE, most: FACT_MOST } : { kind, scalar };
  }
}
