import { guardDeadline } from '@eenloket/cases';
import type { Instant } from '@eenloket/kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.js';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { ADDRESS, startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let sanne: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  sanne = await desk.browserOf('sanne-mulder');
});
afterAll(() => desk.close());

const taken = async (partId: string, receivedOn = '2026-03-16'): Promise<string> => {
  const caseId = await desk.openCase('svb', 'svb/kinderbijslag', { partId, receivedOn: receivedOn as never });
  await take(caseId);
  return caseId;
};
const take = (caseId: string) => sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
const statusOf = async (caseId: string): Promise<string | undefined> => {
  const [row] = await desk.test.asOwner<{ status: string }>(
    'select status from cases.case where case_id = $1',
    [caseId],
  );
  return row?.status;
};

describe('a case that the resident withdrew', () => {
  it('shuts at once, is confirmed by letter and leaves the queue, nobody asking', async () => {
    const caseId = await taken('withdrawn-part');
    await desk.tellCases('svb', 'part-withdrawn', { partId: 'withdrawn-part', reason: 'Niet meer nodig.' });
    const shut = await sanne.read(`/nl/zaak/${caseId}`);
    expect(shut.includes(ADDRESS)).toBe(false);
    expect((await sanne.read('/nl')).includes(caseId)).toBe(false);
    const letters = await desk.test.asOwner(
      `select from store.event where stream = $1 and type like '%letter-sent'`,
      [`case/${caseId}`],
    );
    expect(letters).toHaveLength(1);
    expect(await statusOf(caseId)).toBe('withdrawn');
  });
});

describe('a case that stopped because a child died', () => {
  it('says so to who takes it over, offers no decision and sends no letter by itself', async () => {
    const caseId = await taken('stopped-part');
    await desk.tellCases('svb', 'part-stopped', { partId: 'stopped-part', reason: 'childDied' });
    await take(caseId);
    const page = await sanne.read(`/nl/zaak/${caseId}`);
    expect(page).toContain('Alles is gestopt');
    expect(page).not.toContain(`/nl/zaak/${caseId}/beslissen`);
    expect(page).not.toContain(`/nl/zaak/${caseId}/vragen`);
    expect(await htmlProblems(page)).toEqual([]);
    const letters = await desk.test.asOwner(
      `select from store.event where stream = $1 and type like '%letter-sent'`,
      [`case/${caseId}`],
    );
    expect(letters).toEqual([]);
  });
});

describe('a case that is late', () => {
  it('asks first to tell the resident (Awb 4:14), and notes that it was told', async () => {
    const caseId = await taken('late-part', '2025-12-01');
    await desk.test.database.transaction(as('svb'), (tx) =>
      guardDeadline(desk.caseDesk)(tx, {
        id: 'job',
        kind: 'case-deadline',
        key: caseId,
        wakeAt: '2026-03-16T04:00:00.000Z' as Instant,
        payload: { caseId },
        attempts: 1,
      } as never),
    );
    expect(await sanne.read(`/nl/zaak/${caseId}`)).toContain('Wij zijn te laat en dat is nog niet gemeld.');
    await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/te-laat-gemeld`);
    expect(await sanne.read(`/nl/zaak/${caseId}`)).toContain('De inwoner weet dat het langer duurt');
  });
});

describe('a case that waits for the municipality', () => {
  it('cannot be taken yet, and says why', async () => {
    const caseId = await desk.openCase('svb', 'svb/kinderbijslag', { fields: {} });
    const answer = await sanne.get(`/nl/zaak/${caseId}`);
    expect(answer.statusCode).toBe(403);
    expect(answer.payload).toContain('wacht op een andere organisatie');
    expect((await sanne.read('/nl')).includes(caseId)).toBe(false);
  });
});

describe('an answer of the resident', () => {
  it('stands in the story, and the term runs again', async () => {
    const caseId = await taken('answered-part');
    await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/vragen`, {
      question: 'Woont Sam bij u?',
      'answerBy-day': '30',
      'answerBy-month': '3',
      'answerBy-year': '2026',
    });
    const [asked] = await desk.test.asOwner<{ id: string }>(
      `select data ->> 'questionId' as id from store.event where stream = $1 and type like '%question-asked'`,
      [`case/${caseId}`],
    );
    await desk.tellCases('svb', 'question-answered', {
      partId: 'answered-part',
      caseId,
      questionId: asked?.id,
      answer: 'Ja, sinds de geboorte.',
    });
    const page = await sanne.read(`/nl/zaak/${caseId}`);
    expect(page).toContain('Ja, sinds de geboorte.');
    expect(page).toContain('De termijn loopt weer');
  });
});
