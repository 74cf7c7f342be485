import { legalDate } from '@eenloket/kit';
import { Form } from '@eenloket/web';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, readBirths } from './read-births.js';

const today = legalDate('2026-03-16');
const births = (dates: readonly string[], more: Record<string, string> = {}) => {
  const fields: Record<string, string> = { aantal: String(dates.length), ...more };
  dates.forEach((date, index) => {
    const [year = '', month = '', day = ''] = date.split('-');
    Object.assign(fields, {
      [`geboren-${index + 1}-day`]: day,
      [`geboren-${index + 1}-month`]: month,
      [`geboren-${index + 1}-year`]: year,
    });
  });
  return readBirths(new Form(new URLSearchParams(fields)), today);
};

describe('the days of birth', () => {
  it('of twins may lie on both sides of midnight', () => {
    const { dates, problems } = births(['2026-03-14', '2026-03-15']);
    expect([dates, problems]).toEqual([['2026-03-14', '2026-03-15'], []]);
  });

  it.each([
    ['2026-03-17', 'future'],
    ['2026-02-30', 'noDate'],
    ['', 'missing'],
  ] as const)('%s is %s', (date, problem) => {
    expect(births([date]).problems).toEqual([{ index: 0, problem }]);
  });

  it('of one birth lie within days of each other', () => {
    expect(births(['2026-03-14', '2025-03-14']).problems).toEqual([{ index: 1, problem: 'apart' }]);
  });

  it('keep what was typed when a child is added', () => {
    const { typed } = births(['2026-03-14'], { meer: 'ja' });
    expect(typed).toEqual([
      { day: '14', month: '03', year: '2026' },
      { day: '', month: '', year: '' },
    ]);
  });
});

it('is about one to six children, whatever is sent', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), fc.boolean(), (aantal, meer, minder) => {
      const fields = { aantal, meer: meer ? 'ja' : '', minder: minder ? 'ja' : '' };
      const count = countOf(new Form(new URLSearchParams(fields)));
      return count >= 1 && count <= 6;
    }),
  );
});
