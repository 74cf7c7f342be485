import type { LegalDate, Text } from '@eenloket/kit';
import type { Clause, FactJson } from '@eenloket/rules';

/** `beschikking`: formal decision with term, penalty and objection; the others have none of these. */
export type OutcomeKind = 'beschikking' | 'akte' | 'feitelijk' | 'privaat';

/** `full`: the system decides; `proposed`: it proposes and a worker decides; `human`: a worker decides without a proposal. */
export type Automation = 'full' | 'proposed' | 'human';

export type PackStatus = 'draft' | 'tested' | 'inForce';

export type FactType =
  'string' | 'number' | 'money' | 'date' | 'boolean' | 'choice' | 'time' | 'list' | 'context';

/** Words for something that is shown: to the resident, and about her where those would speak to her. */
export interface Labelled {
  readonly label: Text;
  /** For who works at an organisation: "Naam van de aanvrager" beside "Uw naam". */
  readonly labelForWorker?: Text;
}

/** A value that can be chosen or given, with its words. */
export interface Choice extends Labelled {
  readonly value: string;
}

/** What a decision gives under one name, from `packs/outputs.yaml`; it means the same in every pack. */
export interface OutputDefinition extends Labelled {
  /** The name of the decision, in camelCase. */
  readonly name: string;
  readonly type: Exclude<FactType, 'time' | 'context'>;
  readonly unit?: string;
  readonly choices?: readonly Choice[];
}

/** One entry of the one vocabulary, `packs/facts.yaml`. */
export interface FactDefinition extends Labelled {
  /** `subject.fact` in camelCase, e.g. `kind.geboortedatum`. */
  readonly name: string;
  readonly type: FactType;
  readonly unit?: string;
  readonly choices?: readonly Choice[];
  /** Of a list of things: what is told of each of them, by name. */
  readonly fields?: { readonly [name: string]: FactField };
  /** The port it comes from (`persons`, `income`, `health-insurance`, `bank-account`, `benefits`), `resident` or `case`. */
  readonly source: string;
  /**
   * Assumed to be true where this outcome of another service in the same journey is true: the child budget counts on
   * the child benefit that is asked for in the same breath. It stays `assumed` in everything computed from it.
   */
  readonly follows?: { readonly pack: string; readonly outcome: string };
  /** True from the moment that this service is decided with this result: the child is recognised once the deed is made. */
  readonly settledBy?: { readonly pack: string; readonly result: string };
  /** Of a truth: that this service, by pack id, is received now. */
  readonly saysReceived?: string;
  /** What holds by law until somebody declares otherwise before an official; nobody is asked it at the counter. */
  readonly unlessDeclared?: Clause & { readonly value: boolean };
  readonly sensitivity: 'ordinary' | 'financial' | 'special';
}

/** One thing told of each member of a list of things: the hours of each child in day care. */
export type FactField = Pick<FactDefinition, 'type' | 'unit' | 'choices' | 'label'>;

/** Which organisation is competent: a fixed one, or a role resolved by a fact (`gemeente` by `kind.geboortegemeente`). */
export type Competent =
  | { readonly organisation: string }
  | {
      readonly role: string;
      readonly by: string;
      /**
       * Where nobody of that role is on this counter: the resident does it there, at the place that `place` names, and
       * the one by this fact takes over what comes of it (the municipality of residence enters the child).
       */
      readonly otherwise?: { readonly by: string; readonly place: string };
    };

/** Dated values of one parameter, each with its source. Outside its dates the outcome is `provisional`. */
export interface Parameter {
  readonly name: string;
  readonly unit: string;
  /** The date fact, date decision or `peildatum` that selects the value. */
  readonly at: string;
  readonly label: Text;
  readonly values: readonly {
    readonly from: LegalDate;
    readonly until?: LegalDate;
    readonly value: string;
    readonly source: Clause & { readonly class: 'L' | 'D' | '2' | 'K' };
  }[];
  readonly after: 'provisional' | 'continues';
}

/** One question: asked only if its fact is unknown (or in doubt) and its answer can still change something. */
export interface Question {
  readonly fact: string;
  readonly type: FactType;
  /** Port that fills it first. */
  readonly prefill?: string;
  /** Known but possibly outdated: shown and confirmed instead of asked. */
  readonly confirm?: boolean;
  /** FEEL condition over facts; absent means always relevant. */
  readonly when?: string;
  readonly ask: Text;
  readonly why: Text;
  readonly hint?: Text;
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
  /** Not asked any more once this fact is known: what is expected, after it came. */
  readonly untilKnown?: string;
  readonly validate?: {
    readonly min?: string;
    readonly max?: string;
    readonly pattern?: string;
    /** The most characters; who types more hears that, and no other reason. */
    readonly maxLength?: number;
    /** Of a time: the fact with its day. Together they may not lie in the future. */
    readonly pastOn?: string;
    readonly message: Text;
  };
}

/** A legal term of the plan: from which date, how long, under which article, and what suspends it. */
export interface DeadlineRule {
  readonly name: string;
  readonly from: string;
  /** ISO 8601 period: P8W, P6M, P3D. */
  readonly term: string;
  readonly article: string;
  /** Algemene termijnenwet applies. */
  readonly atw: boolean;
  readonly suspend: readonly string[];
  /** `false`: being late costs no penalty (an advance, Awir 12 lid 2), though Awb 4:17 would say so. */
  readonly penalty?: boolean;
  /** The resident's own term: nobody at the organisation is late by it, and no answer is promised on it. */
  readonly duty?: boolean;
  readonly label: Text;
}

export interface TaskRule {
  readonly name: string;
  readonly role: string;
  readonly when?: string;
  readonly optional: boolean;
  /** Name of the deadline this task suspends while it waits for the resident. */
  readonly suspends?: string;
  readonly label: Text;
  readonly steps: readonly Text[];
}

