import type { Instant } from '@eenloket/kit';
import { scheduleJob } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.js';
import { startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let sanne: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  sanne = await desk.browserOf('sanne-mulder');
});
afterAll(() => desk.close());

async function deadJob(organisation: string): Promise<string> {
  await desk.test.database.transaction(as(organisation), (tx) =>
    scheduleJob(tx, {
      kind: 'case-deadline',
      key: `case-of-${organisation}`,
      wakeAt: '2026-03-16T04:00:00.000Z' as Instant,
      payload: {},
    }),
  );
  const [job] = await desk.test.asOwner<{ id: string }>(
    `update store.job set state = 'dead', attempts = 8, last_failure = 'case.no-pack: the pack is not released',
            retry_at = now() where organisation_id = $1 returning id`,
    [organisation],
  );
  return job?.id ?? '';
}

describe('what failed too often', () => {
  it('is nothing, most of the time', async () => {
    expect(await sanne.read('/nl/herstel')).toContain('Er staat niets stil');
  });

  it('is shown with its reason, and tried again with one button', async () => {
    const id = await deadJob('svb');
    const page = await sanne.read('/nl/herstel');
    expect(page).toContain('the pack is not released');
    expect(await htmlProblems(page)).toEqual([]);
    expect((await sanne.send('/nl/herstel', `/nl/herstel/${id}`)).statusCode).toBe(303);
    const [job] = await desk.test.asOwner<{ state: string }>('select state from store.job where id = $1', [
      id,
    ]);
    expect(job?.state).toBe('waiting');
  });

  it('is said to be gone when a colleague was first', async () => {
    const id = await deadJob('svb');
    await sanne.forge(`/nl/herstel/${id}`);
    const again = await sanne.forge(`/nl/herstel/${id}`);
    expect(again.statusCode).toBe(422);
    expect(again.payload).toContain('liet dit al opnieuw proberen');
  });

  it('of another organisation is neither seen nor touched', async () => {
    const id = await deadJob('toeslagen');
    expect((await sanne.read('/nl/herstel')).includes('case-of-toeslagen')).toBe(false);
    expect((await sanne.forge(`/nl/herstel/${id}`)).statusCode).toBe(422);
    const [job] = await desk.test.asOwner<{ state: string }>('select state from store.job where id = $1', [
      id,
    ]);
    expect(job?.state).toBe('dead');
  });
});
