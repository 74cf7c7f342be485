import { CodedError, type LegalDate } from '@eenloket/kit';
import { Budget } from './closures/budget.js';
import { Machine, type Use } from './closures/machine.js';
import { ASKED_DATE, type DecisionModel, type ParameterPeriod, type Slot } from './decision-model.js';
import type { Facts, FactValue } from './fact.js';
import { factValue } from './fact-values.js';
import { pick } from './parameters.js';
import { runGuarded } from './run-guarded.js';
import type { Values } from './fixed/values.js';
import { CalendarDate, dateText } from './value/calendar-date.js';
import { anyUnknown, toJson } from './value/to-json.js';
import { Unknown } from './value/unknown.js';
import { weigh } from './value/weigh.js';
import type { Value } from './value/value.js';

/** What is asked: on which facts, for which date, and which outcomes (all decisions when absent). */
export interface DecisionQuery {
  readonly facts: Facts;
  /** The date asked about, `peildatum` in the model. */
  readonly on: LegalDate;
  readonly outputs?: readonly string[];
  /** Steps an evaluation may take; 1,000,000 when absent. */
  readonly steps?: number;
}

/** A parameter as it was used. */
export interface ParameterUse extends Omit<ParameterPeriod, 'value'> {
  readonly name: string;
  readonly value: string;
  readonly provisional: boolean;
}

/** One decision that was computed: its value, what it read, and the rules of its table that applied. */
export interface TraceStep {
  readonly decision: string;
  readonly value: FactValue;
  readonly read: readonly string[];
  readonly rules: readonly string[];
}

/** Which fact decided (or was read and did not decide), and the site it was read at. */
export interface FactUse {
  readonly fact: string;
  readonly site: number;
}

/** A text of the model that applies: of a rule that fired or of a decision, with the facts that decided there. */
export interface SiteUse {
  readonly site: number;
  readonly facts: readonly string[];
}

export interface Evaluation {
  readonly outcomes: { readonly [name: string]: FactValue };
  readonly trace: readonly TraceStep[];
  /** Facts that stand between here and known outcomes, decisive first. */
  readonly missing: readonly string[];
  readonly parametersUsed: readonly ParameterUse[];
  readonly warnings: readonly string[];
  /** Per outcome the rules and decisions with a text that led to it, nearest first; `explain` reads it. */
  readonly applied: { readonly [name: string]: readonly SiteUse[] };
  /** Per outcome what decided it and what did not although it was looked at; `explain` reads it. */
  readonly decided: { readonly [name: string]: readonly FactUse[] };
  readonly against: { readonly [name: string]: readonly FactUse[] };
  readonly query: DecisionQuery;
}

const STEPS = 1_000_000;

/** One run of a model: the machine, and which period each parameter took. */
class Evaluating {
  readonly machine: Machine;
  readonly periods = new Map<number, ReturnType<typeof pick>>();
  private readonly found = {
    decided: new Map<number, readonly Use[]>(),
    against: new Map<number, readonly Use[]>(),
  };

  /** `given` are the facts as values, where they are not those of the query. */
  constructor(
    readonly model: DecisionModel,
    readonly query: DecisionQuery,
    given?: Values,
  ) {
    const factOf = (slot: Slot & { kind: 'fact' }): Value => {
      if (!given) return factValue(slot, query);
      const value = given[slot.name];
      return value === undefined ? new Unknown([slot.name]) : value;
    };
    const values = model.slots.map((slot) => (slot.kind === 'fact' ? factOf(slot) : undefined));
    this.machine = new Machine(values, (slot) => this.compute(slot), new Budget(query.steps ?? STEPS));
  }

  private compute(index: number): Value {
    const slot = this.model.slots[index] as Exclude<Slot, { kind: 'fact' }>;
    if (slot.kind !== 'parameter') return slot.run(this.machine, []);
    const on = this.machine.read(slot.parameter.at);
    if (on instanceof Unknown) return on;
    if (!(on instanceof CalendarDate))
      return this.machine.warn(
        `Parameter "${slot.name}" has no date: "${slot.parameter.table.at}" is not a date.`,
      );
    const picked = pick(slot.parameter, on);
    this.periods.set(index, picked);
    return picked.value;
  }

  /** Everything a slot rests on, through decisions and parameters down to the facts; each slot once per site. */
  leaves(slot: number, kind: 'decided' | 'against'): readonly Use[] {
    const known = this.found[kind];
    const ready = known.get(slot) ?? this.findLeaves(slot, kind);
    known.set(slot, ready);
    return ready;
  }

