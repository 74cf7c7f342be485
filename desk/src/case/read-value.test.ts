import type { Form } from '@eenloket/web';
import { describe, expect, it } from 'vitest';
import type { FactDefinition } from '@eenloket/catalogue';
import { readValue } from './read-value.js';

const read = (type: FactDefinition['type'], fields: Record<string, string>) =>
  readValue({ text: (name: string) => fields[name] ?? '' } as Form, 'value', {
    type,
    choices: [{ value: 'gehuwd', label: { nl: 'gehuwd', en: 'married' } }],
  });

describe('the value of a fact in a form', () => {
  it.each<[FactDefinition['type'], string, unknown]>([
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['boolean', '', undefined],
    ['choice', 'gehuwd', 'gehuwd'],
    ['choice', 'anders', undefined],
    ['money', '1.250,50', '1250.50'],
    ['money', '1250', '1250'],
    ['money', '12.50', '12.50'],
    ['money', 'veel', undefined],
    ['number', '2,5', '2.5'],
    ['number', 'twee', undefined],
    ['time', '9:05', '09:05'],
    ['time', '25:00', undefined],
    ['string', 'Noor', 'Noor'],
    ['string', '', undefined],
  ])('of a %s: "%s"', (type, typed, value) => {
    expect(read(type, { value: typed })).toBe(value);
  });

  it('of a list of amounts is each of them, or nothing when one is none', () => {
    const amounts = (typed: string) =>
      readValue({ text: () => typed } as unknown as Form, 'value', { type: 'list', unit: 'EUR/month' });
    expect(amounts('120,50; 80')).toEqual(['120.50', '80']);
    expect(amounts('120,50; veel')).toBeUndefined();
  });

  it('of a date is the three boxes together', () => {
    const on = (day: string) => read('date', { 'value-day': day, 'value-month': '3', 'value-year': '2026' });
    expect(on('14')).toBe('2026-03-14');
    expect(on('32')).toBeUndefined();
    expect(read('date', {})).toBeUndefined();
  });
});
