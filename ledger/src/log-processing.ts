import { randomBytes, randomUUID } from 'node:crypto';
import type { Instant, Random } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { canonicalLine } from './canonical-line.js';
import { commitmentOf, SALT_BYTES } from './commitment.js';
import type { ProcessingLine, StoredProcessingLine } from './processing-line.js';
import { insertLines, type CommittedLine } from './store/insert-lines.js';

/**
 * Writes lines of the processing log in the caller's transaction, so that the act and its line stand or fall
 * together (DESIGN, "No read without a reason"). Organisation, trace and default activity come from `tx.context`.
 * Returns the ids of the lines in order. Throws what PostgreSQL throws; then nothing of the transaction stays.
 */
export async function logProcessing(
  tx: Transaction,
  lines: ProcessingLine | readonly ProcessingLine[],
  random: Random = randomBytes,
): Promise<string[]> {
  const committed = [lines].flat().map((line) => commit(complete(tx, line), random));
  if (committed.length > 0) await insertLines(tx, committed);
  return committed.map(({ line }) => line.id);
}

/** Picks every field by name: the commitment must be over exactly what is stored, in the form it is read back. */
function complete(tx: Transaction, line: ProcessingLine): StoredProcessingLine {
  const { organisation, processingActivity, traceparent } = tx.context;
  return {
    id: randomUUID(),
    organisation,
    at: new Date(line.at).toISOString() as Instant,
    operationId: line.operationId,
    status: line.status,
    action: line.action,
    activity: line.activity ?? processingActivity,
    subject: line.subject.toLowerCase(),
    actorRole: line.actorRole,
    actorPseudonym: line.actorPseudonym,
    legalBasis: { bwb: line.legalBasis.bwb, article: line.legalBasis.article },
    purpose: line.purpose,
    dataCategories: line.dataCategories,
    ...(line.recipient === undefined ? {} : { recipient: line.recipient }),
    traceparent,
  };
}

function commit(line: StoredProcessingLine, random: Random): CommittedLine {
  const salt = random(SALT_BYTES);
  return { line, salt, commitment: commitmentOf(salt, canonicalLine(line)) };
}
