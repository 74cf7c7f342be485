import { expect, it } from 'vitest';
import { parseBrpDate } from './brp-date.js';

it.each([
  ['19350915', { type: 'Datum', datum: '1935-09-15', langFormaat: '15 september 1935' }],
  ['19780600', { type: 'JaarMaandDatum', jaar: 1978, maand: 6, langFormaat: 'juni 1978' }],
  ['19800000', { type: 'JaarDatum', jaar: 1980, langFormaat: '1980' }],
  ['00000000', { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }],
])('reads %s', (flat, date) => {
  expect(parseBrpDate(flat)).toEqual({ ok: true, value: date });
});

it.each(['', '1980', '19801301', '19800230', '19800015', '00000101', '1980-01-01'])('refuses %j', (flat) => {
  expect(parseBrpDate(flat)).toMatchObject({ ok: false, error: { code: 'exchange.notABrpDate' } });
});
