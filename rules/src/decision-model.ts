import type { LegalDate } from '@eenloket/kit';
import type { Run } from './closures/machine.js';
import type { ChangeText, FactText } from './dmn/fact-texts.js';
import type { Diagnostic } from './diagnostic.js';
import type { Clause } from './explanation.js';
import type { FeelType } from './ir/feel-type.js';
import type { Node } from './ir/node.js';
import type { Value } from './value/value.js';

/** One period of a parameter. `until` is the last day, absent while it still holds. */
export interface ParameterPeriod {
  readonly from: LegalDate;
  readonly until?: LegalDate;
  readonly value: string;
  readonly source: Clause;
}

/** Dated data outside the model, as a pack's `parameters.yaml` has it. */
export interface ParameterTable {
  readonly name: string;
  /** `date`, `text` and `rows` (see `readRows`) say what the values are; every other unit means numbers. */
  readonly unit: string;
  /** The fact, decision or `peildatum` whose date selects the value. */
  readonly at: string;
  readonly values: readonly ParameterPeriod[];
  readonly after: 'provisional' | 'continues';
}

/** A parameter ready for use: its periods in order of date, with values read. */
export interface Parameter {
  readonly table: ParameterTable;
  readonly periods: readonly { readonly period: ParameterPeriod; readonly value: Value }[];
  /** The slot of the date that selects. */
  readonly at: number;
}

/** One numbered place for a value of an evaluation. */
export type Slot =
  | { readonly kind: 'fact'; readonly name: string; readonly type: FeelType }
  | { readonly kind: 'parameter'; readonly name: string; readonly parameter: Parameter }
  /** `checked` is an input after it was held against its type. */
  | {
      readonly kind: 'decision' | 'function' | 'checked';
      readonly name: string;
      /** What it computes: what every back end reads. */
      readonly node: Node;
      /** The same as closures. */
      readonly run: Run;
    };

/** Where something is read: the decision, perhaps the rule of its table, and the law it is read under. */
export interface Site {
  readonly decision: string;
  readonly rule: string | null;
  readonly clauses: readonly Clause[];
  readonly text?: string;
  /** Where the decision stands in the text of the model. */
  readonly at: number;
}

/** A compiled model: pure data and functions, safe to keep and to share. Made by `compileDecision`. */
export interface DecisionModel {
  readonly file: string;
  readonly slots: readonly Slot[];
  readonly sites: readonly Site[];
  /** Decisions by name, in the order of the file. */
  readonly decisions: ReadonlyMap<string, number>;
  /** Facts the model can ask for, by name. */
  readonly facts: ReadonlyMap<string, number>;
  /** The texts that say facts, by value. */
  readonly factTexts: readonly FactText[];
  /** Functions and decision services by name. */
  readonly functions: ReadonlyMap<string, number>;
  /** What is wrong with it; empty for the model of a pack, which is refused instead. */
  readonly problems: readonly Diagnostic[];
  /** The changes that the pack lets `wouldChangeIf` offer. */
  readonly changes: readonly ChangeText[];
}

/** The name of the input data that stands for the date asked about. */
export const ASKED_DATE = 'peildatum';
