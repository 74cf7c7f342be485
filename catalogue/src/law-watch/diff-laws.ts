import type { Catalogue } from '../catalogue.js';
import { touchedExamples, type TouchedExample } from './touched-examples.js';
import { touchedPacks, type TouchedPack } from './touched-packs.js';

/** What a change of the law touches, as far as packs tell. */
export interface LawDiff {
  readonly packs: readonly TouchedPack[];
  readonly examples: readonly TouchedExample[];
  /** Worked examples that were run in both versions. */
  readonly examplesRun: number;
}

/** Holds two versions of the packs against one another. Pure. */
export function diffLaws(before: Catalogue, after: Catalogue): LawDiff {
  const packs = touchedPacks(before, after);
  const own = packs.filter(({ parameters, rules }) => rules || parameters.length > 0).map(({ pack }) => pack);
  const examplesRun = own.reduce(
    (sum, id) => sum + ((after.packs.get(id) ?? before.packs.get(id))?.examples.length ?? 0),
    0,
  );
  return { packs, examples: touchedExamples(before, after, own), examplesRun };
}
