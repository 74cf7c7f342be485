import type { Diagnostic } from '../diagnostic.js';
import { complaints } from './parse-dmn.js';
import { ItemTypes } from './item-types.js';
import type { DmnModel, DrgElement } from './model.js';

/** A model with those it imports, directly or through others. Elements of all are found by `namespace#id`. */
export interface LinkedModels {
  readonly main: DmnModel;
  /** The main model first. */
  readonly all: readonly DmnModel[];
  readonly types: ReadonlyMap<string, ItemTypes>;
  readonly problems: readonly Diagnostic[];
}

function needed(main: DmnModel, others: readonly DmnModel[]): readonly DmnModel[] {
  const found = [main];
  for (const model of found)
    for (const { namespace } of model.imports) {
      const other = others.find((each) => each.namespace === namespace);
      if (other && !found.includes(other)) found.push(other);
    }
  return found;
}

function typesOf(models: readonly DmnModel[]): Map<string, ItemTypes> {
  const types = new Map<string, ItemTypes>();
  const open = new Map(models.map((model) => [model.namespace, new Map<string, ItemTypes>()]));
  for (const model of models)
    types.set(model.namespace, new ItemTypes(model.items, open.get(model.namespace) ?? new Map()));
  for (const model of models)
    for (const { name, namespace } of model.imports) {
      const other = types.get(namespace);
      if (other) open.get(model.namespace)?.set(name, other);
    }
  return types;
}

/** Joins a model to the models it imports; one that is not given is a problem. */
export function link(main: DmnModel, others: readonly DmnModel[]): LinkedModels {
  const problems: Diagnostic[] = [];
  const complain = complaints(problems);
  const all = needed(main, others);
  for (const model of all)
    for (const { namespace, element } of model.imports)
      if (!all.some((each) => each.namespace === namespace))
        complain(element, `The imported model "${namespace}" is not there.`, 'Give its file as well.');
  return { main, all, types: typesOf(all), problems };
}

/** All elements of all models. */
export const elementsOf = ({ all }: LinkedModels): readonly DrgElement[] =>
  all.flatMap(({ elements }) => elements);