  private findLeaves(slot: number, kind: 'decided' | 'against'): readonly Use[] {
    const found = new Map<number, Use>();
    const seen = new Set<number>();
    const visit = (index: number, wanted: 'decided' | 'against'): void => {
      for (const use of this.machine.uses.get(index)?.[wanted] ?? []) {
        const leaf = !['decision', 'checked'].includes(this.model.slots[use.slot]?.kind ?? '');
        if (leaf) found.set(use.slot * (this.model.sites.length + 1) + use.site, use);
        if (seen.has(use.slot)) continue;
        seen.add(use.slot);
        visit(use.slot, 'decided');
        if (kind === 'against' && wanted === 'decided') visit(use.slot, 'against');
      }
    };
    if (kind === 'against')
      for (const use of this.machine.uses.get(slot)?.decided ?? []) visit(use.slot, 'against');
    visit(slot, kind);
    return [...found.values()];
  }

  /** A value as an outcome: unknown with the first reason, else the weakest state of all it rests on. */
  outcome(slot: number, value: Value, spend = this.machine.spend): FactValue {
    weigh(value, spend);
    const unknown = anyUnknown(value);
    if (unknown) {
      const first = this.query.facts.get(unknown.facts[0] ?? '')?.value;
      return { state: 'unknown', reason: first?.state === 'unknown' ? first.reason : 'notAsked' };
    }
    const states = this.leaves(slot, 'decided').map((use) => {
      if (this.periods.get(use.slot)?.provisional) return 'provisional';
      return this.query.facts.get(this.model.slots[use.slot]?.name ?? '')?.value.state;
    });
    const state = (['provisional', 'assumed'] as const).find((each) => states.includes(each)) ?? 'known';
    return { state, value: toJson(value) };
  }

  factUses(slot: number, kind: 'decided' | 'against'): FactUse[] {
    return this.leaves(slot, kind).flatMap((use) => {
      const leaf = this.model.slots[use.slot];
      return leaf?.kind === 'fact' && leaf.name !== ASKED_DATE ? [{ fact: leaf.name, site: use.site }] : [];
    });
  }

  /** The texts on the way to a slot: its own first, then those of the rules that fired in the decisions it read. */
  applied(slot: number): SiteUse[] {
    const found: SiteUse[] = [];
    const open = [slot];
    for (const each of open) {
      found.push(...this.textsOf(each, each === slot));
      for (const use of this.machine.uses.get(each)?.decided ?? [])
        if (!open.includes(use.slot)) open.push(use.slot);
    }
    return found;
  }

  private textsOf(slot: number, outcome: boolean): SiteUse[] {
    const name = this.model.slots[slot]?.name;
    const uses = this.machine.uses.get(slot)?.decided ?? [];
    const fired = this.machine.hits.filter((hit) => hit.slot === slot).map((hit) => hit.site);
    const own = this.model.sites.findIndex(({ decision, rule }) => decision === name && rule === null);
    const sites = new Set([...(fired.length > 0 ? fired : [own]), ...uses.map((use) => use.site)]);
    // What a decision says of itself is about its own value, not about what others make of it.
    if (fired.length > 0 || !outcome) sites.delete(own);
    return [...sites].flatMap((site) => {
      if (this.model.sites[site]?.text === undefined) return [];
      const here = uses.filter((use) => use.site === site);
      const facts = this.factsUnder(here.length > 0 ? here : uses);
      return facts.length > 0 ? [{ site, facts }] : [];
    });
  }

  private factsUnder(uses: readonly Use[]): string[] {
    const leaves = uses.flatMap((use) => [use, ...this.leaves(use.slot, 'decided')]);
    const names = leaves.flatMap((use) => {
      const leaf = this.model.slots[use.slot];
      return leaf?.kind === 'fact' && leaf.name !== ASKED_DATE ? [leaf.name] : [];
    });
    return [...new Set(names)];
  }

  parametersUsed(slots: readonly number[]): ParameterUse[] {
    const used = new Set(slots.flatMap((slot) => this.leaves(slot, 'decided').map((use) => use.slot)));
    return [...this.periods].flatMap(([slot, { period, provisional }]) =>
      used.has(slot) ? [{ ...period, name: this.model.slots[slot]?.name ?? '', provisional }] : [],
    );
  }

