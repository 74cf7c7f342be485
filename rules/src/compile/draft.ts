import type { ParameterTable, Site, Slot } from '../decision-model.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Demands } from '../dmn/item-types.js';
import { elementsOf, type LinkedModels } from '../dmn/link.js';
import type { BoxedTable, DrgElement } from '../dmn/model.js';
import { MOST_PROBLEMS } from '../dmn/parse-dmn.js';
import { placeOf } from '../dmn/place-of.js';
import { describeElement, type XmlElement } from '../dmn/xml-element.js';
import type { KnownNames } from '../feel/known-names.js';
import { anyType, type FeelType } from '../ir/feel-type.js';
import type { Table } from '../ir/node.js';
import type { InputColumn } from '../ir/lower-literal.js';
import { nearestName } from '../ir/nearest-name.js';
import type { Meaning } from '../ir/scope.js';

/** One file of DMN. */
export interface DmnFile {
  readonly dmn: string;
  /** The name of the file, for diagnostics. */
  readonly file: string;
}

/** What a model is compiled from. `facts` is the vocabulary: the type of every fact by name; without it names are not checked. */
export interface DecisionSource extends DmnFile {
  readonly facts?: ReadonlyMap<string, string>;
  /** The texts that a fact of the vocabulary may be, by its name. */
  readonly choices?: ReadonlyMap<string, readonly string[]>;
  readonly parameters?: readonly ParameterTable[];
  /** The models that it imports, and those that they import. */
  readonly imports?: readonly DmnFile[];
}

/**
 * How a model is read. As a pack: inputs are facts of a vocabulary, `parameters` and `peildatum` have their meaning, and
 * whatever is wrong refuses the model. As the standard says: inputs are whole values, and what is wrong gives null.
 */
export type Reading = 'pack' | 'standard';

/** A decision table as written and as lowered, with the element it belongs to. */
export interface KeptTable {
  readonly each: DrgElement;
  readonly boxed: BoxedTable;
  readonly table: Table;
  readonly columns: readonly InputColumn[];
}

/** A model being compiled, with all that is found wrong on the way. */
export class Draft {
  readonly problems: Diagnostic[] = [];
  readonly slots: Slot[] = [];
  readonly sites: Site[] = [];
  readonly tables: KeptTable[] = [];
  /** What each element of the models means, by its id. */
  readonly meanings = new Map<string, Meaning>();
  /** The slot of each decision and function, by its id. */
  readonly slotOf = new Map<string, number>();
  /** Names of several words that are declared anywhere in the models; made when first needed. */
  spaced: KnownNames | null = null;
  /** Every element of every model, in order. */
  readonly elements: readonly DrgElement[];
  readonly byId: ReadonlyMap<string, DrgElement>;

  constructor(
    readonly source: DecisionSource,
    readonly models: LinkedModels,
    readonly reading: Reading,
  ) {
    this.elements = elementsOf(models);
    this.byId = new Map(this.elements.map((each) => [each.id, each]));
  }

  /** Notes a problem with an element; `at` is the offset in the file when it is not the element's own. */
  complain(element: XmlElement, message: string, suggestion: string, at = element.at): void {
    if (this.problems.length >= MOST_PROBLEMS) return;
    const { file, text } = element.source;
    const problem = { file, element: describeElement(element), ...placeOf(text, at), message, suggestion };
    const told = this.problems.some(
      ({ message: other, line, column }) =>
        other === message && line === problem.line && column === problem.column,
    );
    if (!told) this.problems.push(problem);
  }

  /** The type with this name in the model of an element, complaining of one that does not exist. */
  type(name: string | null, of: DrgElement): FeelType {
    const type = this.typeNamed(name, of);
    if (type) return type;
    const names = this.models.all.flatMap(({ items }) => items.map((item) => item.name));
    const near = nearestName(name ?? '', names);
    const advice = near ? `Did you mean "${near}"?` : 'Define it or use a type of FEEL.';
    this.complain(of.element, `There is no type "${name}".`, advice);
    return anyType;
  }

  /** The type with this name in the model of an element; null when there is none. */
  typeNamed(name: string | null, { namespace }: DrgElement): FeelType | null {
    return this.models.types.get(namespace)?.named(name) ?? null;
  }

  /** What values of a type must satisfy beyond being of it; null when nothing. */
  demandsOf(name: string | null, { namespace }: DrgElement): Demands | null {
    return this.models.types.get(namespace)?.demandsOf(name) ?? null;
  }

  /** The name of an element's slot: its own in the main model, `namespace#name` in others. */
  slotName({ name, namespace }: DrgElement): string {
    return namespace === this.models.main.namespace ? name : `${namespace}#${name}`;
  }

  /** Adds a slot and gives the meaning of its name. */
  add(slot: Slot, type: FeelType): Meaning {
    this.slots.push(slot);
    return { node: { op: 'slot', slot: this.slots.length - 1, type } };
  }
}
