import type { Transaction } from '@eenloket/store';
import type { CaseCommand } from '../domain/case-command.js';
import type { NextBestAction } from '../plan/next-best-action.js';

/** How often, for one service, workers did something else than the first suggestion. */
export interface SetAside {
  readonly pack: string;
  readonly suggested: NextBestAction['action'];
  readonly chosen: NextBestAction['action'];
  readonly times: number;
}

/** The suggestion that a worker's command carries out; undefined for what no suggestion is about, or a computer did. */
const actionOf = (command: CaseCommand): NextBestAction['action'] | undefined => {
  if (!('by' in command) || command.by === 'system') return undefined;
  switch (command.type) {
    case 'ask':
    case 'notifyLate':
    case 'sendLetter':
      return command.type;
    case 'decide':
      return command.manner.as === 'proposed' ? 'decideAsProposed' : 'decide';
    default:
      return undefined;
  }
};

/** What is done with the telephone leaves no command here, so it is never "not done". */
const byCommand = ({ action }: NextBestAction): boolean => action !== 'call' && action !== 'takeOver';

/**
 * The first suggestion and what a worker did instead of it; undefined when it was followed (to decide is to decide, as
 * proposed or not) or when there was none. Pure.
 */
export const setAsideBy = (
  command: CaseCommand,
  suggestions: readonly NextBestAction[],
): Pick<SetAside, 'suggested' | 'chosen'> | undefined => {
  const chosen = actionOf(command);
  const suggested = suggestions.find(byCommand)?.action;
  if (chosen === undefined || suggested === undefined || chosen === suggested) return undefined;
  return suggested === 'decide' && chosen === 'decideAsProposed' ? undefined : { suggested, chosen };
};

/** Counts that a suggestion was set aside, in the transaction of the command. Never who did it. */
export const countSetAside = async (
  tx: Transaction,
  pack: string,
  { suggested, chosen }: Pick<SetAside, 'suggested' | 'chosen'>,
): Promise<void> => {
  await tx.query(
    `insert into cases.set_aside as counted (organisation_id, pack, suggested, chosen, times)
     values ($1, $2, $3, $4, 1)
     on conflict (organisation_id, pack, suggested, chosen) do update set times = counted.times + 1`,
    [tx.context.organisation, pack, suggested, chosen],
  );
};

/** The counts of the transaction's organisation, most often first. */
export const setAside = async (tx: Transaction): Promise<readonly SetAside[]> => {
  const { rows } = await tx.query<SetAside>(
    `select pack, suggested, chosen, times from cases.set_aside
      where organisation_id = $1 order by times desc, pack, suggested, chosen`,
    [tx.context.organisation],
  );
  return rows;
};