export interface ResultRule extends Labelled {
  readonly name: string;
  readonly letter: string;
  /** FEEL condition over the decision's outputs under which this result is proposed. */
  readonly when?: string;
  readonly requires: readonly string[];
  /** With this result the child of the case is entered in the register of persons. */
  readonly registers?: true;
  /** This result is not the end ("not yet"): after its letter a worker goes on with the case. */
  readonly keepsOpen?: true;
  readonly objection?: { readonly term: string; readonly article: string };
}

/** What the competent organisation does with an approved part. A new process is a file, not a program. */
export interface Plan {
  readonly start: {
    readonly on: 'part.approved';
    readonly waitFor?: { readonly fact: string; readonly from: string };
  };
  readonly deadlines: readonly DeadlineRule[];
  readonly tasks: readonly TaskRule[];
  readonly results: readonly ResultRule[];
}

/** A service: one folder `packs/<authority>/<service>/`, from which everything else is derived. */
export interface Pack {
  readonly format: 1;
  /** `<authority>/<service>`. */
  readonly id: string;
  readonly version: string;
  readonly status: PackStatus;
  readonly title: Text;
  readonly summary: Text;
  readonly upl?: string;
  /** Words people really type, besides title and official name. */
  readonly keywords: readonly string[];
  readonly competent: Competent;
  /** What to bring along for who does it elsewhere, at a desk. */
  readonly bring?: readonly Text[];
  /** The fact by which the resident consents; without a yes this organisation receives nothing. */
  readonly consent?: string;
  readonly outcomeKind: OutcomeKind;
  /** What is decided depends on what somebody wants to do: nobody is told unasked how she stands with it. */
  readonly onRequest?: true;
  readonly automation: Automation;
  readonly processingActivity: string;
  readonly basis: readonly Clause[];
  /** Which facts the organisation receives: exactly these and no others. */
  readonly receives: readonly string[];
  /** FEEL condition under which the organisation begins without an application (a later child of somebody it already pays). */
  readonly startsByItself?: string;
  /** One part per child, or one per household. */
  readonly per: 'child' | 'household';
  readonly contact: { readonly name: Text; readonly phone: string };
  readonly decision?: { readonly file: string; readonly dmn: string; readonly outputs: readonly string[] };
  readonly assumptions: { readonly [fact: string]: FactJson };
  readonly warnings?: readonly PackWarning[];
  readonly children?: PerChild;
  readonly parameters: readonly Parameter[];
  readonly questions: readonly Question[];
  readonly explanations: { readonly [key: string]: Text };
  readonly plan: Plan;
  readonly letters: { readonly [name: string]: Text };
  readonly examples: readonly Example[];
  readonly assessment?: Assessment;
  /** SHA-256 of the canonical bundle; what a decision stores. */
  readonly sha256: string;
}

/** What is said beside an outcome while a decision is true: sources contradict one another, and what other readings give. */
export interface PackWarning {
  /** The decision that is true or false. */
  readonly when: string;
  readonly text: Text;
  /** Decisions with what another reading gives. */
  readonly readings?: readonly string[];
}

/** How the outcomes of a service per child add up over all children of a household. */
export interface PerChild {
  /** The fact that lists all children, and the fact of one child that each of its values is. */
  readonly list: string;
  readonly each: string;
  /** `sum` of amounts; `any`: true for one is true; `first`: the earliest date. */
  readonly total: { readonly [output: string]: 'sum' | 'any' | 'first' };
}

/** A worked example that runs as a test. */
export interface Example {
  readonly name: string;
  readonly on: LegalDate;
  readonly facts: { readonly [fact: string]: FactJson };
  readonly expect: { readonly [output: string]: FactJson };
  /** The state the expected outputs must have; an assumed value counts as known. Default `known`. */
  readonly state?: 'known' | 'provisional' | 'unknown';
  readonly source?: string;
}

/** Values, risks and the target for human intervention, evaluated by `reviewBy`. */
export interface Assessment {
  readonly purpose: Text;
  readonly values: readonly Text[];
  readonly risks: readonly { readonly risk: Text; readonly measure: Text }[];
  /** `target`: the share of decisions that a human should see, as a decimal string: "0.05" is 5%. */
  readonly intervention: { readonly target: string; readonly why: Text };
  readonly impactAssessments: readonly {
    readonly kind: 'DPIA' | 'IAMA' | 'DEDA' | 'AIIA';
    readonly done: LegalDate;
    readonly url?: string;
  }[];
  readonly reviewBy: LegalDate;
  /** A reading of the pack against the law by somebody who did not write it: what was read, mended and left open. */
  readonly secondReading?: {
    readonly date: LegalDate;
    readonly read: readonly string[];
    readonly found: readonly Text[];
    readonly open: readonly Text[];
  };
}

/** An organisation of this counter, from `packs/organisations.yaml`. */
export interface Organisation {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'loket' | 'gemeente' | 'uitvoerder' | 'verzekeraar' | 'contactcentrum' | 'register';
  /** CBS municipality code, four digits. */
  readonly code?: string;
  readonly contact: {
    readonly name: Text;
    readonly phone: string;
    readonly address?: string;
    readonly email?: string;
    readonly hours?: Text;
    readonly website?: string;
  };
}

/** A life event: phases, and the services that take part in each. */
export interface LifeEvent {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly keywords: readonly string[];
  readonly phases: readonly {
    readonly name: string;
    readonly title: Text;
    readonly summary?: Text;
    /** What the resident can prepare or should know in this phase. */
    readonly prepare: readonly Text[];
    readonly services: readonly { readonly pack: string; readonly when?: string }[];
  }[];
}