  /** What was computed on the way. Writing it down has steps of its own: asking for a trace refuses nothing that `decide` computes. */
  trace(values: ReadonlyMap<number, Value>): TraceStep[] {
    const writing = new Budget(STEPS);
    const spend = (steps: number): void => writing.spend(steps);
    return [...this.machine.uses].flatMap(([index, uses]) => {
      const slot = this.model.slots[index];
      if (slot?.kind !== 'decision') return [];
      const value = this.outcome(index, values.get(index) ?? this.machine.read(index), spend);
      const read = [...new Set(uses.decided.map((use) => this.model.slots[use.slot]?.name ?? ''))];
      const rules = this.machine.hits.filter((hit) => hit.slot === index).map((hit) => hit.rule);
      return [{ decision: slot.name, value, read, rules }];
    });
  }
}

function slotsOf(model: DecisionModel, outputs: readonly string[]): readonly (readonly [string, number])[] {
  return outputs.map((name) => {
    const slot = model.decisions.get(name);
    if (slot !== undefined) return [name, slot] as const;
    throw new CodedError(
      'rules.noSuchOutput',
      `${model.file} has no decision "${name}"; it has ${[...model.decisions.keys()].join(', ')}.`,
    );
  });
}

function missingIn(values: ReadonlyMap<number, Value>): readonly string[] {
  return [...new Set([...values.values()].flatMap((value) => anyUnknown(value)?.facts ?? []))];
}

/**
 * Computes the outcomes on facts for a date. Missing facts make unknown what rests on them, never an error.
 * Throws `rules.budgetExceeded` when the steps run out, `rules.malformedFact` for a fact of another type than the
 * vocabulary's, `rules.noSuchOutput` for a decision that is not there.
 */
export function evaluate(model: DecisionModel, query: DecisionQuery): Evaluation {
  return evaluationOf(new Evaluating(model, query));
}

/** The same on facts as values, the date asked about among them; also the values of all decisions that were computed. */
export function evaluateValues(
  model: DecisionModel,
  given: Values,
  outputs: readonly string[],
  steps: number,
): { readonly evaluation: Evaluation; readonly computed: Values } {
  const on = given[ASKED_DATE] instanceof CalendarDate ? dateText(given[ASKED_DATE]) : '';
  const run = new Evaluating(model, { facts: new Map(), on: on as LegalDate, outputs, steps }, given);
  const evaluation = evaluationOf(run);
  const computed = evaluation.trace.map(({ decision }) => {
    const slot = model.decisions.get(decision);
    return [decision, slot === undefined ? null : run.machine.read(slot)] as const;
  });
  return { evaluation, computed: Object.fromEntries(computed) };
}

function evaluationOf(run: Evaluating): Evaluation {
  const { model, query } = run;
  const outputs = slotsOf(model, query.outputs ?? [...model.decisions.keys()]);
  const values = runGuarded(() => new Map(outputs.map(([, slot]) => [slot, run.machine.read(slot)])));
  const per = <T>(make: (slot: number) => T): { [name: string]: T } =>
    Object.fromEntries(outputs.map(([name, slot]) => [name, make(slot)]));
  return {
    outcomes: per((slot) => run.outcome(slot, values.get(slot) ?? null)),
    trace: run.trace(values),
    missing: missingIn(values),
    parametersUsed: run.parametersUsed([...values.keys()]),
    warnings: run.machine.warnings,
    applied: per((slot) => run.applied(slot)),
    decided: per((slot) => run.factUses(slot, 'decided')),
    against: per((slot) => run.factUses(slot, 'against')),
    query,
  };
}

/** All outcomes and what is missing, without trace and uses: what trying answers costs least. Throws as {@link evaluate}. */
export function tryOutcomes(
  model: DecisionModel,
  query: DecisionQuery,
): { readonly outcomes: readonly FactValue[]; readonly missing: readonly string[] } {
  const outputs = slotsOf(model, query.outputs ?? [...model.decisions.keys()]);
  const run = new Evaluating(model, query);
  const values = runGuarded(() => new Map(outputs.map(([, slot]) => [slot, run.machine.read(slot)])));
  return {
    outcomes: [...values].map(([slot, value]) => run.outcome(slot, value)),
    missing: missingIn(values),
  };
}

/** One outcome without trace and uses: what trying other facts costs least. Throws as {@link evaluate}. */
export function outcomeOf(model: DecisionModel, query: DecisionQuery, output: string): FactValue {
  const [[, slot]] = slotsOf(model, [output]) as [readonly [string, number]];
  const run = new Evaluating(model, query);
  return run.outcome(
    slot,
    runGuarded(() => run.machine.read(slot)),
  );
}
