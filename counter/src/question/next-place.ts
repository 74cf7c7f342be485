import type { OpenJourney } from '../ports/journeys-port.js';
import { journeyPlace } from '../journey/journey-place.js';
import { confirmPlace, questionPlace } from './question-place.js';

/** Where the resident goes on: the next open question, the next fact to confirm, the check, or back to the journey. */
export const nextPlace = ({ journeyId, view }: OpenJourney): string => {
  const [needed] = view.needed;
  if (needed) return questionPlace(journeyId, needed.fact, needed.childRef);
  const [confirm] = view.toConfirm;
  if (confirm) return confirmPlace(journeyId, confirm.fact, confirm.childRef);
  return view.mayApprove ? journeyPlace(journeyId, 'controleren') : journeyPlace(journeyId);
};
