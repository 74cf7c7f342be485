import type { Transaction } from '@eenloket/store';
import type { StoredProcessingLine } from '../processing-line.js';

/** A line with its salt and the commitment over both. */
export interface CommittedLine {
  readonly line: StoredProcessingLine;
  readonly salt: Uint8Array;
  readonly commitment: Uint8Array;
}

const INSERT_LINES = `
  with line as (
    insert into ledger.processing (organisation_id, id, at, operation_id, status, action, activity, person_id,
      actor_role, actor_pseudonym, legal_basis, purpose, data_categories, recipient, traceparent)
    select $1, l.id, l.at, l."operationId", l.status, l.action, l.activity, l.subject, l."actorRole",
      l."actorPseudonym", l."legalBasis", l.purpose, l."dataCategories", l.recipient, l.traceparent
    from jsonb_to_recordset($2::jsonb) as l(id uuid, at timestamptz, "operationId" text, status text, action text,
      activity text, subject uuid, "actorRole" text, "actorPseudonym" text, "legalBasis" jsonb, purpose text,
      "dataCategories" text[], recipient text, traceparent text)),
  kept as (
    insert into ledger.salt (organisation_id, id, salt)
    select $1, s.id, decode(s.salt, 'hex') from jsonb_to_recordset($3::jsonb) as s(id uuid, salt text))
  insert into ledger.pending (organisation_id, id, commitment)
  select $1, s.id, decode(s.commitment, 'hex') from jsonb_to_recordset($3::jsonb) as s(id uuid, commitment text)`;

/** Stores lines, salts and waiting commitments: one statement, however many lines. */
export async function insertLines(tx: Transaction, committed: readonly CommittedLine[]): Promise<void> {
  const sealed = committed.map(({ line, salt, commitment }) => ({
    id: line.id,
    salt: hex(salt),
    commitment: hex(commitment),
  }));
  const lines = committed.map(({ line }) => line);
  await tx.query(INSERT_LINES, [tx.context.organisation, JSON.stringify(lines), JSON.stringify(sealed)]);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
