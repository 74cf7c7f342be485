import type { Pack, Question } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import { factKey, isChildFact } from '../domain/fact-key.js';
import { fieldsFor } from '../domain/fields-for.js';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyState } from '../domain/journey-state.js';
import { mustBeKnown } from '../domain/must-be-known.js';
import { isSent, type Offer } from './offers.js';
import type { Evaluations } from './part-evaluation.js';

/** A question to the resident, once, however many parts need its answer. */
export type NeededQuestion = {
  readonly fact: string;
  readonly childRef?: string;
  readonly question: Question;
  /** Keys of the parts that need it. */
  readonly for: readonly string[];
};

// "I do not know" is an answer, and a value under investigation (`inOnderzoek`) is for a human: neither is asked again.
// What follows from another part is asked there. Only what says who is competent stays open: there is nobody yet to
// send the rest to.
const settled = (fields: Fields, fact: string, pack: Pack): boolean => {
  const known = fields[fact];
  if (known === undefined) return false;
  const { value, origin } = known;
  if (value.state !== 'unknown') return true;
  if (mustBeKnown(pack, fact)) return false;
  return (
    origin.source === 'assumption' || value.reason === 'residentDoesNotKnow' || value.reason === 'inOnderzoek'
  );
};

const isKnown = (fields: Fields, fact: string): boolean => {
  const value = fields[fact]?.value;
  return value !== undefined && value.state !== 'unknown';
};

const neededBy = (
  offer: Offer,
  state: JourneyState,
  catalogue: JourneyCatalogue,
  evaluations: Evaluations,
): readonly NeededQuestion[] => {
  const fields = fieldsFor(state, offer.childRef);
  const telling = evaluations[offer.key]?.nextQuestions ?? [];
  const wanted = new Set([...telling, ...offer.pack.receives]);
  return (
    offer.pack.questions
      .filter(({ fact }) => wanted.has(fact) && !settled(fields, fact, offer.pack))
      .filter(({ untilKnown }) => untilKnown === undefined || !isKnown(fields, untilKnown))
      // A condition that an open answer still decides waits for that answer.
      .filter(({ when }) => when === undefined || catalogue.holds(when, fields) === true)
      .map((question) => ({
        fact: question.fact,
        ...(offer.childRef !== undefined && isChildFact(question.fact) ? { childRef: offer.childRef } : {}),
        question,
        for: [offer.key],
      }))
  );
};

/**
 * What is still needed of the resident before the wanted parts can be sent: what the rules still ask for and what an
 * organisation must receive, in the order of the pack's questions, which its author chose for a person to read. Known facts are never asked; one question serves all parts. Pure.
 */
export const neededOf = (
  offers: readonly Offer[],
  state: JourneyState,
  catalogue: JourneyCatalogue,
  evaluations: Evaluations,
): readonly NeededQuestion[] => {
  const once = new Map<string, NeededQuestion>();
  for (const offer of offers.filter((each) => isSent(each) && each.mode !== 'byItself'))
    for (const needed of neededBy(offer, state, catalogue, evaluations)) {
      const key = factKey(needed.fact, needed.childRef);
      const before = once.get(key);
      once.set(key, before ? { ...before, for: [...new Set([...before.for, ...needed.for])] } : needed);
    }
  return [...once.values()];
};
