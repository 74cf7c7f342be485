import type { QueueRow } from '@eenloket/cases';
import { loadCatalogue } from '@eenloket/catalogue';
import { legalDate } from '@eenloket/kit';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { itemOfTask } from './work-item.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
if (!loaded.ok) throw new Error('the packs do not load');
const catalogue = loaded.value;

const row: QueueRow = {
  caseId: 'c',
  pack: 'svb/kinderbijslag',
  status: 'late',
  task: 'beoordelen',
  role: 'svb.behandelaar',
  claimedBy: null,
  decideBy: legalDate('2026-05-11'),
  receivedOn: legalDate('2026-03-16'),
  overdue: true,
  termEnded: null,
  noticeOn: null,
};
const noticed = { ...row, termEnded: legalDate('2026-05-11'), noticeOn: legalDate('2026-05-20') };
const standing = (of: QueueRow, today: string) => {
  const { status, perDay } = itemOfTask(of, catalogue, legalDate(today));
  return perDay === undefined ? status : `${status} ${perDay}`;
};

describe('how an open task stands in the queue', () => {
  it.each([
    ['2026-05-19', 'late'],
    ['2026-06-03', 'late'],
    ['2026-06-04', 'costs 23'],
    ['2026-06-18', 'costs 35'],
    ['2026-07-15', 'costs 45'],
    ['2026-07-16', 'late'],
  ])('after a notice of default, on %s, is %s (Awb 4:17)', (today, expected) => {
    expect(standing(noticed, today)).toBe(expected);
  });
  it('without a notice costs nothing, however late', () => expect(standing(row, '2026-12-31')).toBe('late'));
  it('in time is to do, or waits for the resident', () => {
    expect(standing({ ...row, overdue: false, status: 'working' }, '2026-04-01')).toBe('working');
    expect(standing({ ...row, overdue: false, status: 'asked' }, '2026-04-01')).toBe('asked');
  });
});
