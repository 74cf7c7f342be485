import type { Pack } from '@eenloket/catalogue';
import { CodedError, ok, type Instant, type Result } from '@eenloket/kit';
import { cancelJob, scheduleJob, type Transaction } from '@eenloket/store';
import { decide } from '../decide/decide.js';
import type { CaseCommand } from '../domain/case-command.js';
import type { CaseEvent } from '../domain/case-event.js';
import { caseOf } from '../domain/case-of.js';
import type { CaseState } from '../domain/case-state.js';
import type { Refusal } from '../domain/refusal.js';
import { nextWakeOf } from '../plan/next-wake.js';
import { planOfState, type CasePlan } from '../plan/plan-of.js';
import { announce } from './announce.js';
import { automaticCommand } from './automatic.js';
import type { CaseDesk } from './case-desk.js';
import { logLook, type Worker } from './log-look.js';
import { projectCase } from './read-model.js';
import { countSetAside, setAsideBy } from './set-aside.js';
import { appendToCase, readCase, type Persons, type StoredCase } from './stored-case.js';

/** One command to one case; `commandId` makes it happen once, `persons` are needed when it opens. */
export interface CaseRequest {
  readonly caseId: string;
  readonly commandId: string;
  readonly command: CaseCommand;
  readonly persons?: Persons;
}

/** The job kind of the deadline guard. */
export const DEADLINE_JOB = 'case-deadline';

const packOf = (desk: CaseDesk, state: CaseState | undefined, command: CaseCommand): Pack => {
  const part = command.type === 'open' ? command.part : state?.part;
  const pack = part && desk.pack(part.pack, part.packSha256);
  if (!pack)
    throw new CodedError(
      'case.no-pack',
      `Pack ${part?.pack ?? ''} is not released here; run "eenloket release".`,
    );
  return pack;
};

// No read without a reason, also when no human reads: a proposal and a decision are made of the facts of persons.
const usesFacts: readonly CaseEvent['type'][] = ['proposed', 'decision-taken'];
const THE_SYSTEM: Worker = { workerId: 'system', roles: ['system'] };

/** Plays what the case does by itself after a command, until it has nothing left to do. */
const settle = (
  events: readonly CaseEvent[],
  pack: Pack,
  desk: CaseDesk,
): Result<readonly CaseEvent[], Refusal> => {
  const state = caseOf(events);
  const command = state && automaticCommand(state, pack, desk, desk.clock.today());
  if (!command) return ok(events);
  const decided = decide(state, command, pack);
  if (!decided.ok || decided.value.length === 0) return ok(events);
  return settle([...events, ...decided.value], pack, desk);
};

const guard = async (tx: Transaction, state: CaseState, plan: CasePlan, desk: CaseDesk): Promise<void> => {
  const wake = nextWakeOf(state, plan.deadlines, desk.clock.today());
  const payload = { caseId: state.caseId };
  // 04:00 UTC: that day has begun in Amsterdam all year round, and no worker is at the desk yet.
  const wakeAt = `${wake}T04:00:00.000Z` as Instant;
  if (wake) await scheduleJob(tx, { kind: DEADLINE_JOB, key: state.caseId, wakeAt, payload });
  else await cancelJob(tx, DEADLINE_JOB, state.caseId);
};

const personsOf = ({ stored }: StoredCase, request: CaseRequest): Persons => {
  const { subjectPseudonym, subjects } = stored[0] ?? request.persons ?? {};
  return {
    ...(subjectPseudonym === undefined ? {} : { subjectPseudonym }),
    ...(subjects === undefined ? {} : { subjects }),
  };
};

// A worker, the guard and the counter may act on one case at the same moment: they wait for one another.
const inTurn = (tx: Transaction, caseId: string) =>
  tx.query('select 1 from cases.case where organisation_id = $1 and case_id = $2 for update', [
    tx.context.organisation,
    caseId,
  ]);

/**
 * Runs a command on a case of the transaction's organisation: appends its events and what follows by itself, tells
 * the counter, writes the queue and sets the deadline guard, all in this transaction. The same `commandId` twice
 * changes nothing. Returns the plan, or the refusal. Throws `case.no-pack` and the store's `concurrent-append`.
 */
export const runCommand = async (
  tx: Transaction,
  desk: CaseDesk,
  request: CaseRequest,
): Promise<Result<CasePlan, Refusal>> => {
  const { caseId, commandId, command } = request;
  await inTurn(tx, caseId);
  const found = await readCase(tx, caseId);
  const before = caseOf(found.events);
  const pack = packOf(desk, before, command);
  const today = desk.clock.today();
  if (before && found.stored.some(({ causationId }) => causationId === commandId))
    return ok(planOfState(before, pack, today, desk.holds));
  const decided = decide(before, command, pack);
  if (!decided.ok) return decided;
  const settled = settle([...found.events, ...decided.value], pack, desk);
  if (!settled.ok) return settled;
  const state = caseOf(settled.value);
  if (!state) return decide(undefined, command, pack) as Result<never, Refusal>;
  const plan = planOfState(state, pack, today, desk.holds);
  const news = announce(state, found.events, pack, plan);
  const fresh = [...settled.value.slice(found.events.length), ...news];
  const persons = personsOf(found, request);
  await appendToCase(tx, caseId, found.stored.length, fresh, persons, commandId);
  await projectCase(tx, state, plan, persons.subjectPseudonym);
  await guard(tx, state, plan, desk);
  const itself = settled.value.slice(found.events.length + decided.value.length);
  if (itself.some(({ type }) => usesFacts.includes(type)))
    await logLook(tx, desk, { persons, state, pack, worker: THE_SYSTEM });
  const aside = before && setAsideBy(command, planOfState(before, pack, today, desk.holds).nextBestAction);
  if (aside) await countSetAside(tx, pack.id, aside);
  return ok(plan);
};
