import { ok } from '@eenloket/kit';
import { refuse } from '../domain/refusal.js';
import type { Decider } from './decider.js';

/** Takes in what an organisation says of its case. */
export const receive: Decider<'receive'> = (state, { received }) =>
  state.parts[received.event.partId]
    ? ok([{ type: 'case-event-received', data: received }])
    : refuse(
        'journey.part-unknown',
        `Part ${received.event.partId} was never sent; check who sent this event.`,
      );

/** Answers the question of an organisation; it travels to that organisation's case. */
export const answerOrganisation: Decider<'answerOrganisation'> = (state, { partId, questionId, answer }) => {
  const part = state.parts[partId];
  if (part?.caseId === undefined || part.question?.questionId !== questionId)
    return refuse('journey.question-unknown', `Question ${questionId} is not open; reload the page.`);
  const { caseId, organisation } = part;
  return ok([{ type: 'question-answered', data: { partId, caseId, questionId, answer, organisation } }]);
};
