import type { LegalDate } from '@eenloket/kit';
import { runCommand } from '@eenloket/cases';
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

const FACT = 'kind.woontBijAanvrager';
const taken = async (): Promise<string> => {
  const caseId = await desk.openCase('svb', 'svb/kinderbijslag');
  await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
  return caseId;
};
const fill = (caseId: string, fields: Record<string, string>) =>
  sanne.send(`/nl/zaak/${caseId}?gegeven=${FACT}`, `/nl/zaak/${caseId}/aanvullen`, fields);
const proposals = async (caseId: string) =>
  (
    await desk.test.asOwner<{ result: string }>(
      `select data #>> '{evaluation,result}' as result from store.event
        where stream = $1 and type = 'nl.eenloket.case.proposed' order by version`,
      [`case/${caseId}`],
    )
  ).map(({ result }) => result);

describe('adding a fact', () => {
  it('begins with a list of what the service receives, and of nothing else', async () => {
    const page = await sanne.read(`/nl/zaak/${await taken()}`);
    expect(page).toContain('Vul een gegeven aan');
    expect(page).toContain(`?gegeven=${FACT}#aanvullen`);
    expect(page).not.toContain('?gegeven=partner.toetsingsinkomen');
  });

  it('runs the rules again, shows the new proposal and keeps the old one in the events', async () => {
    const caseId = await taken();
    const form = await sanne.read(`/nl/zaak/${caseId}?gegeven=${FACT}`);
    expect(await htmlProblems(form)).toEqual([]);
    expect((await fill(caseId, { value: 'false', source: 'worker' })).statusCode).toBe(303);
    expect(await proposals(caseId)).toEqual(['toegekend', null]);
    const page = await sanne.read(`/nl/zaak/${caseId}`);
    expect(page).toContain('Gegeven aangevuld');
    expect(page).toContain('Vastgesteld door een medewerker');
    expect(page).toContain('Nog geen uitkomst');
  });

  it('needs a value and how it is known; what was chosen is kept', async () => {
    const answer = await fill(await taken(), { source: 'answer' });
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain('Vul dit gegeven in.');
    expect(answer.payload).toMatch(/checked=""[^>]*value="answer"|value="answer"[^>]*checked=""/);
    const unsaid = await fill(await taken(), { value: 'true' });
    expect(unsaid.payload).toContain('Kies hoe u dit weet.');
    expect(await htmlProblems(unsaid.payload)).toEqual([]);
  });

  it('is refused for a fact that the service does not receive', async () => {
    const caseId = await taken();
    const answer = await sanne.forge(`/nl/zaak/${caseId}/aanvullen`, {
      fact: 'partner.toetsingsinkomen',
      value: '1',
      source: 'worker',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain('Kies een gegeven uit de lijst.');
    expect(await proposals(caseId)).toHaveLength(1);
  });
});

describe('the dates of a case', () => {
  it('show the penalty that runs after a notice of default, in the head and in the story', async () => {
    const caseId = await taken();
    const on = '2026-05-13' as LegalDate;
    const command = { type: 'receiveDefaultNotice', on } as const;
    const done = await desk.test.database.transaction(as('svb'), (tx) =>
      runCommand(tx, desk.caseDesk, { caseId, commandId: 'notice', command }),
    );
    expect(done.ok).toBe(true);
    const page = await sanne.read(`/nl/zaak/${caseId}`);
    expect(page).toMatch(/Dwangsom: €.0,00 \(Awb 4:17\)/);
    expect(page).toContain('De inwoner stelt ons in gebreke');
    expect(await htmlProblems(page)).toEqual([]);
  });

  it("show the resident's own term as theirs, with its article", async () => {
    const petra = await desk.browserOf('petra-kuipers');
    const caseId = await desk.openCase('gemeente-utrecht', 'gemeente/geboorteaangifte');
    await petra.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
    const page = await petra.read(`/nl/zaak/${caseId}`);
    expect(page).toContain('de inwoner zelf, ');
    expect(page).toContain('BW 1:19e');
  });
});
