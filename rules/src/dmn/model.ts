import type { Clause } from '../explanation.js';
import type { Aggregation, HitPolicy } from '../ir/node.js';
import type { FactTexts } from './fact-texts.js';
import type { XmlElement } from './xml-element.js';

/** A text of FEEL with the element it stands in. */
export interface FeelText {
  readonly text: string;
  readonly element: XmlElement;
}

/** The law that something is applied under, and the key of the pack's text that says it. */
export interface Grounds {
  readonly clauses: readonly Clause[];
  readonly text?: string;
}

export interface BoxedRule {
  readonly inputs: readonly FeelText[];
  readonly outputs: readonly FeelText[];
  readonly grounds: Grounds;
  readonly id: string;
}

export interface BoxedTable {
  readonly policy: HitPolicy;
  readonly aggregation: Aggregation | null;
  readonly inputs: readonly FeelText[];
  readonly outputs: readonly {
    readonly name: string | null;
    readonly values: FeelText | null;
    readonly otherwise: FeelText | null;
  }[];
  readonly rules: readonly BoxedRule[];
}

/** An expression of DMN (DMN 1.5 section 7.3.1). */
export type Boxed = { readonly element: XmlElement } & (
  | { readonly kind: 'literal'; readonly feel: FeelText }
  | { readonly kind: 'table'; readonly table: BoxedTable }
  | {
      readonly kind: 'context';
      readonly entries: readonly {
        readonly name: string | null;
        readonly value: Boxed;
        readonly grounds: Grounds;
      }[];
    }
  | {
      readonly kind: 'invocation';
      readonly callee: Boxed;
      readonly bindings: readonly { readonly name: string; readonly value: Boxed }[];
    }
  | { readonly kind: 'list'; readonly items: readonly Boxed[] }
  | {
      readonly kind: 'relation';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Boxed[])[];
    }
  | {
      readonly kind: 'function';
      readonly parameters: readonly { readonly name: string; readonly type: string }[];
      readonly body: Boxed;
    }
  | {
      readonly kind: 'conditional';
      readonly condition: Boxed;
      readonly then: Boxed;
      readonly otherwise: Boxed;
    }
);

/** A component of an item definition, or the definition itself. */
export interface ItemDefinition {
  readonly name: string;
  readonly typeRef: string | null;
  readonly isList: boolean;
  readonly components: readonly ItemDefinition[];
  readonly element: XmlElement;
}

/** Input data, a decision, or a business knowledge model (a function). */
export interface DrgElement {
  readonly kind: 'input' | 'decision' | 'function';
  readonly id: string;
  readonly name: string;
  readonly typeRef: string | null;
  readonly requires: readonly string[];
  readonly logic: Boxed | null;
  readonly grounds: Grounds;
  readonly element: XmlElement;
}

/** A DMN file as written. */
export interface DmnModel {
  readonly factTexts: FactTexts;
  readonly items: readonly ItemDefinition[];
  readonly elements: readonly DrgElement[];
}
