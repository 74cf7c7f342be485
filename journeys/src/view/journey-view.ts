import { dutiesOf, type ApprovedPart, type Deadline, type Fields, type Outcomes } from '@eenloket/cases';
import type { LegalDate, Text } from '@eenloket/kit';
import type { Explanation } from '@eenloket/rules';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import { fieldsFor } from '../domain/fields-for.js';
import type { JourneyEvent, BornChild } from '../domain/journey-event.js';
import { journeyOf } from '../domain/journey-of.js';
import type { JourneyState } from '../domain/journey-state.js';
import { knownOf, toConfirmOf, type KnownFact } from './known.js';
import { neededOf, type NeededQuestion } from './needed.js';
import { offersOf, type Offer } from './offers.js';
import type { Evaluations } from './part-evaluation.js';
import { partnerWaitsOf, type PartnerWait } from './partner-waits.js';
import { receivedFields } from './received-fields.js';
import { trackerOf, type TrackerRow } from './tracker.js';

/** One numbered step of the path over the organisations. */
export type PathStep = {
  readonly number: number;
  readonly part: string;
  readonly pack: string;
  readonly title: Text;
  readonly summary: Text;
  readonly childRef?: string;
  readonly organisation?: string;
  readonly mode: Offer['mode'];
  /** Where the resident does it, by name, when it is done elsewhere. */
  readonly place?: string;
  /** It waits for what another service brings about. */
  readonly waits?: true;
  readonly sent: boolean;
  /** What the resident must do by when, by law, as long as it is not sent. */
  readonly duties: readonly Deadline[];
  /** Exactly what the organisation receives. */
  readonly receives: Fields;
  readonly outcome?: PartOutcome;
};

/** What the resident would get (or not) of a part, why, and whether the figures are still provisional. */
export type PartOutcome = {
  readonly outcomes: Outcomes;
  readonly explanation: readonly Explanation[];
  readonly provisional: boolean;
  readonly complete: boolean;
};

/** What went to an organisation when a part was approved, and since. */
export type SentPart = Pick<ApprovedPart, 'pack' | 'childRef' | 'fields' | 'receivedOn'> & {
  readonly organisation: string;
};

/** The whole of a journey for the page that shows it. */
export type JourneyView = {
  readonly phase: string;
  readonly startedOn: LegalDate;
  /** The day the view was made for. */
  readonly on: LegalDate;
  readonly children: readonly BornChild[];
  readonly path: readonly PathStep[];
  readonly known: readonly KnownFact[];
  readonly needed: readonly NeededQuestion[];
  readonly toConfirm: readonly KnownFact[];
  /** Everything is answered and confirmed, and something is left to approve. */
  readonly mayApprove: boolean;
  readonly approved: boolean;
  /** Which facts of the partner do not go along, because the partner did not agree (yet), or said no. */
  readonly partnerWaits: readonly PartnerWait[];
  readonly tracker: readonly TrackerRow[];
  /** Each part that was approved, with exactly what went to its organisation. */
  readonly sent: readonly SentPart[];
  readonly stopped?: NonNullable<JourneyState['stopped']>;
};

const outcomeOf = (evaluations: Evaluations, key: string): PartOutcome | undefined => {
  const evaluation = evaluations[key];
  if (!evaluation) return undefined;
  const values = Object.values(evaluation.outcomes);
  return {
    outcomes: evaluation.outcomes,
    explanation: evaluation.explanation,
    provisional: values.some(({ state }) => state === 'provisional'),
    complete: values.every(({ state }) => state !== 'unknown'),
  };
};

const stepOf = (
  state: JourneyState,
  offer: Offer,
  evaluations: Evaluations,
  today: LegalDate,
): Omit<PathStep, 'number'> => {
  const { key, pack, childRef, organisation, mode, place } = offer;
  const outcome = outcomeOf(evaluations, key);
  return {
    part: key,
    pack: pack.id,
    title: pack.title,
    summary: pack.summary,
    ...(childRef === undefined ? {} : { childRef }),
    ...(organisation === undefined ? {} : { organisation }),
    mode,
    ...(place === undefined ? {} : { place }),
    ...(pack.plan.start.waitFor === undefined ? {} : { waits: true }),
    sent: Object.values(state.parts).some((part) => part.key === key),
    duties: dutiesOf(pack, fieldsFor(state, childRef), today),
    receives: receivedFields(state, pack, today, childRef),
    ...(outcome ? { outcome } : {}),
  };
};

const sentOf = ({ organisation, part }: JourneyState['parts'][string]): SentPart => {
  const { pack, childRef, fields, receivedOn } = part;
  return { organisation, pack, fields, receivedOn, ...(childRef === undefined ? {} : { childRef }) };
};

/**
 * What happens where, what is known and from where, what is still needed or to be confirmed, what each organisation
 * receives, the outcome of each part before approval, and after it the tracker. Pure; `undefined` without events.
 */
export const journeyView = (
  events: readonly JourneyEvent[],
  catalogue: JourneyCatalogue,
  evaluations: Evaluations,
  today: LegalDate,
): JourneyView | undefined => {
  const state = journeyOf(events);
  if (!state) return undefined;
  const offers = offersOf(state, catalogue);
  const path = offers.map((offer, index) => ({
    number: index + 1,
    ...stepOf(state, offer, evaluations, today),
  }));
  const open = offers.filter(({ key }) => !path.some(({ part, sent }) => sent && part === key));
  const needed = neededOf(open, state, catalogue, evaluations);
  const toConfirm = toConfirmOf(open, state);
  return {
    phase: state.phase,
    startedOn: state.startedOn,
    on: today,
    children: state.children,
    path,
    known: knownOf(state),
    needed,
    toConfirm,
    mayApprove: open.some(({ mode }) => mode === 'approve') && needed.length + toConfirm.length === 0,
    approved: state.approvals[state.phase] !== undefined,
    partnerWaits: partnerWaitsOf(state, catalogue),
    tracker: trackerOf(state),
    sent: Object.values(state.parts).map(sentOf),
    ...(state.stopped ? { stopped: state.stopped } : {}),
  };
};
