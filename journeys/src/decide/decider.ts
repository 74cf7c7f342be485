import type { Result } from '@eenloket/kit';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { CommandOf, JourneyCommand } from '../domain/journey-command.js';
import type { JourneyEvent } from '../domain/journey-event.js';
import type { JourneyState } from '../domain/journey-state.js';
import type { Refusal } from '../domain/refusal.js';

export type Decided = Result<readonly JourneyEvent[], Refusal>;

/** Decides one kind of command on an existing journey. */
export type Decider<Type extends JourneyCommand['type']> = (
  state: JourneyState,
  command: CommandOf<Type>,
  catalogue: JourneyCatalogue,
) => Decided;
