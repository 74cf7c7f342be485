import type { JourneyView, PathStep } from '@eenloket/journeys';
import type { Language } from '@eenloket/kit';
import { elsewhereWords } from './elsewhere-words.js';

/** What the resident does at a place that is not on this counter: not the parts that merely wait for it. Pure. */
export const doneElsewhere = ({ path }: Pick<JourneyView, 'path'>): readonly PathStep[] =>
  path.filter(({ mode, waits }) => mode === 'elsewhere' && waits !== true);

/** The same, as long as nothing came of it yet. Pure. */
export const stillToDoElsewhere = (view: Pick<JourneyView, 'path' | 'tracker'>): readonly PathStep[] =>
  doneElsewhere(view).filter(
    ({ pack, childRef }) =>
      !view.tracker.some((row) => row.pack === pack && row.childRef === childRef && row.decided),
  );

/** The place by name; without a name what it is. */
export const placeOf = ({ place }: Pick<PathStep, 'place'>, language: Language): string =>
  place ?? elsewhereWords[language].somewhere;
