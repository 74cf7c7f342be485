import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { Pack } from '../pack.js';
import { CodedError, err, ok, type LegalDate, type Result } from '@eenloket/kit';
import {
  engineVersion,
  evaluate,
  type DecisionModel,
  type Evaluation,
  type Fact,
  type FactJson,
} from '@eenloket/rules';
import { childrenThatCount } from './children-that-count.js';
import { compilePack } from './pack-decision.js';
import type { DecisionResult, Outcomes } from './decision-result.js';
import { explainedOutcomes } from './explained-outcomes.js';
import type { FactProblem } from './fact-problem.js';
import { PackFacts } from './pack-facts.js';
import { readRequest, type DecisionRequest } from './read-request.js';
import { totalOutcomes } from './total-outcomes.js';
import { laterWarning, warningsOf } from './warnings-of.js';

/** How much a decision says. */
export interface DecideOptions {
  /** The day asked about when the request names none. */
  readonly on?: string;
  /** Leave out why each outcome is what it is and what would change it: that costs many evaluations. */
  readonly brief?: boolean;
  /** Assume nothing that the pack has a question for: whoever asks can still be asked, so what is left out stays unknown. */
  readonly asks?: boolean;
}

/** One run of the rules, for the household or for one child of it. */
interface Run {
  readonly evaluation: Evaluation;
  readonly outcomes: Outcomes;
  readonly child: FactJson;
}

type Values = ReadonlyMap<string, FactJson>;

const factOf = (name: string, value: FactJson, state: 'known' | 'assumed'): Fact => ({
  name,
  value: { state, value },
  origin: { source: state === 'known' ? 'request' : 'assumption' },
});

/** Keeps the first of equal things. */
const isFirst = <T>(one: T, index: number, all: readonly T[]): boolean =>
  index === 0 || all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index;

/**
 * Decides requests to one service, as a pure function of the request and the pack: nothing is stored, and what the request
 * leaves out is assumed as the pack says, or unknown. Made by {@link deciderOf}.
 */
export class Decider {
  /** What a request may tell, by the names it uses. */
  readonly facts: PackFacts;

  constructor(
    readonly pack: Pack,
    private readonly model: DecisionModel,
    private readonly catalogue: Catalogue,
  ) {
    this.facts = new PackFacts(pack, [...model.facts.keys()], catalogue.facts);
  }

  /** Decides one request, JSON that was read; errors are all its problems at once. */
  decide(json: unknown, options: DecideOptions = {}): Result<DecisionResult, readonly FactProblem[]> {
    const request = readRequest(json, this.facts, options.on);
    if (!request.ok) return request;
    const { given } = request.value;
    const { children } = this.pack;
    if (children && given.has(children.list) && given.has(children.each)) {
      const fact = this.facts.nameOf(children.each);
      const reason = 'one child is given beside the list of all children.';
      return err([{ code: 'factTwice', fact, reason, fix: 'Give only the list.' }]);
    }
    return ok(this.result(request.value, options));
  }

  private result({ on, given }: DecisionRequest, { brief, asks = false }: DecideOptions): DecisionResult {
    const { id, version, status, sha256, children } = this.pack;
    const assumed = this.assumed(given, on, asks);
    const runs = this.runs(given, assumed, on);
    const each = children && given.has(children.list) ? runs.map(toldOf) : undefined;
    const counted = each && children && childrenThatCount(each, children, on);
    const evaluations = runs.map(({ evaluation }) => evaluation);
    const words = { catalogue: this.catalogue, facts: this.facts };
    const why = () => evaluations.flatMap((each) => explainedOutcomes(this.pack, this.model, each, words));
    return {
      pack: id,
      on,
      ...(counted && children ? totalOutcomes(counted.children, children) : outcomesOf(runs)),
      missing: this.missing(evaluations),
      warnings: [
        ...evaluations.flatMap((each) => warningsOf(this.pack, each)).filter(isFirst),
        ...(counted?.next === undefined ? [] : [laterWarning(counted.next)]),
      ],
      assumptions: Object.fromEntries([...assumed].map(([fact, value]) => [this.facts.nameOf(fact), value])),
      ...(brief ? {} : { explanation: why() }),
      parameters: evaluations.flatMap(({ parametersUsed }) => parametersUsed).filter(isFirst),
      ...(each ? { children: each } : {}),
      rules: { version, status, sha256, engine: engineVersion },
    };
  }

