import type { Catalogue } from '../catalogue.js';
import type { Choice, Labelled, Pack } from '../pack.js';

type Shown = Labelled & { readonly choices?: readonly Choice[] };

const aboutHer = <Definition extends Shown>(definition: Definition): Definition => ({
  ...definition,
  label: definition.labelForWorker ?? definition.label,
  ...(definition.choices ? { choices: definition.choices.map(aboutHer) } : {}),
});

const reworded = <Definition>(
  vocabulary: ReadonlyMap<string, Definition>,
  reword: (definition: Definition) => Definition,
): ReadonlyMap<string, Definition> =>
  new Map([...vocabulary].map(([name, definition]) => [name, reword(definition)]));

/** A pack whose results read as about the resident, for who works at an organisation. Pure. */
export const packForWorkers = (pack: Pack): Pack => ({
  ...pack,
  plan: { ...pack.plan, results: pack.plan.results.map(aboutHer) },
});

/**
 * A catalogue in the words of who works at an organisation: each label of a fact, an output, a choice and a result is
 * about the resident instead of to her. Values, types and names stay as they are. Pure.
 */
export const forWorkers = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  packs: reworded(catalogue.packs, packForWorkers),
  facts: reworded(catalogue.facts, aboutHer),
  outputs: reworded(catalogue.outputs, aboutHer),
});
