import { CodedError } from '@eenloket/kit';
import type { CaseEvent, CaseEventData, CaseEventName } from './case-event.js';
import type { CaseState } from './case-state.js';

type Change<Name extends CaseEventName> = (state: CaseState, data: CaseEventData[Name]) => CaseState;

const without = (claims: CaseState['claims'], task: string): CaseState['claims'] =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => name !== task));

const settleQuestion = (state: CaseState, questionId: string, answer?: string): CaseState => ({
  ...state,
  questions: state.questions.map((question) =>
    question.questionId === questionId
      ? { ...question, open: false, ...(answer === undefined ? {} : { answer }) }
      : question,
  ),
});

const changes: { readonly [Name in CaseEventName]: Change<Name> } = {
  received: (state) => state,
  opened: (state, { status }) => ({ ...state, status }),
  'waiting-began': (state, waitsFor) => ({ ...state, phase: 'waiting', waitsFor }),
  'wait-prolonged': (state, delay) => ({ ...state, delay }),
  started: (state, { on }) => ({ ...state, phase: 'working', startedOn: on }),
  proposed: (state, { evaluation }) => ({ ...state, proposal: evaluation, proposalOutdated: false }),
  'task-claimed': (state, { task, worker }) => ({ ...state, claims: { ...state.claims, [task]: worker } }),
  'task-released': (state, { task }) => ({ ...state, claims: without(state.claims, task) }),
  'task-reassigned': (state, { task, worker }) => ({ ...state, claims: { ...state.claims, [task]: worker } }),
  'question-asked': (state, { questionId, question, answerBy }) => ({
    ...state,
    questions: [
      ...state.questions,
      { questionId, question, open: true, ...(answerBy === undefined ? {} : { answerBy }) },
    ],
  }),
  'term-suspended': (state, suspension) => ({
    ...state,
    suspensions: [...state.suspensions, { ...suspension, unused: true, open: true }],
  }),
  'term-resumed': (state, { questionId, deadline, on, because }) => ({
    ...state,
    suspensions: state.suspensions.map((suspension) =>
      suspension.questionId === questionId && suspension.deadline === deadline
        ? { ...suspension, until: on, unused: because === 'expired', open: false }
        : suspension,
    ),
  }),
  'answer-received': (state, { questionId, answer }) => ({
    ...settleQuestion(state, questionId, answer),
    proposalOutdated: true,
  }),
  'facts-added': (state, { facts }) => ({
    ...state,
    part: { ...state.part, fields: { ...state.part.fields, ...facts } },
    proposalOutdated: true,
  }),
  'default-notice-received': (state, defaultNotice) => ({ ...state, defaultNotice }),
  'question-expired': (state, { questionId }) => settleQuestion(state, questionId),
  'hearing-recorded': (state, { requirement }) => ({ ...state, met: [...state.met, requirement] }),
  'decision-taken': (state, { result, by, on, deviation }) => ({
    ...state,
    phase: 'decided',
    decision: {
      result,
      by,
      on,
      outcomes: {},
      deviated: deviation !== undefined,
      ...(deviation ? { reason: deviation.reason } : {}),
    },
  }),
  decided: (state, { outcomes }) =>
    state.decision ? { ...state, decision: { ...state.decision, outcomes } } : state,
  'letter-sent': (state, { letterId }) => ({ ...state, letters: [...state.letters, letterId] }),
  reopened: ({ decision: _interim, ...state }, { result }) => ({
    ...state,
    phase: 'working',
    interim: result,
    met: [],
    letters: [],
    earlierLetters: state.earlierLetters + state.letters.length,
  }),
  'registration-delayed': (state) => state,
  'registration-requested': (state, { childRef }) => ({ ...state, registration: { childRef } }),
  'child-registered': (state, { childRef, registeredOn }) => ({
    ...state,
    registration: { childRef, registeredOn },
  }),
  'lateness-noticed': (state, { deadline }) => ({ ...state, late: { ...state.late, [deadline]: 'noticed' } }),
  'lateness-notified': (state, { deadline }) => ({
    ...state,
    late: { ...state.late, [deadline]: 'notified' },
    claims: without(state.claims, 'melden-te-laat'),
  }),
  reminded: (state) => state,
  'status-changed': (state, { status }) => ({ ...state, status }),
  withdrawn: (state, { on, reason }) => ({ ...state, phase: 'withdrawn', ended: { on, reason }, claims: {} }),
  stopped: (state, { on, reason, takeOver }) => ({
    ...state,
    phase: 'stopped',
    ended: { on, reason },
    takeOver,
    claims: {},
  }),
  closed: (state, { on, cause }) => ({ ...state, phase: 'closed', ended: { on, reason: cause }, claims: {} }),
};

const begin = ({ caseId, organisation, ...part }: CaseEventData['received']): CaseState => ({
  caseId,
  organisation,
  part,
  phase: 'waiting',
  proposalOutdated: false,
  claims: {},
  questions: [],
  suspensions: [],
  met: [],
  letters: [],
  earlierLetters: 0,
  late: {},
});

/**
 * The case after one more event. Pure; `undefined` is the case before its first event, which must be `received`.
 * Throws `case.stream-broken` when a stream begins with anything else: then the stream itself is damaged.
 */
export const evolve = (state: CaseState | undefined, event: CaseEvent): CaseState => {
  if (event.type === 'received') return begin(event.data);
  if (!state)
    throw new CodedError(
      'case.stream-broken',
      `A case cannot begin with "${event.type}"; restore the stream from its backup.`,
    );
  const change = changes[event.type] as Change<CaseEventName>;
  return change(state, event.data as CaseEventData[CaseEventName]);
};
