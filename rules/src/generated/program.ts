import { Unknown } from '../value/unknown.js';
import type { DecisionModel } from '../decision-model.js';
import type { Node } from '../ir/node.js';
import { allParts } from '../ir/parts-of.js';
import { Routine } from './routine.js';

/** A program being written: its functions, the values they share, and the slots that more than one of them reads. */
export class Program {
  readonly constants: unknown[] = [];
  readonly routines: Routine[] = [];
  private readonly names = new Map<unknown, string>();
  private readonly shared = new Set<number>();
  private readonly waiting: number[] = [];
  private readonly references = new Map<number, number>();

  constructor(
    readonly model: DecisionModel,
    outputs: readonly number[],
  ) {
    const seen = new Set(outputs);
    for (const slot of outputs) this.count(slot, 2);
    for (const slot of seen)
      for (const each of this.readBy(slot)) {
        this.count(each, 1);
        seen.add(each);
      }
  }

  private count(slot: number, by: number): void {
    this.references.set(slot, (this.references.get(slot) ?? 0) + by);
  }

  /** The slots that a slot reads, each as often as it is named. */
  private readBy(index: number): readonly number[] {
    const slot = this.model.slots[index];
    if (!slot || slot.kind === 'fact') return [];
    if (slot.kind === 'parameter') return [slot.parameter.at];
    return allParts(slot.node).flatMap((part) => (part.op === 'slot' ? [part.slot] : []));
  }

  /** Whether a slot is read at one place only. */
  readOnce(slot: number): boolean {
    return this.references.get(slot) === 1;
  }

  /** The name of a value that the code cannot write. */
  constant(value: unknown): string {
    const name = this.names.get(value) ?? `k${this.constants.length}`;
    if (!this.names.has(value)) {
      this.names.set(value, name);
      this.constants.push(value);
    }
    return name;
  }

  /** Has a slot computed by a function of its own, and its value kept where every function finds it. */
  share(slot: number): void {
    if (this.shared.has(slot)) return;
    this.shared.add(slot);
    if (this.model.slots[slot]?.kind !== 'fact') this.waiting.push(slot);
  }

  /** Shares every slot that a node reads: it will be run as a closure. */
  shareAll(node: Node): void {
    for (const part of allParts(node)) if (part.op === 'slot') this.share(part.slot);
  }

  /** Whether a slot has a function of its own. */
  shares(slot: number): boolean {
    return this.shared.has(slot);
  }

  /** Whether any value is kept where every function finds it. */
  get sharesAny(): boolean {
    return this.shared.size > 0;
  }

  /** The next slot that still needs its function. */
  nextWaiting(): number | undefined {
    return this.waiting.pop();
  }

  /** The slots that have a function of their own. */
  get ownFunctions(): readonly number[] {
    return [...this.shared].filter((slot) => this.model.slots[slot]?.kind !== 'fact');
  }

  /** The facts that every function must find. */
  get sharedFacts(): readonly number[] {
    return [...this.shared].filter((slot) => this.model.slots[slot]?.kind === 'fact');
  }

  /** Begins a function. The first is given the facts as an object, the others find them among the kept values. */
  begin(name: string, parameters: readonly string[]): Routine {
    const first = this.routines.length === 0;
    const fact = (slot: number): string =>
      first ? this.givenFact(slot) : `const v${slot} = m.values[${slot}];`;
    const routine = new Routine(name, parameters, fact);
    this.routines.push(routine);
    return routine;
  }

  private givenFact(slot: number): string {
    const name = this.model.slots[slot]?.name ?? '';
    const unknown = this.constant(new Unknown([name]));
    return `let v${slot} = f[${JSON.stringify(name)}]; if (v${slot} === undefined) v${slot} = ${unknown};`;
  }
}
