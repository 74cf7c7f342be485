import { ok, type LegalDate } from '@eenloket/kit';
import type { CaseEvent } from '../domain/case-event.js';
import type { AskedQuestion, CaseState } from '../domain/case-state.js';
import { refuse } from '../domain/refusal.js';
import type { Decider } from './decider.js';

const openQuestion = (state: CaseState, questionId: string): AskedQuestion | undefined =>
  state.questions.find((question) => question.questionId === questionId && question.open);

const unknownQuestion = (state: CaseState, questionId: string) =>
  refuse(
    'case.question-unknown',
    `Question ${questionId} of case ${state.caseId} is not open; reload the case.`,
  );

/**
 * Asks the resident. With a set answer term the legal term stands still from the day after (Awb 4:15 lid 1 a);
 * without a set term it runs on. One question at a time, so that the resident has one thing to do.
 */
export const ask: Decider<'ask'> = (state, { questionId, question, answerBy, on }, pack) => {
  if (state.phase !== 'working')
    return refuse(
      'case.not-working',
      `Case ${state.caseId} is not being worked on; no question can be asked.`,
    );
  if (state.questions.some(({ open }) => open))
    return refuse('case.question-open', `Case ${state.caseId} already waits for an answer; wait or call.`);
  if (answerBy !== undefined && answerBy <= on)
    return refuse(
      'case.answer-term-past',
      `Answer term ${answerBy} is not after ${on}; give the resident time.`,
    );
  const { partId } = state.part;
  const asked: CaseEvent = {
    type: 'question-asked',
    data: {
      partId,
      caseId: state.caseId,
      questionId,
      question,
      ...(answerBy === undefined ? {} : { answerBy }),
    },
  };
  if (answerBy === undefined || pack.outcomeKind !== 'beschikking') return ok([asked]);
  const suspended = pack.plan.tasks
    .flatMap(({ suspends }) => suspends ?? [])
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((deadline): CaseEvent => ({
      type: 'term-suspended',
      data: { questionId, deadline, from: on, until: answerBy, article: 'Awb 4:15' },
    }));
  return ok([asked, ...suspended]);
};

const resume = (state: CaseState, questionId: string, on: LegalDate): CaseEvent[] =>
  state.suspensions
    .filter((suspension) => suspension.open && suspension.questionId === questionId)
    .map(({ deadline, until }) => ({
      type: 'term-resumed',
      data:
        on > until
          ? { questionId, deadline, because: 'expired', on: until }
          : { questionId, deadline, because: 'answered', on },
    }));

/** Takes in the answer: the term runs again from the day after it came in (Awb 4:15 lid 1). */
export const receiveAnswer: Decider<'receiveAnswer'> = (state, { questionId, answer, on }) =>
  openQuestion(state, questionId) === undefined
    ? unknownQuestion(state, questionId)
    : ok([{ type: 'answer-received', data: { questionId, answer, on } }, ...resume(state, questionId, on)]);

/** The set term passed unused: the legal term runs again (Awb 4:15 lid 1, slot). */
export const expireQuestion: Decider<'expireQuestion'> = (state, { questionId, on }) => {
  const question = openQuestion(state, questionId);
  if (question?.answerBy === undefined || on <= question.answerBy) return unknownQuestion(state, questionId);
  return ok([{ type: 'question-expired', data: { questionId, on } }, ...resume(state, questionId, on)]);
};
