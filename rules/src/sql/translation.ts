import type { DecisionModel, Slot } from '../decision-model.js';
import type { Node } from '../ir/node.js';
import type { CalendarDate } from '../value/calendar-date.js';
import type { Value } from '../value/value.js';
import type { ColumnType } from './columns.js';
import type { Fragment } from './fragment.js';
import { knownValues } from './known.js';
import { nodeText } from './node-text.js';
import { Refusal, refuse } from './refusal.js';
import { released } from './released.js';
import type { SqlRequest } from './request.js';
import { slotTerm } from './slots.js';
import { Steps } from './steps.js';
import type { NumberTerm, PlainTerm, Term } from './term.js';
import type { Frame, Translator } from './translator.js';
import { translators } from './translators.js';

/** Where something could not be said in SQL. */
export interface Refused {
  readonly decision: string;
  readonly site: number | null;
  readonly expression: string;
  readonly reason: string;
  readonly suggestion: string;
}

/** Calls nest at most this deep; beyond they are taken to be recursive. */
const CALLS = 20;

/** One model on its way to SQL. */
export class Translation implements Translator {
  readonly steps = new Steps();
  readonly provisional = new Set<string>();
  readonly provisionalWhen = new Map<string, Fragment>();
  readonly columns: ReadonlyMap<string, ColumnType>;
  readonly known: ReadonlyMap<string, Value>;
  private readonly ready = new Map<number, Term | Refused>();
  private decision = '';
  private site: number | null = null;
  private calls = 0;
  private variables = 0;
  private inLists = 0;
  private suppositions: readonly string[] = [];

  constructor(
    readonly model: DecisionModel,
    readonly on: CalendarDate,
    request: SqlRequest,
  ) {
    this.columns = new Map(Object.entries(request.columns ?? {}));
    this.known = knownValues(model, request);
  }

  readonly nameOf = (slot: number): string => this.model.slots[slot]?.name ?? 'parameter';

  /** The value of a slot, translated once. Throws {@link Refused} where it cannot be. */
  slot(index: number): Term {
    const ready = this.ready.get(index) ?? this.fill(index);
    this.ready.set(index, ready);
    if ('reason' in ready) throw new Stopped(ready);
    return ready;
  }

  private fill(index: number): Term | Refused {
    const slot = this.model.slots[index] as Slot;
    const [decision, site, suppositions] = [this.decision, this.site, this.suppositions];
    this.suppositions = [];
    if (slot.kind === 'decision') [this.decision, this.site] = [slot.name, null];
    try {
      return slotTerm(slot, this);
    } catch (error) {
      if (error instanceof Stopped) return error.refused;
      if (!(error instanceof Refusal)) throw error;
      return this.refused(error, slot.name);
    } finally {
      [this.decision, this.site, this.suppositions] = [decision, site, suppositions];
    }
  }

  /** A refusal with the expression that it is about and where that stands. */
  refused({ reason, suggestion }: Refusal, expression: string, decision = this.decision): Refused {
    return { decision, site: this.site, expression, reason, suggestion };
  }

  /** What an expression becomes. */
  term(node: Node, frame: Frame): Term {
    try {
      const translate = translators[node.op] as (node: Node, frame: Frame, of: Translator) => Term;
      const term = translate(node, frame, this);
      return this.inLists > 0 ? this.steps.hold(term, this.textOf(node)) : this.steps.reuse(term);
    } catch (error) {
      if (error instanceof Refusal) throw new Stopped(this.refused(error, this.textOf(node)));
      throw error;
    }
  }

  /** Translates what stands under a site of its own. */
  under<T>(site: number, run: () => T): T {
    const outer = this.site;
    this.site = site;
    try {
      return run();
    } finally {
      this.site = outer;
    }
  }

  /** Translates the body of a function of the model where it is called. */
  called<T>(run: () => T): T {
    if (this.calls >= CALLS)
      refuse('It calls functions more than 20 deep, or itself.', 'Write it without recursion.');
    this.calls += 1;
    try {
      return run();
    } finally {
      this.calls -= 1;
    }
  }

  /** An expression whose value several others use, as columns. */
  held(node: Node, frame: Frame): Term {
    return this.steps.hold(this.term(node, frame), this.textOf(node));
  }

  /** Translates what is only computed where a condition holds; outside it what rests on it is open again. */
  supposing(condition: PlainTerm, run: () => Term): Term {
    const { text } = condition.at;
    const outer = this.suppositions;
    this.suppositions = [...outer, text];
    try {
      return released(run(), text);
    } finally {
      this.suppositions = outer;
    }
  }

  /** The condition around that says that a is at least b; null when none does. */
  supposed(a: NumberTerm, b: NumberTerm): string | null {
    const [x, y] = [a.at.text, b.at.text];
    const said = [`(${x} > ${y})`, `(${x} >= ${y})`, `(${y} < ${x})`, `(${y} <= ${x})`];
    return a.over || b.over ? null : (said.find((each) => this.suppositions.includes(each)) ?? null);
  }

  /** Translates what a list function does with an item, under a new name; what there is the same for all items is computed once, outside. */
  each<T>(run: (item: Fragment) => T): T {
    this.variables += 1;
    this.inLists += 1;
    const name = `x${this.variables}`;
    try {
      return run({ text: name, depth: 0, free: [name] });
    } finally {
      this.inLists -= 1;
    }
  }

  textOf(node: Node): string {
    return nodeText(node, this.nameOf);
  }
}

/** Carries out of the translation what could not be translated. */
export class Stopped extends Error {
  constructor(readonly refused: Refused) {
    super(refused.reason);
  }
}
