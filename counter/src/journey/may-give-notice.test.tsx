import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '@eenloket/catalogue';
import { legalDate } from '@eenloket/kit';
import { renderFragment } from '@eenloket/design';
import { describe, expect, it } from 'vitest';
import { mayGiveNotice } from './may-give-notice.js';
import { PenaltyLines } from './penalty-lines.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
const packs = loaded.ok ? loaded.value.packs : new Map();
const late = { status: 'late' };
const noticeOn = legalDate('2026-05-18');

describe('notice of default is offered', () => {
  it.each([
    ['for a late decision on application', late, 'svb/kinderbijslag', true],
    ['not within the term', { status: 'working' }, 'svb/kinderbijslag', false],
    ['not twice', { ...late, noticeOn }, 'svb/kinderbijslag', false],
    [
      'not when the organisation began by itself',
      { ...late, ownInitiative: true },
      'svb/kinderbijslag',
      false,
    ],
    ['not for an advance', late, 'toeslagen/kindgebonden-budget', false],
    ['not for a deed', late, 'gemeente/geboorteaangifte', false],
    ['not with a private party', late, 'zorgverzekeraar/inschrijving-kind', false],
    ['not for what nobody knows', late, 'none', false],
  ] as const)('%s', (_when, row, pack, offered) => {
    expect(mayGiveNotice(row, packs.get(pack))).toBe(offered);
  });
});

describe('the penalty', () => {
  const decision = {
    partId: 'p',
    caseId: 'c',
    result: 'toegekend',
    outcomes: {},
    explanation: [],
    deviated: false,
  };
  const by = { date: legalDate('2026-05-11'), article: 'Awb 4:13', why: { nl: '', en: '' } };
  const shown = (today: string, status = 'late') =>
    renderFragment(
      <PenaltyLines language="nl" row={{ by, noticeOn, status }} today={legalDate(today)} />,
    ).replaceAll('\u00a0', ' ');
  it('is announced in the two weeks after the notice', () => {
    expect(shown('2026-05-20')).toContain('Vanaf 2 juni 2026');
  });
  it('is shown from the first day it is owed', () => {
    expect(shown('2026-06-02')).toMatch(/voor 1 dag:.*23/);
    expect(shown('2026-06-03')).toMatch(/voor 2 dagen:.*46/);
  });
  it('says what today adds, and that it ends after 42 days', () => {
    expect(shown('2026-06-03')).toContain('Vandaag kwam er € 23,00 bij.');
    expect(shown('2026-06-16')).toContain('Vandaag kwam er € 35,00 bij.');
    expect(shown('2026-07-31')).toMatch(/voor 42 dagen: € 1\.442,00\. Meer wordt het niet/);
  });
  it('is not counted on once there is a decision', () => {
    expect(shown('2026-06-03', 'decided')).toBe('');
  });
  it('is still owed after the decision', () => {
    const decided = { ...decision, penalty: { days: 2, euros: '46' } };
    const html = renderFragment(
      <PenaltyLines language="nl" row={{ status: 'decided', decided }} today={legalDate('2026-06-20')} />,
    ).replaceAll('\u00a0', ' ');
    expect(html).toContain('Het besluit kwam 2 dagen te laat. Het spijt ons. Daarvoor krijgt u € 46,00.');
    expect(html).toContain('Awb 4:18');
  });
});
