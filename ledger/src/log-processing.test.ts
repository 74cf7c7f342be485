import type { Instant } from '@eenloket/kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { lineWith, mother, partner, workAt } from '../testing/ledger-fixture.js';
import { logProcessing } from './log-processing.js';
import { processingOf } from './processing-of.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase(['store', 'ledger']);
});
afterAll(() => test.close());
beforeEach(() => test.asOwner('truncate ledger.processing, ledger.salt, ledger.pending'));

const svb = workAt('svb');
const log = (...lines: Parameters<typeof lineWith>[0][]) =>
  test.database.transaction(svb, (tx) => logProcessing(tx, lines.map(lineWith)));
const shown = (subject = mother) => test.database.transaction(svb, (tx) => processingOf(tx, subject));

describe('a line of the processing log', () => {
  it('is shown to its subject with organisation, role, purpose, ground, facts and moment', async () => {
    await log({});
    expect(await shown()).toEqual([
      {
        at: '2026-03-16T08:00:00.000Z',
        organisation: 'svb',
        role: 'svb.behandelaar',
        bySubject: false,
        action: 'read',
        status: 'completed',
        purpose: 'purpose.assessChildBenefit',
        legalBasis: { bwb: 'BWBR0002368', article: '7' },
        facts: ['aanvrager.iban'],
      },
    ]);
  });

  it('says whether it was she herself, or somebody who looked at her data with their own', async () => {
    await log({ actorRole: 'resident', actorPseudonym: mother });
    await log({ actorRole: 'resident', actorPseudonym: mother, subject: partner });
    expect([(await shown(mother))[0]?.bySubject, (await shown(partner))[0]?.bySubject]).toEqual([
      true,
      false,
    ]);
  });

  it('never shows the worker', async () => {
    await log({});
    expect(JSON.stringify(await shown())).not.toContain('worker-7');
  });

  it('names the recipient of what was shared', async () => {
    await log({ action: 'share', recipient: 'toeslagen' });
    expect((await shown())[0]).toMatchObject({ action: 'share', recipient: 'toeslagen' });
  });

  it('is kept for each subject apart', async () => {
    await log({}, { subject: partner });
    expect(await shown(mother)).toHaveLength(1);
    expect(await shown(partner)).toHaveLength(1);
  });

  it('takes activity and trace from the transaction unless it names its own activity', async () => {
    await log({}, { activity: 'svb-nazorg' });
    const rows = await test.asOwner('select activity, traceparent from ledger.processing order by activity');
    expect(rows).toEqual([
      { activity: 'svb-akw-vaststellen', traceparent: svb.traceparent },
      { activity: 'svb-nazorg', traceparent: svb.traceparent },
    ]);
  });

  it('disappears with the transaction it was written in', async () => {
    const failing = test.database.transaction(svb, async (tx) => {
      await logProcessing(tx, lineWith());
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect(await shown()).toEqual([]);
    expect(await test.asOwner('select from ledger.pending')).toEqual([]);
  });

  it('writes nothing for no lines', async () => {
    expect(await log()).toEqual([]);
  });
});

describe('intent and outcome', () => {
  it('shows an intent for which there is no outcome yet', async () => {
    await log({ status: 'intent' });
    expect((await shown()).map(({ status }) => status)).toEqual(['intent']);
  });

  it('shows only the outcome once it is there', async () => {
    await log({ status: 'intent' }, { status: 'failed' });
    expect((await shown()).map(({ status }) => status)).toEqual(['failed']);
  });

  it('does not take the outcome for another subject as the outcome for this one', async () => {
    await log({ status: 'intent' }, { status: 'completed', subject: partner });
    expect((await shown(mother)).map(({ status }) => status)).toEqual(['intent']);
  });
});

describe('who may not', () => {
  it('another organisation sees no line', async () => {
    await log({});
    const elsewhere = await test.database.transaction(workAt('toeslagen'), (tx) => processingOf(tx, mother));
    expect(elsewhere).toEqual([]);
  });

  it.each([
    'update ledger.processing set purpose = $$x$$',
    'delete from ledger.processing',
    'delete from ledger.salt',
  ])('the application cannot: %s', async (sql) => {
    await log({});
    await expect(test.database.transaction(svb, (tx) => tx.query(sql))).rejects.toThrow('permission denied');
  });
});

it('shows the newest first and no more than asked', async () => {
  const at = (minute: number) => `2026-03-16T08:0${minute}:00.000Z` as Instant;
  await log(
    { at: at(1), operationId: 'a' },
    { at: at(3), operationId: 'b' },
    { at: at(2), operationId: 'c' },
  );
  const newest = await test.database.transaction(svb, (tx) => processingOf(tx, mother, 2));
  expect(newest.map((line) => line.at)).toEqual([at(3), at(2)]);
});
