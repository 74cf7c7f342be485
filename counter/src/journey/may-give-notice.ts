import type { Pack } from '@eenloket/catalogue';
import type { TrackerRow } from '@eenloket/journeys';

type Row = Pick<TrackerRow, 'status' | 'noticeOn' | 'ownInitiative'>;

/**
 * Whether a notice of default makes sense: the organisation is late with a `beschikking` on application (Awb 4:17
 * lid 1), the law knows a penalty for it (not for an advance, Awir 12 lid 2), and none was given yet. Pure.
 */
export const mayGiveNotice = (row: Row, pack: Pick<Pack, 'outcomeKind' | 'plan'> | undefined): boolean =>
  row.status === 'late' &&
  row.noticeOn === undefined &&
  row.ownInitiative === undefined &&
  pack?.outcomeKind === 'beschikking' &&
  pack.plan.deadlines.some(({ duty, penalty }) => duty !== true && penalty !== false);
