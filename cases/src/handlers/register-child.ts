import { CodedError, type LegalDate } from '@eenloket/kit';
import type { EventHandler, Transaction } from '@eenloket/store';
import type { CaseDesk } from '../desk/case-desk.js';
import { runCommand } from '../desk/run-command.js';
import { readCase } from '../desk/stored-case.js';
import { caseOf } from '../domain/case-of.js';
import type { Outcomes } from '../domain/evaluation.js';
import type { Fields } from '../domain/part.js';

/** Port to the register of persons: enters a child and gives it a BSN, which stays behind this port. */
export interface CivilRegistry {
  /** Registers once per `requestId`; `child` is the municipality's pseudonym of the child. */
  register(
    tx: Transaction,
    birth: {
      readonly requestId: string;
      readonly child: string;
      readonly parent: string | undefined;
      /** The other legal parent, as the municipality knows them. */
      readonly partner: string | undefined;
      readonly fields: Fields;
      /** What was decided of the deed: the surname by law among it. */
      readonly outcomes: Outcomes;
    },
  ): Promise<{ readonly registeredOn: LegalDate }>;
}

/**
 * Handles `nl.eenloket.case.registration-requested` at the municipality: calls the registry and confirms, upon which
 * `child-registered` starts the waiting cases. Throws `case.no-child` when the event names no child.
 */
export const registerChild =
  (desk: CaseDesk, registry: CivilRegistry): EventHandler =>
  async (tx, event) => {
    const caseId = event.stream.slice('case/'.length);
    const state = caseOf((await readCase(tx, caseId)).events);
    const child = event.subjects?.['child'];
    const birth = state?.part.fields['kind.geboortedatum']?.value;
    if (!state || child === undefined || !birth || birth.state === 'unknown')
      throw new CodedError(
        'case.no-child',
        `Case ${caseId} names no child with a date of birth; complete it.`,
      );
    const { fields } = state.part;
    const { registeredOn } = await registry.register(tx, {
      requestId: event.id,
      child,
      parent: event.subjectPseudonym,
      partner: event.subjects?.['partner'],
      fields,
      outcomes: state.decision?.outcomes ?? {},
    });
    const birthDate = birth.value as LegalDate;
    const done = await runCommand(tx, desk, {
      caseId,
      commandId: event.id,
      command: { type: 'confirmRegistration', birthDate, on: registeredOn },
    });
    if (!done.ok) throw done.error;
  };
