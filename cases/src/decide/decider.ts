import type { Pack } from '@eenloket/catalogue';
import type { Result } from '@eenloket/kit';
import type { CaseCommand, CommandOf } from '../domain/case-command.js';
import type { CaseEvent } from '../domain/case-event.js';
import type { CaseState } from '../domain/case-state.js';
import type { Refusal } from '../domain/refusal.js';

export type Decided = Result<readonly CaseEvent[], Refusal>;

/** Decides one kind of command on an existing case. */
export type Decider<Type extends CaseCommand['type']> = (
  state: CaseState,
  command: CommandOf<Type>,
  pack: Pack,
) => Decided;
