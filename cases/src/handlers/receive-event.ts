import { CodedError, type LegalDate } from '@eenloket/kit';
import type { EventHandler, StoredEvent, Transaction } from '@eenloket/store';
import type { CaseDesk } from '../desk/case-desk.js';
import { runCommand } from '../desk/run-command.js';
import type { Persons } from '../desk/stored-case.js';
import type { CaseCommand } from '../domain/case-command.js';
import type { CaseEventData, Holder } from '../domain/case-event.js';
import type { ApprovedPart, Fields } from '../domain/part.js';
import {
  delayIn,
  delayOf,
  inTurnAboutChild,
  noteDelayed,
  noteRegistered,
  wasRegistered,
} from './registered-children.js';

const TAKE_OVER: Holder = { organisation: 'contactcentrum', role: 'contactcentrum.medewerker' };

/** The event types that reach an organisation's cases. */
export const CASE_EVENTS = [
  'nl.eenloket.journey.part-approved',
  'nl.eenloket.journey.part-withdrawn',
  'nl.eenloket.journey.part-stopped',
  'nl.eenloket.journey.question-answered',
  'nl.eenloket.journey.facts-sent',
  'nl.eenloket.journey.default-notice-given',
  'nl.eenloket.case.child-registered',
  'nl.eenloket.case.registration-delayed',
] as const;

type Target = { readonly caseId: string; readonly command: CaseCommand };

const caseOfPart = async (tx: Transaction, partId: unknown): Promise<string | undefined> => {
  const { rows } = await tx.query<{ id: string }>(
    'select case_id as id from cases.case where organisation_id = $1 and part_id = $2',
    [tx.context.organisation, partId],
  );
  return rows[0]?.id;
};

// A part of the whole household is about no child in particular: it waits for the first one of its parent.
const waitingFor = async (
  tx: Transaction,
  childRef: unknown,
  parent: string | undefined,
): Promise<readonly string[]> => {
  const { rows } = await tx.query<{ id: string }>(
    `select case_id as id from cases.case
      where organisation_id = $1 and status = 'waiting'
        and (child_ref = $2 or child_ref is null and person_id = $3::uuid) order by case_id`,
    [tx.context.organisation, childRef, parent ?? null],
  );
  return rows.map(({ id }) => id);
};

// A case has the id of the event that opened it: delivered twice it is the same case.
const open = ({ id, data }: StoredEvent, organisation: string, on: LegalDate): Target => {
  const part = data as unknown as ApprovedPart;
  return { caseId: id, command: { type: 'open', caseId: id, organisation, part, on } };
};

const commandFor = ({ type, data }: StoredEvent, on: LegalDate): CaseCommand | undefined => {
  const reason = String(data['reason']);
  if (type.endsWith('.part-withdrawn')) return { type: 'withdraw', reason, on };
  if (type.endsWith('.part-stopped')) return { type: 'stop', reason, takeOver: TAKE_OVER, on };
  if (type.endsWith('.facts-sent'))
    return { type: 'receiveFacts', facts: data['facts'] as unknown as Fields, on };
  if (type.endsWith('.default-notice-given'))
    return { type: 'receiveDefaultNotice', on: data['on'] as LegalDate };
  if (!type.endsWith('.question-answered')) return undefined;
  return {
    type: 'receiveAnswer',
    questionId: String(data['questionId']),
    answer: String(data['answer']),
    on,
  };
};

const PART_APPROVED = 'nl.eenloket.journey.part-approved';
const CHILD_REGISTERED = 'nl.eenloket.case.child-registered';
const REGISTRATION_DELAYED = 'nl.eenloket.case.registration-delayed';

const targetsOf = async (tx: Transaction, event: StoredEvent, on: LegalDate): Promise<readonly Target[]> => {
  if (event.type === PART_APPROVED)
    return (await caseOfPart(tx, event.data['partId'])) ? [] : [open(event, tx.context.organisation, on)];
  if (event.type === CHILD_REGISTERED) {
    const { childRef } = event.data as unknown as CaseEventData['child-registered'];
    const waiting = await waitingFor(tx, childRef, event.subjectPseudonym);
    return waiting.map((caseId) => ({ caseId, command: { type: 'start', on } }));
  }
  if (event.type === REGISTRATION_DELAYED) {
    const waiting = await waitingFor(tx, event.data['childRef'], event.subjectPseudonym);
    const command = { type: 'prolongWait', delay: delayIn(event) } as const;
    return waiting.map((caseId) => ({ caseId, command }));
  }
  const caseId = await caseOfPart(tx, event.data['partId']);
  const command = commandFor(event, on);
  if (!caseId || !command)
    throw new CodedError(
      'case.missing',
      `No case yet for ${event.type}; it is tried again when the case is there.`,
    );
  return [{ caseId, command }];
};

// What comes too late (a withdrawal after the decision, an answer after its question) changes nothing.
const TOO_LATE: readonly string[] = [
  'case.over',
  'case.question-unknown',
  'case.not-waiting',
  'case.not-working',
  'case.not-late',
  'case.no-penalty',
];

/**
 * The relay's handler for `CASE_EVENTS`: opens, starts, withdraws, stops and answers cases of the recipient. Twice
 * the same event changes nothing. Throws what must be tried again (`case.missing`, `case.no-pack`).
 */
export const receiveEvent =
  (desk: CaseDesk): EventHandler =>
  async (tx, event) => {
    const persons: Persons = {
      ...(event.subjectPseudonym === undefined ? {} : { subjectPseudonym: event.subjectPseudonym }),
      ...(event.subjects === undefined ? {} : { subjects: event.subjects }),
    };
    const run = async (target: Target, commandId: string): Promise<boolean> => {
      const done = await runCommand(tx, desk, { ...target, commandId, persons });
      if (!done.ok && !TOO_LATE.includes(done.error.code)) throw done.error;
      return done.ok && done.value.status === 'waiting';
    };
    const on = desk.clock.today();
    if ([PART_APPROVED, CHILD_REGISTERED, REGISTRATION_DELAYED].includes(event.type))
      await inTurnAboutChild(tx, event);
    if (event.type === CHILD_REGISTERED) await noteRegistered(tx, event);
    if (event.type === REGISTRATION_DELAYED) await noteDelayed(tx, event);
    for (const target of await targetsOf(tx, event, on)) {
      const waits = await run(target, event.id);
      const early = waits && target.command.type === 'open' ? await earlierNews(tx, event, on) : undefined;
      if (early) await run({ caseId: target.caseId, command: early }, `${event.id}.${early.type}`);
    }
  };

// The news about the child may have come before the part that waits for it.
const earlierNews = async (
  tx: Transaction,
  event: StoredEvent,
  on: LegalDate,
): Promise<CaseCommand | undefined> => {
  if (await wasRegistered(tx, event)) return { type: 'start', on };
  const delay = await delayOf(tx, event);
  return delay && { type: 'prolongWait', delay };
};
