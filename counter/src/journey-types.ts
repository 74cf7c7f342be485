import type { JourneyCommand, JourneyView } from '@eenloket/journeys';
import type { LegalDate } from '@eenloket/kit';

type Act<Command> = Command extends JourneyCommand ? Omit<Command, 'on' | 'evaluations' | 'takeOver'> : never;
type ByResident = Exclude<
  JourneyCommand,
  { type: 'start' | 'collect' | 'receive' | 'movePhase' | 'reportBirth' }
>;

/**
 * What a resident can do with a journey. The day, the outcomes of an approval, who takes over and the references of
 * children are added by who carries it out: a resident cannot choose them.
 */
export type JourneyAct =
  | Act<ByResident>
  | {
      readonly type: 'reportBirth';
      readonly children: readonly { readonly birthDate: LegalDate; readonly stillborn: boolean }[];
    };

/** A known fact with its origin. */
export type KnownFact = JourneyView['known'][number];
