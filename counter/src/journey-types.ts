import type { decide, journeyView } from '@eenloket/journeys';

/** What the rules of journeys take and give, by the public functions of that module. */
export type JourneyView = NonNullable<ReturnType<typeof journeyView>>;
type AnyCommand = Parameters<typeof decide>[1];

type Act<Command> = Command extends AnyCommand ? Omit<Command, 'on' | 'evaluations'> : never;

/**
 * What a resident can do with a journey. The day and, for an approval, the outcomes of that moment are added
 * by who carries it out: a resident cannot choose them.
 */
export type JourneyAct = Act<Exclude<AnyCommand, { type: 'start' | 'collect' | 'receive' | 'movePhase' }>>;

/** One step of the path over organisations. */
export type PathStep = JourneyView['path'][number];
/** One line of the tracker. */
export type TrackerRow = JourneyView['tracker'][number];
/** A question that is still open. */
export type NeededQuestion = JourneyView['needed'][number];
/** A known fact with its origin. */
export type KnownFact = JourneyView['known'][number];
