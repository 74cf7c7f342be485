import type { QueueRow, UntoldCase } from '@eenloket/cases';
import type { Catalogue, Pack } from '@eenloket/catalogue';
import { latePenalty, type LegalDate, type Text } from '@eenloket/kit';

/** One piece of work in the queue. It says nothing about the person. */
export interface WorkItem {
  readonly caseId: string;
  readonly service: Text;
  readonly task: Text;
  readonly role: string;
  readonly claimedBy: string | null;
  /** Whose turn it is or how it stands. */
  readonly status: 'costs' | 'late' | 'asked' | 'tell' | 'working';
  readonly decideBy: LegalDate | null;
  readonly receivedOn: LegalDate;
  /** What each day of being late costs now, in whole euros, when that is its status. */
  readonly perDay?: string;
}

const tellLate: Text = {
  nl: 'Laat weten dat het langer duurt',
  en: 'Tell the resident that it takes longer',
};
const sendLetter: Text = { nl: 'Stuur de brief', en: 'Send the letter' };

const serviceOf = (catalogue: Catalogue, pack: string): Text =>
  catalogue.packs.get(pack)?.title ?? { nl: pack, en: pack };

/** An open task as work on `today`. */
export function itemOfTask(row: QueueRow, catalogue: Catalogue, today: LegalDate): WorkItem {
  const rule = catalogue.packs.get(row.pack)?.plan.tasks.find(({ name }) => name === row.task);
  return {
    caseId: row.caseId,
    service: serviceOf(catalogue, row.pack),
    task: rule?.label ?? tellLate,
    role: row.role,
    claimedBy: row.claimedBy,
    decideBy: row.decideBy,
    receivedOn: row.receivedOn,
    ...standingOf(row, today),
  };
}

// After a notice of default each day costs money, at most 42 days (Awb 4:17): those go before others that are late.
function standingOf(row: QueueRow, today: LegalDate): Pick<WorkItem, 'status' | 'perDay'> {
  const { termEnded, noticeOn, overdue, status } = row;
  const perDay = termEnded && noticeOn && latePenalty({ termEnded, noticeReceived: noticeOn, today }).perDay;
  if (perDay && perDay !== '0') return { status: 'costs', perDay };
  if (overdue) return { status: 'late' };
  return { status: status === 'asked' ? 'asked' : 'working' };
}

/** A case whose letter still has to go out, as work for the role that judges it. */
export function itemOfUntold(
  { caseId, pack, receivedOn, claimedBy }: UntoldCase,
  catalogue: Catalogue,
): WorkItem {
  return {
    caseId,
    service: serviceOf(catalogue, pack),
    task: sendLetter,
    role: roleOf(catalogue.packs.get(pack)),
    claimedBy,
    status: 'tell',
    decideBy: null,
    receivedOn,
  };
}

const roleOf = (pack: Pack | undefined): string => pack?.plan.tasks[0]?.role ?? '';
