import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type {
  LegalBasis,
  ProcessingAction,
  ProcessingStatus,
  StoredProcessingLine,
} from '../processing-line.js';

interface LineRow {
  organisation_id: string;
  id: string;
  at: string;
  operation_id: string;
  status: ProcessingStatus;
  action: ProcessingAction;
  activity: string;
  person_id: string;
  actor_role: string;
  actor_pseudonym: string;
  legal_basis: LegalBasis;
  purpose: string;
  data_categories: string[];
  recipient: string | null;
  traceparent: string;
}

/** The instant exactly as it was written (milliseconds, UTC), because the commitment is over its text. */
const COLUMNS = `organisation_id, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  operation_id, status, action, activity, person_id, actor_role, actor_pseudonym, legal_basis, purpose,
  data_categories, recipient, traceparent`;

/** The lines about one person, newest first; an intent is left out once its outcome is there. */
export async function linesAbout(
  tx: Transaction,
  subject: string,
  limit: number,
): Promise<StoredProcessingLine[]> {
  const { rows } = await tx.query<LineRow>(
    `select ${COLUMNS} from ledger.processing line
     where organisation_id = $1 and person_id = $2 and not (status = 'intent' and exists (
       select from ledger.processing outcome
       where outcome.organisation_id = line.organisation_id and outcome.operation_id = line.operation_id
         and outcome.person_id = line.person_id and outcome.action = line.action and outcome.status <> 'intent'))
     order by line.at desc, line.id limit $3`,
    [tx.context.organisation, subject, limit],
  );
  return rows.map(lineOf);
}

/** Lines by id, for the audit of the tree; absent ids are simply not in the map. */
export async function linesById(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, StoredProcessingLine>> {
  const { rows } = await tx.query<LineRow>(
    `select ${COLUMNS} from ledger.processing where organisation_id = $1 and id = any($2::uuid[])`,
    [tx.context.organisation, ids],
  );
  return new Map(rows.map((row) => [row.id, lineOf(row)]));
}

function lineOf(row: LineRow): StoredProcessingLine {
  return {
    organisation: row.organisation_id,
    id: row.id,
    at: row.at as Instant,
    operationId: row.operation_id,
    status: row.status,
    action: row.action,
    activity: row.activity,
    subject: row.person_id,
    actorRole: row.actor_role,
    actorPseudonym: row.actor_pseudonym,
    legalBasis: row.legal_basis,
    purpose: row.purpose,
    dataCategories: row.data_categories,
    ...(row.recipient === null ? {} : { recipient: row.recipient }),
    traceparent: row.traceparent,
  };
}
