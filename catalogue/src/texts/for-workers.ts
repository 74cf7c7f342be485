import type { Catalogue } from '../catalogue.js';
import type { Choice, Labelled } from '../pack.js';

type Shown = Labelled & { readonly choices?: readonly Choice[] };

const aboutHer = <Definition extends Shown>(definition: Definition): Definition => ({
  ...definition,
  label: definition.labelForWorker ?? definition.label,
  ...(definition.choices ? { choices: definition.choices.map(aboutHer) } : {}),
});

const reworded = <Definition extends Shown>(
  vocabulary: ReadonlyMap<string, Definition>,
): ReadonlyMap<string, Definition> =>
  new Map([...vocabulary].map(([name, definition]) => [name, aboutHer(definition)]));

/**
 * A catalogue in the words of who works at an organisation: each label of a fact, an output and a choice is about the
 * resident instead of to her. Values, types and names stay as they are. Pure.
 */
export const forWorkers = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  facts: reworded(catalogue.facts),
  outputs: reworded(catalogue.outputs),
});
