import type { StoredEvent, Transaction } from '@eenloket/store';
import type { CaseEventData, Delay } from '../domain/case-event.js';
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
 * Whether what a part waits for had happened before it came: its own child is registered, or, of a part of the whole
 * household, one of the children that it names. However long ago: a part may be approved months after the birth.
 */
export const wasRegistered = async (tx: Transaction, event: StoredEvent): Promise<boolean> => {
  const { childRef, waitsForChildren = [] } = event.data as unknown as ApprovedPart;
  const { rowCount } = await tx.query(
    'select from cases.registered_child where organisation_id = $1 and child_ref = any($2::text[]) limit 1',
    [tx.context.organisation, childRef === undefined ? waitsForChildren : [childRef]],
  );
  return rowCount > 0;
};

/** Why a registration takes longer, out of the news of it. Pure. */
export const delayIn = ({ data }: StoredEvent): Delay => {
  const { because, holder, on } = data as unknown as CaseEventData['registration-delayed'];
  return { because, holder, on };
};

/** Keeps that the registration of a child takes longer, for the parts that come later; the last news counts. */
export const noteDelayed = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  await tx.query(
    `insert into cases.delayed_registration (organisation_id, child_ref, delay) values ($1, $2, $3)
     on conflict (organisation_id, child_ref) do update set delay = excluded.delay`,
    [tx.context.organisation, event.data['childRef'], JSON.stringify(delayIn(event))],
  );
};

/** The delay that was told of what a part waits for, before the part came; undefined when nobody told of one. */
export const delayOf = async (tx: Transaction, event: StoredEvent): Promise<Delay | undefined> => {
  const { childRef, waitsForChildren = [] } = event.data as unknown as ApprovedPart;
  const { rows } = await tx.query<{ delay: Delay }>(
    `select delay from cases.delayed_registration
      where organisation_id = $1 and child_ref = any($2::text[]) limit 1`,
    [tx.context.organisation, childRef === undefined ? waitsForChildren : [childRef]],
  );
  return rows[0]?.delay;
};
