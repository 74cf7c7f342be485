import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { clock, workAt } from '../../testing/register-fixture.js';
import { readRemote, type RemoteReader } from './read-remote.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger']);
});
afterAll(() => test.close());

const child = '00000000-0000-4000-8000-00000000000c';
const reader = (change: Partial<RemoteReader> = {}): RemoteReader => ({
  database: test.database,
  work: workAt('svb'),
  clock,
  timeoutMs: 30,
  reason: {
    actorRole: 'svb.behandelaar',
    actorPseudonym: 'w',
    legalBasis: { bwb: 'BWBR0002368', article: '14' },
    purpose: 'p',
  },
  ...change,
});
const read = <T>(call: (signal: AbortSignal) => Promise<T>) => ({
  subjects: [child],
  facts: ['kind.inLeven'],
  call,
});
const statuses = async (): Promise<string[]> => {
  const rows = await test.asOwner<{ status: string }>(
    'select status from ledger.processing order by status desc',
  );
  await test.asOwner('truncate ledger.processing, ledger.salt, ledger.pending');
  return rows.map(({ status }) => status);
};

describe('a remote read', () => {
  it('has its intent committed before the call, and its outcome after it', async () => {
    let during: unknown[] = [];
    const result = await readRemote(
      reader(),
      read(async () => {
        during = await test.asOwner('select status from ledger.processing');
        return 42;
      }),
    );
    expect(result).toEqual({ ok: true, value: 42 });
    expect(during).toEqual([{ status: 'intent' }]);
    expect(await statuses()).toEqual(['intent', 'completed']);
  });

  it('tries again, and says sourceUnavailable when every attempt failed', async () => {
    let attempts = 0;
    const failing = () => {
      attempts += 1;
      return Promise.reject(new Error('down'));
    };
    expect(await readRemote(reader(), read(failing))).toEqual({ ok: false, error: 'sourceUnavailable' });
    expect(attempts).toBe(3);
    expect(await statuses()).toEqual(['intent', 'failed']);
  });

  it('does not wait for a source that hangs', async () => {
    const hanging = () => new Promise<never>(() => undefined);
    expect(await readRemote(reader({ attempts: 1 }), read(hanging))).toMatchObject({
      error: 'sourceUnavailable',
    });
    await statuses();
  });

  it('releases nothing when the outcome cannot be written', async () => {
    let calls = 0;
    const dying = {
      ...test.database,
      transaction: ((...args: Parameters<typeof test.database.transaction>) => {
        calls += 1;
        return calls === 1 ? test.database.transaction(...args) : Promise.reject(new Error('log is down'));
      }) as typeof test.database.transaction,
    };
    await expect(
      readRemote(
        reader({ database: dying }),
        read(async () => 'secret'),
      ),
    ).rejects.toThrow('log is down');
    await statuses();
  });
});
