import { randomUUID } from 'node:crypto';
import type { Transaction } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import { approved, deskOf, packOf } from '../../testing/arrivals.ts';
import { queueOf, receiveEvent } from '../index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'cases']);
});
afterAll(() => db.close());

const at = <T>(organisation: string, work: (tx: Transaction) => Promise<T>) =>
  db.database.transaction(as(organisation), work);

/** A case at the organisation, with so many tasks more that a colleague has and that are more urgent. */
async function opened(organisation: string, inHand: number): Promise<string> {
  const part = approved(randomUUID());
  await at(organisation, (tx) => receiveEvent(deskOf(packOf()))(tx, part));
  const tasks = `insert into cases.task (organisation_id, case_id, name, role, claimed_by, optional, overdue, received_on)
    select $1, $2, 'taak-' || number, 'svb.behandelaar', 'pieter', false, true, '2026-03-01' from generate_series(1, $3) as number`;
  await at(organisation, (tx) => tx.query(tasks, [organisation, part.id, inHand]));
  return part.id;
}

const seenBy = async (organisation: string, workerId: string, roles = ['svb.behandelaar']) => {
  const queue = await at(organisation, (tx) => queueOf(tx, { workerId, roles }));
  const free = queue.filter(({ claimedBy }) => claimedBy === null);
  return { free: free.map(({ task }) => task), taken: queue.length - free.length };
};

describe('the queue', () => {
  it('keeps free work in sight when colleagues have more in hand than the list is long', async () => {
    await opened('svb-1', 600);
    expect(await seenBy('svb-1', 'sanne')).toEqual({ free: ['beoordelen'], taken: 500 });
    expect(await seenBy('svb-1', 'pieter')).toEqual({ free: ['beoordelen'], taken: 500 });
  });

  it('shows every task once, by urgency, whoever has it', async () => {
    await opened('svb-2', 3);
    await opened('svb-2', 2);
    const queue = await at('svb-2', (tx) =>
      queueOf(tx, { workerId: 'pieter', roles: ['svb.behandelaar', 'svb.teamleider', 'svb.behandelaar'] }),
    );
    expect(queue.map(({ overdue }) => overdue)).toEqual([true, true, true, true, true, false, false]);
    expect(new Set(queue.map(({ caseId, task }) => `${caseId} ${task}`)).size).toBe(7);
  });

  it('is empty for another role and at another organisation', async () => {
    await opened('svb-3', 1);
    expect(await seenBy('svb-3', 'sanne', ['svb.teamleider'])).toEqual({ free: [], taken: 0 });
    expect(await seenBy('svb-4', 'sanne')).toEqual({ free: [], taken: 0 });
  });
});
