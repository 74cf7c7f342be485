import { randomUUID } from 'node:crypto';
import type { Pack } from '@eenloket/catalogue';
import { logProcessing } from '@eenloket/ledger';
import type { Transaction } from '@eenloket/store';
import type { CaseState } from '../domain/case-state.js';
import type { CaseDesk } from './case-desk.js';
import type { Persons } from './stored-case.js';

/** Who asks, as logged in at the desk. */
export interface Worker {
  /** Pseudonym. */
  readonly workerId: string;
  readonly roles: readonly string[];
}

const roleOfFact = (fact: string): 'subject' | 'partner' | 'child' => {
  if (fact.startsWith('partner.')) return 'partner';
  return /^(kind|geboorte)\./.test(fact) ? 'child' : 'subject';
};

const subjectsOf = ({ subjectPseudonym, subjects }: Persons): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(subjects ?? {}),
    ...(subjectPseudonym === undefined ? [] : [['subject', subjectPseudonym] as const]),
  ]);

/**
 * Writes that somebody looked at the facts of a case: one line in the processing log for each data subject whose facts the
 * case holds, in the transaction that reads them.
 */
export const logLook = async (
  tx: Transaction,
  { clock }: Pick<CaseDesk, 'clock'>,
  look: {
    readonly persons: Persons;
    readonly state: CaseState;
    readonly pack: Pack;
    readonly worker: Worker;
  },
): Promise<void> => {
  const { persons, state, pack, worker } = look;
  const roles = pack.plan.tasks.map(({ role }) => role);
  const operationId = randomUUID();
  const lines = [...subjectsOf(persons)].flatMap(([role, subject]) => {
    const dataCategories = Object.keys(state.part.fields).filter((fact) => roleOfFact(fact) === role);
    return dataCategories.length === 0
      ? []
      : {
          at: clock.now(),
          operationId,
          status: 'completed' as const,
          action: 'read' as const,
          subject,
          actorRole: worker.roles.find((name) => roles.includes(name)) ?? worker.roles[0] ?? 'worker',
          actorPseudonym: worker.workerId,
          legalBasis: { bwb: pack.basis[0]?.bwb ?? '', article: pack.basis[0]?.article ?? '' },
          purpose: pack.processingActivity,
          dataCategories,
          activity: pack.processingActivity,
        };
  });
  await logProcessing(tx, lines);
};
