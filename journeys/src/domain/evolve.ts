import type { FactWithOrigin, Fields } from '@eenloket/cases';
import { CodedError } from '@eenloket/kit';
import type { JourneyEvent, JourneyEventData, JourneyEventName, TakenIn } from './journey-event.js';
import type { JourneyState, SentPart } from './journey-state.js';
import { factKey } from './fact-key.js';
import { partKey } from './part-key.js';
import { withChildren } from './with-children.js';

type Change<Name extends JourneyEventName> = (
  state: JourneyState,
  data: JourneyEventData[Name],
) => JourneyState;

const withFacts = (state: JourneyState, facts: Fields, childRef?: string): JourneyState =>
  childRef === undefined
    ? { ...state, household: { ...state.household, ...facts } }
    : {
        ...state,
        perChild: { ...state.perChild, [childRef]: { ...state.perChild[childRef], ...facts } },
      };

const fromResident = (value: FactWithOrigin['value'], on: FactWithOrigin['origin']['validFrom']) => ({
  value,
  origin: { source: 'resident', ...(on === undefined ? {} : { validFrom: on }) },
});

const withPart = (
  state: JourneyState,
  partId: string,
  change: (part: SentPart) => SentPart,
): JourneyState => {
  const part = state.parts[partId];
  return part ? { ...state, parts: { ...state.parts, [partId]: change(part) } } : state;
};

type TakeIn = { readonly [Name in keyof TakenIn]: (part: SentPart, event: TakenIn[Name]) => SentPart };

const takeIn: TakeIn = {
  opened: (part, { caseId, status }) => ({ ...part, caseId, status }),
  'status-changed': ({ by: _before, decided, ...part }, { status, statusText, holder, next, by }) => ({
    ...part,
    // Work that goes on after a "not yet" is not decided.
    ...(decided && status !== 'working' ? { decided } : {}),
    status,
    statusText,
    holder,
    next,
    ...(by === undefined ? {} : { by }),
    over: ['closed', 'withdrawn', 'stopped'].includes(status),
  }),
  'question-asked': (part, { questionId, question, answerBy }) => ({
    ...part,
    question: { questionId, question, ...(answerBy === undefined ? {} : { answerBy }) },
  }),
  decided: (part, decided) => ({ ...part, decided }),
  'letter-sent': (part, { letterId, objection }) => ({
    ...part,
    letters: [...part.letters, letterId],
    ...(objection ? { objection } : {}),
  }),
  'child-registered': (part) => part,
};

const register = (state: JourneyState, childRef: string): JourneyState => {
  const registered = state.registered.includes(childRef) ? state.registered : [...state.registered, childRef];
  const all = state.children.every((child) => registered.includes(child.childRef));
  return { ...state, registered, phase: all ? 'registered' : state.phase };
};

const changes: { readonly [Name in JourneyEventName]: Change<Name> } = {
  started: (state) => state,
  'phase-moved': (state, { phase }) => ({ ...state, phase }),
  'facts-collected': (state, { facts, childRef }) => withFacts(state, facts, childRef),
  'fact-answered': (state, { fact, childRef, value, on }) =>
    withFacts(state, { [fact]: fromResident({ state: 'known', value }, on) }, childRef),
  'fact-not-known': (state, { fact, childRef, on }) =>
    withFacts(
      state,
      { [fact]: fromResident({ state: 'unknown', reason: 'residentDoesNotKnow' }, on) },
      childRef,
    ),
  'fact-confirmed': (state, { fact, childRef }) => ({
    ...state,
    confirmed: [...state.confirmed, factKey(fact, childRef)],
  }),
  'birth-reported': (state, { children, on }) => withChildren({ ...state, children }, children, on),
  'part-refused': (state, { part }) => ({ ...state, refused: [...state.refused, part] }),
  'part-restored': (state, { part }) => ({ ...state, refused: state.refused.filter((key) => key !== part) }),
  'partner-approved': (state) => ({ ...state, partnerSaid: 'approved' }),
  'partner-declined': (state) => ({ ...state, partnerSaid: 'declined' }),
  approved: (state, { approvalId, phase }) => ({
    ...state,
    approvals: { ...state.approvals, [phase]: approvalId },
  }),
  'part-approved': (state, { organisation, ...part }) => ({
    ...state,
    parts: {
      ...state.parts,
      [part.partId]: {
        key: partKey(part.pack, part.childRef),
        organisation,
        part,
        status: 'sent',
        letters: [],
        over: false,
      },
    },
  }),
  'part-withdrawn': (state, { partId }) =>
    withPart(state, partId, (part) => ({ ...part, status: 'withdrawn', over: true })),
  'part-stopped': (state, { partId }) =>
    withPart(state, partId, ({ question: _gone, ...part }) => ({ ...part, status: 'stopped', over: true })),
  'facts-sent': (state, { partId, facts }) =>
    withPart(state, partId, ({ part, ...sent }) => ({
      ...sent,
      part: { ...part, fields: { ...part.fields, ...facts } },
    })),
  'default-notice-given': (state, { partId, on }) =>
    withPart(state, partId, (part) => ({ ...part, noticeOn: on })),
  'question-answered': (state, { partId }) => withPart(state, partId, ({ question: _gone, ...part }) => part),
  'case-event-received': (state, { name, event }) => {
    const apply = takeIn[name] as (part: SentPart, event: TakenIn[keyof TakenIn]) => SentPart;
    const taken = withPart(state, event.partId, (part) => apply(part, event));
    return name === 'child-registered' ? register(taken, event.childRef) : taken;
  },
  stopped: (state, { reason, on, takeOver }) => ({ ...state, stopped: { reason, on, takeOver } }),
};

const begin = ({ on, ...data }: JourneyEventData['started']): JourneyState => ({
  ...data,
  startedOn: on,
  children: [],
  household: {},
  perChild: {},
  confirmed: [],
  refused: [],
  approvals: {},
  parts: {},
  registered: [],
});

/**
 * The journey after one more event. Pure; `undefined` is the journey before its first event, which must be `started`.
 * Throws `journey.stream-broken` when a stream begins with anything else: then the stream itself is damaged.
 */
export const evolve = (state: JourneyState | undefined, event: JourneyEvent): JourneyState => {
  if (event.type === 'started') return begin(event.data);
  if (!state)
    throw new CodedError(
      'journey.stream-broken',
      `A journey cannot begin with "${event.type}"; restore the stream from its backup.`,
    );
  const change = changes[event.type] as Change<JourneyEventName>;
  return change(state, event.data as JourneyEventData[JourneyEventName]);
};
