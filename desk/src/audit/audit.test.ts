import type { Instant } from '@eenloket/kit';
import { sequence } from '@eenloket/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as } from '../../../store/testing/context.js';
import { signerOf, startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let hugo: DeskBrowser;

const seal = () =>
  desk.test.database.transaction(as('svb'), (tx) =>
    sequence(tx, signerOf('svb'), '2026-03-16T09:00:00.000Z' as Instant),
  );

beforeAll(async () => {
  desk = await startDesk();
  const sanne = await desk.browserOf('sanne-mulder');
  const caseId = await desk.openCase('svb', 'svb/kinderbijslag');
  await sanne.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
  await sanne.read(`/nl/zaak/${caseId}`);
  hugo = await desk.browserOf('hugo-brouwer');
});
afterAll(() => desk.close());

describe('an auditor', () => {
  it('begins at the logs', async () => {
    expect((await hugo.get('/nl')).headers.location).toBe('/nl/toezicht');
  });

  it('sees that somebody looked, in which role and why; not at whom, not what, not who', async () => {
    const page = await hugo.read('/nl/toezicht?organisatie=svb');
    expect(page).toContain('svb.behandelaar');
    expect(page).toContain('svb-akw-vaststellen');
    expect(page).toContain('BWBR0002368, 7');
    const [line] = await desk.test.asOwner<{ person_id: string }>(
      'select person_id from ledger.processing limit 1',
    );
    for (const secret of [
      line?.person_id ?? '',
      'aanvrager.adres',
      'Uw adres',
      'sanne-mulder',
      'Sanne Mulder',
    ])
      expect(page.includes(secret)).toBe(false);
    expect(await htmlProblems(page)).toEqual([]);
  });

  it('is told that nothing was sealed yet, and then that the log is sound', async () => {
    expect(await hugo.read('/nl/toezicht?organisatie=svb')).toContain('Er is nog niets verzegeld');
    await seal();
    expect(await hugo.read('/nl/toezicht?organisatie=svb')).toContain('Het logboek klopt<');
  });

  it('is told when a line was changed behind our back', async () => {
    await seal();
    await desk.test.asOwner(`update ledger.processing set purpose = 'something else'`);
    const page = await hugo.read('/en/toezicht?organisatie=svb');
    expect(page).toContain('The log is not sound');
    expect(page).toContain('changed');
    expect(await htmlProblems(page)).toEqual([]);
  });

  it('sees an empty log of another organisation, and none of an unknown one', async () => {
    expect(await hugo.read('/nl/toezicht?organisatie=toeslagen')).toContain('nog leeg');
    expect((await hugo.get('/nl/toezicht?organisatie=brp')).statusCode).toBe(403);
  });

  it('opens no case and repairs nothing', async () => {
    const caseId = await desk.openCase('svb', 'svb/kinderbijslag');
    expect((await hugo.get(`/nl/zaak/${caseId}`)).statusCode).toBe(404);
    expect((await hugo.get('/nl/herstel')).statusCode).toBe(403);
  });
});

it('is not a page of other workers', async () => {
  const sanne = await desk.browserOf('sanne-mulder');
  const answer = await sanne.get('/nl/toezicht');
  expect(answer.statusCode).toBe(403);
  expect(answer.payload).toContain('Dit hoort niet bij uw werk');
  expect(await htmlProblems(answer.payload)).toEqual([]);
});
