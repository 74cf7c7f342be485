import { randomUUID } from 'node:crypto';
import type { Pack } from '@eenloket/catalogue';
import {
  caseForTask,
  letterOf,
  nextLetterId,
  runCommand,
  type CaseCommand,
  type CaseDesk,
  type CaseForTask,
} from '@eenloket/cases';
import { demoWorkers } from '@eenloket/identity';
import type { CodedError } from '@eenloket/kit';
import { type Result } from '@eenloket/kit';
import type { DatabaseOf, Transaction } from '@eenloket/store';

/** A case as the tracker shows it. */
export interface TrackedCase {
  readonly organisation: string;
  readonly caseId: string;
  readonly pack: Pack;
}

/** Where cases are worked. */
export interface Office {
  readonly databaseOf: DatabaseOf;
  readonly desk: CaseDesk;
  readonly traceparent: string;
}

/**
 * The worker's side of the story, by the same use cases as the desk's pages: takes the task, does first what the law
 * demands, decides as the rules propose, and sends the letter.
 * @returns what the worker did; an error when the rules leave it to a person
 */
export async function handleCase(
  office: Office,
  { organisation, caseId, pack }: TrackedCase,
): Promise<Result<string, CodedError>> {
  const [task] = pack.plan.tasks;
  const role = task?.role ?? `${organisation}.behandelaar`;
  const workerId = demoWorkers.find((each) => each.organisation === organisation)?.id ?? role;
  const atDesk = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    office
      .databaseOf(organisation)
      .transaction(
        { organisation, processingActivity: pack.processingActivity, traceparent: office.traceparent },
        work,
      );
  const run = (command: CaseCommand) =>
    atDesk((tx) => runCommand(tx, office.desk, { caseId, commandId: randomUUID(), command }));
  const look = async (): Promise<CaseForTask> => {
    const worker = { workerId, roles: [role] };
    const seen = await atDesk((tx) =>
      caseForTask(tx, office.desk, worker, caseId, (_, { roles }) => roles.includes(role)),
    );
    if (seen.ok) return seen.value;
    throw seen.error;
  };
  const on = office.desk.clock.today();
  const commands = stepsOf(await look(), pack, { task: task?.name ?? '', workerId, on });
  for (const command of commands) {
    const done = await run(command);
    if (!done.ok) return done;
  }
  const { state } = await look();
  if (state.phase === 'decided' && state.letters.length === 0) {
    const letter = { letterId: nextLetterId(state), ...letterOf(state, pack, office.desk, on) };
    const sent = await run({ type: 'sendLetter', letter, by: workerId, on });
    if (!sent.ok) return sent;
  }
  const result = pack.plan.results.find(({ name }) => name === state.decision?.result);
  return {
    ok: true,
    value: `decided as proposed: ${result?.label.nl ?? state.decision?.result ?? ''}; letter sent`,
  };
}

function stepsOf(
  { state }: CaseForTask,
  pack: Pack,
  { task, workerId, on }: { task: string; workerId: string; on: ReturnType<CaseDesk['clock']['today']> },
): readonly CaseCommand[] {
  if (state.phase !== 'working') return [];
  const rule = pack.plan.results.find(({ name }) => name === state.proposal?.result);
  const unmet = (rule?.requires ?? []).filter((requirement) => !state.met.includes(requirement));
  return [
    ...(state.claims[task] === undefined ? [{ type: 'claim' as const, task, worker: workerId }] : []),
    ...unmet.map((requirement) => ({
      type: 'recordHearing' as const,
      requirement,
      summary: 'Gesproken met de ouder.',
      by: workerId,
      on,
    })),
    { type: 'decide', manner: { as: 'proposed' }, by: workerId, on },
  ];
}
