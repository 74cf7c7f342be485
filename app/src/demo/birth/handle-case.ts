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
  type CaseState,
} from '@eenloket/cases';
import { demoWorkers } from '@eenloket/identity';
import type { CodedError, LegalDate, Result } from '@eenloket/kit';
import type { DatabaseOf, Transaction } from '@eenloket/store';
import { answersOf, askedIn, openQuestions, waitsForPartner } from './ask-parent.js';
import type { Teller } from './story-answers.js';

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

/** What a worker did with a case: decided it, asked the parent (and waits), or came no further alone. */
export type Handled = { readonly did: 'decided' | 'asked' | 'waits' | 'stuck'; readonly line: string };

/**
 * The worker's side of the story, by the same use cases as the desk's pages: takes the task, asks the parent what is
 * missing, writes the answer down, does first what the law demands, decides as the rules propose, sends the letter.
 * @param teller what the parent answers when asked; without one nothing is asked
 * @param partnerAgreed whether the partner's facts come: then a case that lacks them waits
 * @returns what the worker did; an error when a step is refused for another reason than that the outcome is open
 */
export async function handleCase(
  office: Office,
  tracked: TrackedCase,
  teller?: Teller,
  partnerAgreed = false,
): Promise<Result<Handled, CodedError>> {
  const worker = workerAt(office, tracked);
  const { state } = await worker.look();
  if (state.questions.some(({ open }) => open)) return handled('waits', 'waits for the parent');
  const on = office.desk.clock.today();
  const missing = teller ? openQuestions(state, tracked.pack, office.desk) : [];
  const answered = state.questions.length > 0;
  const added = teller && answered ? answersOf(missing, teller, { by: worker.id, on }) : [];
  const prepared = await worker.run([...claims(state, worker), ...added]);
  if (!prepared.ok) return prepared;
  const decided = await worker.decide(on);
  if (decided.ok) return handled(...(await worker.tell(on)));
  if (!teller || decided.error.code !== 'case.undecidable') return decided;
  // As it was before the decision was tried: the facts may have come in between.
  if (partnerAgreed && waitsForPartner(state)) return handled('waits', 'waits for the facts of the partner');
  const left = openQuestions((await worker.look()).state, tracked.pack, office.desk);
  if (left.length === 0) return handled('stuck', 'waits for a person');
  const asked = await worker.run([
    { type: 'ask', questionId: randomUUID(), question: askedIn(left), by: worker.id, on },
  ]);
  return asked.ok ? handled('asked', `asks the parent: ${askedIn(left)}`) : asked;
}

const handled = (did: Handled['did'], line: string): Result<Handled, CodedError> => ({
  ok: true,
  value: { did, line },
});

type AtWork = ReturnType<typeof workerAt>;

const claims = (state: CaseState, { task, id }: AtWork): readonly CaseCommand[] =>
  state.phase !== 'working' || state.claims[task] !== undefined ? [] : [{ type: 'claim', task, worker: id }];

/** A worker of the organisation with the case on the desk. */
const workerAt = (office: Office, { organisation, caseId, pack }: TrackedCase) => {
  const [task] = pack.plan.tasks;
  const role = task?.role ?? `${organisation}.behandelaar`;
  const id = demoWorkers.find((each) => each.organisation === organisation)?.id ?? role;
  const atDesk = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    office
      .databaseOf(organisation)
      .transaction(
        { organisation, processingActivity: pack.processingActivity, traceparent: office.traceparent },
        work,
      );
  const look = async (): Promise<CaseForTask> => {
    const seen = await atDesk((tx) =>
      caseForTask(tx, office.desk, { workerId: id, roles: [role] }, caseId, (_, { roles }) =>
        roles.includes(role),
      ),
    );
    if (seen.ok) return seen.value;
    throw seen.error;
  };
  const run = async (commands: readonly CaseCommand[]): Promise<Result<undefined, CodedError>> => {
    for (const command of commands) {
      const done = await atDesk((tx) =>
        runCommand(tx, office.desk, { caseId, commandId: randomUUID(), command }),
      );
      if (!done.ok) return done;
    }
    return { ok: true, value: undefined };
  };
  return {
    id,
    task: task?.name ?? '',
    look,
    run,
    decide: async (on: LegalDate) => run(decisionSteps((await look()).state, pack, id, on)),
    /** Sends the letter of the decision, and says what was decided; after a "not yet" the case stays with people. */
    tell: async (on: LegalDate): Promise<[Handled['did'], string]> => {
      const { state } = await look();
      if (state.phase === 'decided' && state.letters.length === 0) {
        const letter = { letterId: nextLetterId(state), ...letterOf(state, pack, office.desk, on) };
        const sent = await run([{ type: 'sendLetter', letter, by: id, on }]);
        if (!sent.ok) throw sent.error;
      }
      const name = state.decision?.result ?? '';
      const label = pack.plan.results.find((result) => result.name === name)?.label.nl ?? name;
      const open = (await look()).state.phase === 'working';
      return [open ? 'stuck' : 'decided', `decided as proposed: ${label}; letter sent`];
    },
  };
};

const decisionSteps = (state: CaseState, pack: Pack, by: string, on: LegalDate): readonly CaseCommand[] => {
  if (state.phase !== 'working') return [];
  const rule = pack.plan.results.find(({ name }) => name === state.proposal?.result);
  const unmet = (rule?.requires ?? []).filter((requirement) => !state.met.includes(requirement));
  return [
    ...unmet.map((requirement) => ({
      type: 'recordHearing' as const,
      requirement,
      summary: 'Gesproken met de ouder.',
      by,
      on,
    })),
    { type: 'decide', manner: { as: 'proposed' }, by, on },
  ];
};
