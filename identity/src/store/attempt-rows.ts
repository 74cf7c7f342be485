import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';

/** A login that was sent to the provider and has not come back. */
export interface Attempt {
  readonly codeVerifier: string;
  readonly nonce: string;
  readonly returnTo: string;
}

interface Key {
  readonly site: string;
  readonly stateHash: Uint8Array;
  readonly browserHash: Uint8Array;
}

/** Keeps an attempt until `expiresAt`, and throws out those that are over at `now`. */
export async function insertAttempt(
  tx: Transaction,
  key: Key,
  attempt: Attempt,
  { now, expiresAt }: { now: Instant; expiresAt: Instant },
): Promise<void> {
  await tx.query('delete from identity.login_attempt where organisation_id = $1 and expires_at <= $2', [
    tx.context.organisation,
    now,
  ]);
  await tx.query(
    `insert into identity.login_attempt
       (organisation_id, site, state_hash, browser_hash, code_verifier, nonce, return_to, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.context.organisation,
      key.site,
      key.stateHash,
      key.browserHash,
      attempt.codeVerifier,
      attempt.nonce,
      attempt.returnTo,
      expiresAt,
    ],
  );
}

/** Takes an attempt out, so that it serves once: only for the browser that began it, on the same site, before it is over. */
export async function takeAttempt(tx: Transaction, key: Key, now: Instant): Promise<Attempt | undefined> {
  const { rows } = await tx.query<{ code_verifier: string; nonce: string; return_to: string }>(
    `delete from identity.login_attempt
     where organisation_id = $1 and site = $2 and state_hash = $3 and browser_hash = $4 and expires_at > $5
     returning code_verifier, nonce, return_to`,
    [tx.context.organisation, key.site, key.stateHash, key.browserHash, now],
  );
  const [row] = rows;
  return row && { codeVerifier: row.code_verifier, nonce: row.nonce, returnTo: row.return_to };
}
