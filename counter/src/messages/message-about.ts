import { journeyPlace } from '../journey/journey-place.js';
import { sentSlug } from '../journey/part-slug.js';
import type { OpenJourney } from '../ports/journeys-port.js';

/** Where to go from a message: addresses without language. */
export interface MessageAbout {
  readonly matter: string;
  readonly outcome?: string;
}

/** The matter that a message is about, and the outcome once the case it speaks of is decided. Pure. */
export const messageAbout = ({ journeyId, view }: OpenJourney, caseId: string | undefined): MessageAbout => {
  const row = caseId === undefined ? undefined : view.tracker.find((each) => each.caseId === caseId);
  return {
    matter: journeyPlace(journeyId),
    ...(row?.decided && !view.stopped
      ? { outcome: journeyPlace(journeyId, `uitkomst/${sentSlug(row.partId, journeyId)}`) }
      : {}),
  };
};
