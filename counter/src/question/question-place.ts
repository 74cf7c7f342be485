import { journeyPlace } from '../journey/journey-place.js';

/** The address of the question about a fact, of one child or of the household. */
export const questionPlace = (journeyId: string, fact: string, childRef?: string): string =>
  journeyPlace(journeyId, childRef === undefined ? `vraag/${fact}` : `vraag/${fact}/${childRef}`);

/** The address of the page that asks whether a known fact is still right. */
export const confirmPlace = (journeyId: string, fact: string, childRef?: string): string =>
  journeyPlace(journeyId, childRef === undefined ? `klopt/${fact}` : `klopt/${fact}/${childRef}`);
