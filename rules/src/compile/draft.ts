import type { ParameterTable, Site, Slot } from '../decision-model.js';
import type { Diagnostic } from '../diagnostic.js';
import { ItemTypes } from '../dmn/item-types.js';
import type { DmnModel } from '../dmn/model.js';
import { placeOf } from '../dmn/parse-dmn.js';
import { describeElement, type XmlElement } from '../dmn/xml-element.js';
import { anyType, type FeelType } from '../ir/feel-type.js';
import { nearestName } from '../ir/nearest-name.js';
import type { Node } from '../ir/node.js';
import type { Meaning } from '../ir/scope.js';

/** What a model is compiled from. `facts` is the vocabulary: the type of every fact by name; without it names are not checked. */
export interface DecisionSource {
  readonly dmn: string;
  /** The name of the file, for diagnostics. */
  readonly file: string;
  readonly facts?: ReadonlyMap<string, string>;
  readonly parameters?: readonly ParameterTable[];
}

/** A model being compiled, with all that is found wrong on the way. */
export class Draft {
  readonly problems: Diagnostic[] = [];
  readonly slots: Slot[] = [];
  readonly sites: Site[] = [];
  /** What each slot computes, by slot. */
  readonly nodes = new Map<number, Node>();
  /** What each element of the model means, by its id. */
  readonly meanings = new Map<string, Meaning>();
  private readonly types: ItemTypes;

  constructor(
    readonly source: DecisionSource,
    readonly dmn: DmnModel,
  ) {
    this.types = new ItemTypes(dmn.items);
  }

  /** Notes a problem with an element; `at` is the offset in the file when it is not the element's own. */
  complain(element: XmlElement, message: string, suggestion: string, at = element.at): void {
    const { file, dmn } = this.source;
    const problem = { file, element: describeElement(element), ...placeOf(dmn, at), message, suggestion };
    const told = this.problems.some(
      ({ message: other, line, column }) =>
        other === message && line === problem.line && column === problem.column,
    );
    if (!told) this.problems.push(problem);
  }

  /** The type with this name, complaining of one that does not exist. */
  type(name: string | null, element: XmlElement): FeelType {
    const type = this.types.named(name);
    if (type) return type;
    const names = this.dmn.items.map((item) => item.name);
    const near = nearestName(name ?? '', names);
    const advice = near ? `Did you mean "${near}"?` : 'Define it or use a type of FEEL.';
    this.complain(element, `There is no type "${name}".`, advice);
    return anyType;
  }

  /** Adds a slot and gives the meaning of its name. */
  add(slot: Slot, type: FeelType): Meaning {
    this.slots.push(slot);
    return { node: { op: 'slot', slot: this.slots.length - 1, type } };
  }
}
