import type { StatusKind } from '@eenloket/design';
import type { TrackerRow } from '@eenloket/journeys';

const kinds: { readonly [status: string]: StatusKind } = {
  waiting: 'waiting',
  asked: 'you',
  late: 'late',
  decided: 'done',
  closed: 'done',
  withdrawn: 'stopped',
  stopped: 'stopped',
};

/** Whose turn it is in a line of the tracker; an open question is always the resident's. */
export const rowStatus = ({ status, question }: Pick<TrackerRow, 'status' | 'question'>): StatusKind =>
  question ? 'you' : (kinds[status] ?? 'running');

/** Whether a part can still be withdrawn: nobody decided yet. */
export const mayWithdraw = ({ status }: Pick<TrackerRow, 'status'>): boolean =>
  !['decided', 'closed', 'withdrawn', 'stopped'].includes(status);
