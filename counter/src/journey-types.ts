import type { BornChild, JourneyCommand, JourneyView } from '@eenloket/journeys';

type Act<Command> = Command extends JourneyCommand
  ? Omit<Command, 'on' | 'evaluations' | 'takeOver' | 'children'>
  : never;
type ByResident = Exclude<
  JourneyCommand,
  {
    type:
      'start' | 'collect' | 'receive' | 'movePhase' | 'reportBirth' | 'approveAsPartner' | 'declineAsPartner';
  }
>;

/**
 * What a resident can do with a journey. The day, the outcomes of an approval and who takes over are added by who
 * carries it out: a resident cannot choose them. A `childRef` is a fresh reference that stands for one child from now on.
 */
export type JourneyAct =
  Act<ByResident> | { readonly type: 'reportBirth'; readonly children: readonly BornChild[] };

/** A known fact with its origin. */
export type KnownFact = JourneyView['known'][number];
