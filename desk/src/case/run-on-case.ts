import { runCommand, type CaseCommand } from '@eenloket/cases';
import { CodedError, type Result } from '@eenloket/kit';
import type { Form } from '@eenloket/web';
import type { DeskPorts } from '../ports.js';
import { transact } from '../worker/transact.js';
import type { Visit } from '../worker/visit.js';
import type { CaseInShort } from './case-in-short.js';

/** Name of the hidden field that makes a form count once, however often it is sent. */
export const ONCE = 'once';

/**
 * Runs a worker's command on a case. Sent twice it happens once. Refusals are values; so is `case.changed`, when a
 * colleague changed the case in the same moment.
 */
export async function runOnCase(
  ports: DeskPorts,
  visit: Visit,
  { state, pack }: Pick<CaseInShort, 'state' | 'pack'>,
  form: Form,
  command: CaseCommand,
): Promise<Result<unknown, CodedError>> {
  const commandId = `${command.type} ${form.text(ONCE) || visit.traceparent}`;
  try {
    return await transact(ports, visit, pack.processingActivity, (tx) =>
      runCommand(tx, ports.caseDesk, { caseId: state.caseId, commandId, command }),
    );
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    if (error.code === 'concurrent-append') return { ok: false, error: changed(state.caseId) };
    if (error.code === 'case.no-letter') return { ok: false, error };
    throw error;
  }
}

const changed = (caseId: string): CodedError =>
  new CodedError('case.changed', `A colleague changed case ${caseId} in the same moment; look at it anew.`);
