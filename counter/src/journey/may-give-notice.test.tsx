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
  it('is not counted on once there is a decision', () => {
    expect(shown('2026-06-03', 'decided')).toBe('');
  });
});
