import type { QueueRow, UntoldCase } from '@eenloket/cases';
import type { Catalogue, Pack } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';

/** One piece of work in the queue. It says nothing about the person. */
export interface WorkItem {
  readonly caseId: string;
  readonly service: Text;
  readonly task: Text;
  readonly role: string;
  readonly claimedBy: string | null;
  /** Whose turn it is or how it stands. */
  readonly status: 'late' | 'asked' | 'tell' | 'working';
  readonly decideBy: LegalDate | null;
  readonly receivedOn: LegalDate;
}

const tellLate: Text = {
  nl: 'Laat weten dat het langer duurt',
  en: 'Tell the resident that it takes longer',
};
const sendLetter: Text = { nl: 'Stuur de brief', en: 'Send the letter' };

const serviceOf = (catalogue: Catalogue, pack: string): Text =>
  catalogue.packs.get(pack)?.title ?? { nl: pack, en: pack };

/** An open task as work. */
export function itemOfTask(row: QueueRow, catalogue: Catalogue): WorkItem {
  const rule = catalogue.packs.get(row.pack)?.plan.tasks.find(({ name }) => name === row.task);
  return {
    caseId: row.caseId,
    service: serviceOf(catalogue, row.pack),
    task: rule?.label ?? tellLate,
    role: row.role,
    claimedBy: row.claimedBy,
    status: statusOf(row),
    decideBy: row.decideBy,
    receivedOn: row.receivedOn,
  };
}

function statusOf({ overdue, status }: QueueRow): WorkItem['status'] {
  if (overdue) return 'late';
  return status === 'asked' ? 'asked' : 'working';
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
