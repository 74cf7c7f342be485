import { randomUUID } from 'node:crypto';
import { runCommand, type CaseCommand } from '@eenloket/cases';
import type { Pack } from '@eenloket/catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleCase, type Office } from '../../testing/office.ts';
import { htmlProblems } from '../../../design/testing/valid-html.ts';
import { as } from '../../../store/testing/context.ts';
import { checkPage } from '../../testing/check-page.ts';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import { answerAll, startBirth } from '../../testing/play-birth.ts';
import type { TestVisitor } from '../../testing/test-visitor.ts';

const organisation = 'gemeente-utrecht';
let counter: TestCounter;
let office: Office;
let emma: TestVisitor;
let journey: string;
beforeAll(async () => {
  counter = await openCounter();
  office = await counter.work();
  emma = await counter.visitor('emma-de-vries');
  journey = await startBirth(emma);
  const { html } = await answerAll(emma, journey);
  const akkoord = /name="akkoord" value="([^"]+)"/.exec(html)?.[1] ?? '';
  await emma.post(`${journey}/controleren`, { akkoord });
}, 60_000);
afterAll(() => counter.close());

/** The page once it says so: news between organisations travels by itself. */
const until = async (visitor: TestVisitor, url: string, said: RegExp): Promise<string> => {
  for (let tries = 0; tries < 200; tries++) {
    const { html } = await visitor.open(url);
    if (said.test(html)) return html;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} never said ${said}`);
};

const declaration = async () => {
  const { rows } = await office.databaseOf('loket').transaction(as('loket'), (tx) =>
    tx.query<{ caseId: string | null }>(
      `select line->>'caseId' as "caseId" from journeys.tracker
          where line->>'pack' = 'gemeente/geboorteaangifte' and organisation_id = $1`,
      ['loket'],
    ),
  );
  return rows[0]?.caseId ?? '';
};
const atCase = async (caseId: string, command: CaseCommand): Promise<void> => {
  const done = await office
    .databaseOf(organisation)
    .transaction(as(organisation), (tx) =>
      runCommand(tx, office.desk, { caseId, commandId: randomUUID(), command }),
    );
  if (!done.ok) throw done.error;
};

describe('a question of an organisation', () => {
  it('is on Vandaag and in the tracker, is answered once, and the case goes on', async () => {
    await until(emma, journey, /Aanvraag ingediend/);
    const on = office.desk.clock.today();
    const ask = { type: 'ask', questionId: 'q1', question: 'Hoe laat precies?', by: 'w', on } as const;
    await atCase(await declaration(), ask);
    const html = await until(emma, journey, /Hoe laat precies/);
    expect(htmlProblems(html)).toEqual([]);
    expect((await emma.open('/nl')).html).toContain('Hoe laat precies?');
    const place = /href="([^"]*\/antwoord\/[^"]+)"/.exec(html)?.[1] ?? '';
    checkPage(await emma.open(place), /Hoe laat precies/);
    const empty = await emma.post(place, { vraag: 'q1', antwoord: '' });
    expect([empty.status, empty.title.startsWith('Fout:')]).toEqual([422, true]);
    expect(htmlProblems(empty.html)).toEqual([]);
    const sent = await emma.post(place, { vraag: 'q1', antwoord: 'Om zes uur' });
    expect([sent.status, sent.to]).toEqual([303, `${journey}?klaar=antwoord`]);
    expect((await emma.open(place)).to).toBe(journey);
  });
});

describe('a decision', () => {
  it('is a page with the law and whom to call, and its message leads to it', async () => {
    const caseId = await declaration();
    const pack = counter.ports.catalogue.packs.get('gemeente/geboorteaangifte') as Pack;
    // The answer travels to the municipality: as long as it has not come, its worker waits.
    await expect
      .poll(() => handleCase(office, { organisation, caseId, pack }), { timeout: 20_000 })
      .toMatchObject({ ok: true, value: { did: 'decided' } });
    const html = await until(emma, journey, /Bekijk de uitkomst/);
    const place = /href="([^"]*\/uitkomst\/gemeente-geboorteaangifte[^"]*)"/.exec(html)?.[1] ?? '';
    const seen = await emma.open(place);
    checkPage(seen, /^Uitkomst: /);
    expect(seen.html).toContain('Dit heeft de organisatie besloten');
    const box = await until(emma, '/nl/berichten', /heeft een uitkomst/);
    expect(box).toContain('Gemeente Utrecht heeft uw aanvraag');
    const message =
      /href="(\/nl\/berichten\/[^"]+)"[^>]*>(?:(?!<\/a>).)*heeft een uitkomst/.exec(box)?.[1] ?? '';
    const letter = await emma.open(message);
    checkPage(letter, /Gemeente Utrecht heeft een uitkomst/);
    expect(letter.html).toContain(place);
  });
});
