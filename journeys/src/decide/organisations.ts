import { ok, type LegalDate } from '@eenloket/kit';
import type { JourneyEvent, JourneyEventData } from '../domain/journey-event.js';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { SentPart } from '../domain/journey-state.js';
import { refuse } from '../domain/refusal.js';
import type { Decider } from './decider.js';

// A decision may settle what other parts count on: once the deed of recognition is made, the child is recognised.
const settled = (
  { name, event }: JourneyEventData['case-event-received'],
  { part: { pack, childRef } }: SentPart,
  on: LegalDate,
  catalogue: JourneyCatalogue,
): readonly JourneyEvent[] => {
  const facts = name === 'decided' ? catalogue.settledBy(pack, event.result) : {};
  return Object.keys(facts).length === 0
    ? []
    : [{ type: 'facts-collected', data: { facts, on, ...(childRef === undefined ? {} : { childRef }) } }];
};

/** Takes in what an organisation says of its case, and what is settled by what it decided. */
export const receive: Decider<'receive'> = (state, { received, on }, catalogue) => {
  const part = state.parts[received.event.partId];
  return part
    ? ok([{ type: 'case-event-received', data: received }, ...settled(received, part, on, catalogue)])
    : refuse(
        'journey.part-unknown',
        `Part ${received.event.partId} was never sent; check who sent this event.`,
      );
};

/** Answers the question of an organisation; it travels to that organisation's case. */
export const answerOrganisation: Decider<'answerOrganisation'> = (state, { partId, questionId, answer }) => {
  const part = state.parts[partId];
  if (part?.caseId === undefined || part.question?.questionId !== questionId)
    return refuse('journey.question-unknown', `Question ${questionId} is not open; reload the page.`);
  const { caseId, organisation } = part;
  return ok([{ type: 'question-answered', data: { partId, caseId, questionId, answer, organisation } }]);
};
