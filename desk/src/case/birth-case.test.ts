import { registerChild } from '@eenloket/cases';
import type { LegalDate } from '@eenloket/kit';
import { readStream } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.js';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let petra: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  petra = await desk.browserOf('petra-kuipers');
});
afterAll(() => desk.close());

const utrecht = as('gemeente-utrecht');
const deed = {
  result: 'ingeschreven',
  'outcome.soortAkte': 'geboorteakte',
  'outcome.magElektronisch': 'true',
  'outcome.naamskeuzeMogelijk': 'true',
  'outcome.geslachtsnaam': 'Van Vliet',
  'outcome.gezag': 'gezamenlijk',
  reason: 'De arts heeft de geboorte bevestigd.',
};

/** The civil registry enters the child, as it does after the relay brought it the request. */
async function registerIn(caseId: string): Promise<void> {
  await desk.test.database.transaction(utrecht, async (tx) => {
    const asked = (await readStream(tx, `case/${caseId}`)).find(({ type }) =>
      type.endsWith('registration-requested'),
    );
    if (!asked) throw new Error('nobody asked for a registration');
    const register = async () => ({ registeredOn: '2026-03-17' as LegalDate });
    await registerChild(desk.caseDesk, { register })(tx, asked);
  });
}

describe('a birth declaration at the municipality', () => {
  it('becomes a deed, asks for the registration by itself, and shows when the child is registered', async () => {
    const caseId = await desk.openCase('gemeente-utrecht', 'gemeente/geboorteaangifte');
    await petra.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
    await petra.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/afwijken`, deed);
    const waiting = await petra.read(`/nl/zaak/${caseId}`);
    expect(waiting).toContain('Inschrijving van het kind gevraagd');
    expect(await htmlProblems(waiting)).toEqual([]);
    await registerIn(caseId);
    expect(await petra.read(`/nl/zaak/${caseId}`)).toContain('Het kind is ingeschreven');
  });

  it('shows no term to decide and no objection: a certificate is no formal decision', async () => {
    const caseId = await desk.openCase('gemeente-utrecht', 'gemeente/geboorteaangifte');
    await petra.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
    const page = await petra.read(`/nl/zaak/${caseId}`);
    expect(page).not.toContain('Awb 4:13');
    expect(page).toContain('BW 1:19e lid 7');
    expect(page).toContain('Deze dienst heeft geen beslistermijn');
    await petra.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/afwijken`, deed);
    expect(await petra.read(`/nl/zaak/${caseId}/brief`)).not.toContain('bezwaar');
  });

  it('is work of the municipality of birth alone', async () => {
    const caseId = await desk.openCase('gemeente-utrecht', 'gemeente/geboorteaangifte');
    const ravi = await desk.browserOf('ravi-bhagwandin');
    expect((await ravi.get(`/nl/zaak/${caseId}`)).statusCode).toBe(404);
    expect((await ravi.read('/nl')).includes(caseId)).toBe(false);
    expect(await petra.read('/nl')).toContain(caseId);
  });
});
