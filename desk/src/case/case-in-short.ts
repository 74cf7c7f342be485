import { caseOf, type CaseEvent, type CaseState } from '@eenloket/cases';
import { packForWorkers, type Pack } from '@eenloket/catalogue';
import { readStream, type StoredEvent, type Transaction } from '@eenloket/store';
import type { DeskPorts } from '../ports.js';

/** A case as the program itself reads it, to decide what a worker may be shown. Nothing of it is shown yet. */
export interface CaseInShort {
  readonly state: CaseState;
  /** The version the case runs on, in the words of workers. */
  readonly pack: Pack;
  readonly stored: readonly StoredEvent[];
}

const PREFIX = 'nl.eenloket.case.';

/** Reads a case of the transaction's organisation; undefined when that organisation has none of this number. */
export async function caseInShort(
  tx: Transaction,
  { caseDesk }: Pick<DeskPorts, 'caseDesk'>,
  caseId: string,
): Promise<CaseInShort | undefined> {
  const stored = await readStream(tx, `case/${caseId}`);
  const state = caseOf(
    stored.map(({ type, data }) => ({ type: type.slice(PREFIX.length), data }) as unknown as CaseEvent),
  );
  const pack = state && caseDesk.pack(state.part.pack, state.part.packSha256);
  return state && pack ? { state, pack: packForWorkers(pack), stored } : undefined;
}
