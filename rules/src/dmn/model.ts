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
  /** What each input may be, where the table says so. */
  readonly inputValues: readonly (FeelText | null)[];
  readonly outputs: readonly {
    readonly name: string | null;
    readonly typeRef: string | null;
    readonly values: FeelText | null;
    readonly otherwise: FeelText | null;
  }[];
  readonly rules: readonly BoxedRule[];
}

/** A formal parameter of a function. */
export interface BoxedParameter {
  readonly name: string;
  readonly type: string;
}

/** An expression of DMN (DMN 1.5 section 7.3.1), with the type that its result should have. */
export type Boxed = { readonly element: XmlElement; readonly typeRef: string | null } & (
  | { readonly kind: 'literal'; readonly feel: FeelText }
  | { readonly kind: 'table'; readonly table: BoxedTable }
  | {
      readonly kind: 'context';
      readonly entries: readonly {
        readonly name: string | null;
        readonly typeRef: string | null;
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
  | { readonly kind: 'function'; readonly parameters: readonly BoxedParameter[]; readonly body: Boxed }
  /** A function of another language; its body is a context that names it. */
  | { readonly kind: 'external'; readonly parameters: readonly BoxedParameter[]; readonly body: Boxed }
  | {
      readonly kind: 'conditional';
      readonly condition: Boxed;
      readonly then: Boxed;
      readonly otherwise: Boxed;
    }
  | {
      readonly kind: 'for' | 'some' | 'every';
      readonly variable: string;
      readonly source: Boxed;
      readonly body: Boxed;
    }
  | { readonly kind: 'filter'; readonly source: Boxed; readonly match: Boxed }
);

/** A component of an item definition, or the definition itself. */
export interface ItemDefinition {
  readonly name: string;
  readonly typeRef: string | null;
  readonly isList: boolean;
  readonly components: readonly ItemDefinition[];
  /** Tests that each single value must pass (of a collection: each item). */
  readonly allowedValues: FeelText | null;
  /** Tests that the value as a whole must pass. */
  readonly typeConstraint: FeelText | null;
  /** Of a function: the types of its parameters and of what it gives. */
  readonly functionItem: { readonly parameters: readonly string[]; readonly returns: string | null } | null;
  readonly element: XmlElement;
}

/** What a decision service gives and wants, by id (DMN 1.5 section 10.4). */
export interface ServiceParts {
  readonly outputs: readonly string[];
  readonly inputs: readonly string[];
}

/** Input data, a decision, a business knowledge model (a function), or a decision service (a function as well). Ids are `namespace#id`. */
export interface DrgElement {
  readonly kind: 'input' | 'decision' | 'function' | 'service';
  readonly id: string;
  readonly name: string;
  /** The namespace of the model it stands in. */
  readonly namespace: string;
  readonly typeRef: string | null;
  readonly requires: readonly string[];
  readonly logic: Boxed | null;
  readonly service: ServiceParts | null;
  readonly grounds: Grounds;
  readonly element: XmlElement;
}

/** Another model of which elements are used, by the name that stands before theirs. */
export interface DmnImport {
  readonly name: string;
  readonly namespace: string;
  readonly element: XmlElement;
}

/** A DMN file as written. */
export interface DmnModel {
  readonly namespace: string;
  readonly name: string;
  readonly imports: readonly DmnImport[];
  readonly factTexts: FactTexts;
  readonly items: readonly ItemDefinition[];
  readonly elements: readonly DrgElement[];
  readonly root: XmlElement;
}
