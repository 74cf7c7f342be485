import type { StoredEvent, Transaction } from '@eenloket/store';
import type { CaseEventData } from '../domain/case-event.js';
import type { ApprovedPart } from '../domain/part.js';

/**
 * Makes the news of a registration and the parts that wait for it take turns: whichever transaction comes second sees
 * what the first one wrote. Held until the end of the transaction.
 */
export const inTurnAboutChild = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  const names = [event.subjectPseudonym, event.data['childRef']].filter((name) => typeof name === 'string');
  for (const name of names.sort())
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `cases/${tx.context.organisation}/${name}`,
    ]);
};

/** Keeps that a child is registered, for the parts that come later; twice is once. */
export const noteRegistered = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  const { childRef, registeredOn } = event.data as unknown as CaseEventData['child-registered'];
  await tx.query(
    `insert into cases.registered_child (organisation_id, child_ref, person_id, registered_on)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.context.organisation, childRef, event.subjectPseudonym ?? null, registeredOn],
  );
};

/**
 * Whether what a part waits for had happened before it came. A part of the whole household is about no child in
 * particular: for it counts a child of this parent that was registered since the parent approved, not an earlier one.
 */
export const wasRegistered = async (tx: Transaction, event: StoredEvent): Promise<boolean> => {
  const { childRef, receivedOn } = event.data as unknown as ApprovedPart;
  const { rowCount } = await tx.query(
    `select from cases.registered_child
      where organisation_id = $1
        and (child_ref = $2 or $2::text is null and person_id = $3::uuid and registered_on >= $4)
      limit 1`,
    [tx.context.organisation, childRef ?? null, event.subjectPseudonym ?? null, receivedOn],
  );
  return rowCount > 0;
};
