import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Assurance } from '../provider/claims.js';

/** Who a worker's session belongs to, as the provider said at login. */
export interface WorkerAccount {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly string[];
}

/** A session as stored. Exactly one of `personId` and `worker` is there. */
export interface SessionRow {
  readonly site: string;
  readonly personId: string | null;
  readonly worker: WorkerAccount | null;
  readonly assurance: Assurance;
  /** Id of the mandate under which is acted. */
  readonly actingFor: string | null;
  readonly idToken: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
}

/** Adds a session that begins now. */
export async function insertSession(
  tx: Transaction,
  idHash: Uint8Array,
  row: Omit<SessionRow, 'actingFor' | 'lastSeenAt'>,
): Promise<void> {
  await tx.query(
    `insert into identity.session
       (organisation_id, id_hash, site, person_id, worker, assurance, id_token, created_at, last_seen_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [
      tx.context.organisation,
      idHash,
      row.site,
      row.personId,
      row.worker && JSON.stringify(row.worker),
      row.assurance,
      row.idToken,
      row.createdAt,
    ],
  );
}

/** The session with this id, whatever its site or age. */
export async function selectSession(tx: Transaction, idHash: Uint8Array): Promise<SessionRow | undefined> {
  const { rows } = await tx.query<{ session: SessionRow }>(
    `select json_build_object(
       'site', site, 'personId', person_id, 'worker', worker, 'assurance', assurance,
       'actingFor', acting_for, 'idToken', id_token,
       'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       'lastSeenAt', to_char(last_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as session
     from identity.session where organisation_id = $1 and id_hash = $2`,
    [tx.context.organisation, idHash],
  );
  return rows[0]?.session;
}

/** Notes that a session was used now. */
export async function updateSeen(tx: Transaction, idHash: Uint8Array, at: Instant): Promise<void> {
  await tx.query(
    'update identity.session set last_seen_at = $3 where organisation_id = $1 and id_hash = $2',
    [tx.context.organisation, idHash, at],
  );
}

/** Sets or removes the mandate under which a session acts. */
export async function updateActingFor(
  tx: Transaction,
  idHash: Uint8Array,
  mandateId: string | null,
): Promise<void> {
  await tx.query('update identity.session set acting_for = $3 where organisation_id = $1 and id_hash = $2', [
    tx.context.organisation,
    idHash,
    mandateId,
  ]);
}

/** Ends a session of this site; one of another site stays. */
export async function deleteSession(tx: Transaction, idHash: Uint8Array, site: string): Promise<void> {
  await tx.query('delete from identity.session where organisation_id = $1 and id_hash = $2 and site = $3', [
    tx.context.organisation,
    idHash,
    site,
  ]);
}

/** Throws out the sessions that were last used, or begun, before these moments. */
export async function deleteExpired(
  tx: Transaction,
  { seenBefore, begunBefore }: { seenBefore: Instant; begunBefore: Instant },
): Promise<void> {
  await tx.query(
    'delete from identity.session where organisation_id = $1 and (last_seen_at <= $2 or created_at <= $3)',
    [tx.context.organisation, seenBefore, begunBefore],
  );
}