  /** What the pack assumes of the facts that are left out; for a date, `peildatum` is the day asked about. */
  private assumed(given: Values, on: LegalDate, asks: boolean): Values {
    const { assumptions, questions } = this.pack;
    const asked = new Set(asks ? questions.map(({ fact }) => fact) : []);
    const left = Object.entries(assumptions).filter(([fact]) => !given.has(fact) && !asked.has(fact));
    const isDay = (fact: string, value: FactJson): boolean =>
      value === 'peildatum' && this.catalogue.facts.get(fact)?.type === 'date';
    return new Map(left.map(([fact, value]) => [fact, isDay(fact, value) ? on : value]));
  }

  private runs(given: Values, assumed: Values, on: LegalDate): readonly Run[] {
    const facts = new Map([
      ...[...assumed].map(([name, value]) => [name, factOf(name, value, 'assumed')] as const),
      ...[...given].map(([name, value]) => [name, factOf(name, value, 'known')] as const),
    ]);
    const { children } = this.pack;
    const list = children && given.get(children.list);
    if (!children || !Array.isArray(list)) return [this.run(facts, on, null)];
    return list.map((child: FactJson) => {
      const own = new Map(facts).set(children.each, factOf(children.each, child, 'known'));
      return this.run(own, on, child);
    });
  }

  private run(facts: ReadonlyMap<string, Fact>, on: LegalDate, child: FactJson): Run {
    const outputs = this.pack.decision?.outputs ?? [];
    const beside = (this.pack.warnings ?? []).flatMap(({ when, readings = [] }) => [when, ...readings]);
    const evaluation = evaluate(this.model, { facts, on, outputs: [...new Set([...outputs, ...beside])] });
    const found = outputs.map((name) => [name, evaluation.outcomes[name]] as const);
    return {
      evaluation,
      outcomes: {
        outcomes: Object.fromEntries(
          found.map(([name, value]) => [name, !value || value.state === 'unknown' ? null : value.value]),
        ),
        states: Object.fromEntries(found.map(([name, value]) => [name, value?.state ?? 'unknown'])),
      },
      child,
    };
  }

  private missing(evaluations: readonly Evaluation[]): DecisionResult['missing'] {
    const names = new Set(evaluations.flatMap(({ missing }) => missing));
    const { children, questions } = this.pack;
    return [...names].map((name) => {
      const ask = questions.find(({ fact }) => fact === name)?.ask;
      const fact = this.facts.nameOf(children?.each === name ? children.list : name);
      return { fact, ...(ask ? { ask } : {}) };
    });
  }
}

const toldOf = ({ child, outcomes }: Run) => ({ child, ...outcomes });

const outcomesOf = ([run]: readonly Run[]): Outcomes => run?.outcomes ?? { outcomes: {}, states: {} };

/**
 * The decider of a service, by pack id.
 * @throws CodedError `decide.noSuchService`, `decide.noRules` for a service that people decide, `pack-decision-invalid`
 */
export function deciderOf(id: string, catalogue: Catalogue): Decider {
  const pack = catalogue.packs.get(id);
  if (!pack) {
    const fix = didYouMean(
      id,
      catalogue.packs.keys(),
      `There are: ${[...catalogue.packs.keys()].join(', ')}.`,
    );
    throw new CodedError('decide.noSuchService', `There is no service "${id}". ${fix}`);
  }
  const compiled = compilePack(pack, catalogue.facts);
  if (!compiled)
    throw new CodedError(
      'decide.noRules',
      `${id} decides nothing by rule: a person does. Ask ${pack.contact.phone}.`,
    );
  if (compiled.ok) return new Decider(pack, compiled.value, catalogue);
  const [first] = compiled.error;
  throw new CodedError(
    'pack-decision-invalid',
    `The decision of ${id} ${pack.version} does not compile: ${first?.message}. Run: npx eenloket check`,
  );
}
