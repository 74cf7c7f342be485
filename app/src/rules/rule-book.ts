import { clausesOf, compilePack, type FactDefinition, type Pack } from '@eenloket/catalogue';
import { isDecidableFor, type Evaluation, type Fields } from '@eenloket/cases';
import type { PartEvaluation } from '@eenloket/journeys';
import { CodedError, type LegalDate } from '@eenloket/kit';
import {
  compileFeel,
  engineVersion,
  evaluate,
  evaluateFeel,
  explain,
  nextQuestions,
  type DecisionModel,
  type Facts,
  type FactJson,
  type FactValue,
} from '@eenloket/rules';
import { remember } from './remember.js';

/** A resident looks at the same journey again and again: some hundreds of residents at work, some parts each. */
const remembered = 2_000;

/** The rules of all packs, compiled once: what the modules ask of them through their ports. */
export class RuleBook {
  private readonly models = new Map<string, DecisionModel | undefined>();
  private readonly conditions = new Map<string, DecisionModel>();
  private readonly vocabulary: ReadonlyMap<string, string>;
  private readonly partEvaluation = remember<PartEvaluation>(remembered);

  constructor(private readonly facts: ReadonlyMap<string, FactDefinition>) {
    this.vocabulary = new Map([...facts].map(([name, { type }]) => [name, type]));
  }

  /** The facts that a pack's decision can read. */
  inputsOf(pack: Pack): readonly string[] {
    return [...(this.modelOf(pack)?.facts.keys() ?? [])];
  }

  /** What the rules say of a part before approval; undefined for a pack without a decision. */
  evaluatePart(pack: Pack, fields: Fields, on: LegalDate): PartEvaluation | undefined {
    const model = this.modelOf(pack);
    if (!model) return undefined;
    const read = Object.fromEntries([...model.facts.keys()].map((name) => [name, fields[name]]));
    const key = JSON.stringify([pack.sha256, on, read]);
    return this.partEvaluation(key, () => this.evaluatedPart(pack, model, fields, on));
  }

  private evaluatedPart(pack: Pack, model: DecisionModel, fields: Fields, on: LegalDate): PartEvaluation {
    const [facts, outputs] = [factsOf(fields), pack.decision?.outputs ?? []];
    const evaluation = evaluate(model, { facts, on, outputs });
    return {
      outcomes: evaluation.outcomes,
      explanation: explain(model, evaluation, { clauses: clausesOf(pack) }),
      nextQuestions: nextQuestions(model, facts, on, outputs),
    };
  }

  /** One run of the rules for a decision, kept whole so that it can be replayed; undefined for a pack without a decision. */
  evaluateCase(pack: Pack, fields: Fields, on: LegalDate): Evaluation | undefined {
    const model = this.modelOf(pack);
    if (!model) return undefined;
    const evaluation = evaluate(model, { facts: factsOf(fields), on, outputs: pack.decision?.outputs ?? [] });
    const { outcomes } = evaluation;
    const result = this.resultOf(pack, outcomes, on);
    return {
      on,
      outcomes,
      explanation: explain(model, evaluation, { clauses: clausesOf(pack) }),
      trace: evaluation.trace as unknown as FactJson,
      parameters: evaluation.parametersUsed as unknown as FactJson,
      packSha256: pack.sha256,
      engine: engineVersion,
      ...(result === undefined ? {} : { result }),
    };
  }

  /** Whether a condition of a pack holds for these facts; undefined when they do not say. */
  holds(condition: string, fields: Fields, on: LegalDate): boolean | undefined {
    const value = evaluateFeel(this.condition(condition, this.vocabulary), factsOf(fields), on);
    return value.state === 'unknown' || typeof value.value !== 'boolean' ? undefined : value.value;
  }

  /** Whether a condition holds for values by name, facts and others together; undefined when they do not say. */
  holdsOf(
    condition: string,
    values: { readonly [name: string]: FactValue },
    on: LegalDate,
  ): boolean | undefined {
    const others = Object.entries(values).filter(([name]) => !this.vocabulary.has(name));
    const names = new Map([
      ...this.vocabulary,
      ...others.map(([name, value]) => [name, shapeOf(value)] as const),
    ]);
    const facts: Facts = new Map(
      Object.entries(values).map(([name, value]) => [name, { name, value, origin: { source: 'case' } }]),
    );
    const value = evaluateFeel(this.condition(condition, names), facts, on);
    return value.state === 'unknown' || typeof value.value !== 'boolean' ? undefined : value.value;
  }

  private resultOf(
    pack: Pack,
    outcomes: { readonly [output: string]: FactValue },
    on: LegalDate,
  ): string | undefined {
    const names = new Map(Object.entries(outcomes).map(([name, value]) => [name, shapeOf(value)]));
    const facts: Facts = new Map(
      Object.entries(outcomes).map(([name, value]) => [
        name,
        { name, value, origin: { source: 'decision' } },
      ]),
    );
    const [match] = pack.plan.results.filter(({ name, when }) => {
      if (when === undefined || !isDecidableFor(pack, name, outcomes)) return false;
      const value = evaluateFeel(this.condition(when, names), facts, on);
      return value.state !== 'unknown' && value.value === true;
    });
    return match?.name;
  }

  private modelOf(pack: Pack): DecisionModel | undefined {
    if (!this.models.has(pack.sha256)) this.models.set(pack.sha256, this.compiled(pack));
    return this.models.get(pack.sha256);
  }

  private compiled(pack: Pack): DecisionModel | undefined {
    const compiled = compilePack(pack, this.facts);
    if (!compiled) return undefined;
    if (compiled.ok) return compiled.value;
    const [first] = compiled.error;
    throw new CodedError(
      'pack-decision-invalid',
      `The decision of ${pack.id} ${pack.version} does not compile: ${first?.message}. Run: npx eenloket check`,
    );
  }

  private condition(text: string, names: ReadonlyMap<string, string>): DecisionModel {
    const key = `${text}\n${names === this.vocabulary ? '' : [...names].join()}`;
    const kept = this.conditions.get(key);
    if (kept) return kept;
    const compiled = compileFeel(text, names);
    if (!compiled.ok)
      throw new CodedError(
        'pack-condition-invalid',
        `The condition "${text}" does not compile: ${compiled.error.message}. Run: npx eenloket check`,
      );
    this.conditions.set(key, compiled.value);
    return compiled.value;
  }
}

/** An outcome carries its value as text and no type: a decimal is a number again, or `> 0` would hold for nobody. */
const shapeOf = (value: FactValue): string =>
  value.state !== 'unknown' && typeof value.value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value.value)
    ? 'number'
    : 'any';

const factsOf = (fields: Fields): Facts =>
  new Map(Object.entries(fields).map(([name, fact]) => [name, { name, ...fact }]));
