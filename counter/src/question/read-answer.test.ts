import type { Question } from '@eenloket/catalogue';
import { Form } from '@eenloket/web';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './read-answer.js';

const both = { nl: 'x', en: 'x' };
const question = (type: Question['type'], validate?: Question['validate']): Question => ({
  fact: 'kind.iets',
  type,
  ask: both,
  why: both,
  ...(validate ? { validate } : {}),
});
const form = (antwoord: string, more: Record<string, string> = {}) =>
  new Form(new URLSearchParams({ antwoord, ...more }));
const date = (day: string, month: string, year: string) =>
  form('', { 'antwoord-day': day, 'antwoord-month': month, 'antwoord-year': year });

describe('an answer', () => {
  it.each([
    ['string', ' Saar ', 'Saar'],
    ['boolean', 'ja', true],
    ['boolean', 'nee', false],
    ['number', '2,5', '2.5'],
    ['money', '30.000,00', '30000.00'],
    ['time', '9.05', '09:05'],
    ['time', '14:05', '14:05'],
    ['list', '14-3-2019\n\n2021-01-02', ['2019-03-14', '2021-01-02']],
  ] as const)('of type %s: "%s"', (type, typed, value) => {
    expect(readAnswer(question(type), form(typed))).toEqual({ ok: true, value });
  });

  it('that is a date is read from its three boxes', () => {
    expect(readAnswer(question('date'), date('4', '3', '2026'))).toEqual({ ok: true, value: '2026-03-04' });
  });

  it('must be one of the choices', () => {
    expect(readAnswer(question('choice'), form('0344'), ['0344'])).toEqual({ ok: true, value: '0344' });
    expect(readAnswer(question('choice'), form('0344'), ['0363'])).toMatchObject({ error: 'noChoice' });
  });
});

describe('what is no answer', () => {
  it.each([
    ['string', '', 'missing'],
    ['boolean', 'misschien', 'noChoice'],
    ['number', 'twee', 'noNumber'],
    ['money', 'veel', 'noMoney'],
    ['time', '25:00', 'noTime'],
  ] as const)('of type %s: "%s" is %s', (type, typed, error) => {
    expect(readAnswer(question(type), form(typed))).toEqual({ ok: false, error });
  });

  it.each([
    ['31', '2', '2026', 'noDate'],
    ['', '2', '2026', 'missing'],
    ['1', 'maart', '2026', 'noDate'],
  ])('the date %s %s %s is %s', (day, month, year, error) => {
    expect(readAnswer(question('date'), date(day, month, year))).toEqual({ ok: false, error });
  });
});

describe('the rule of a question', () => {
  it.each([
    ['string', { pattern: '^[A-Z]' }, 'Saar', true],
    ['string', { pattern: '^[A-Z]' }, 'saar', false],
    ['money', { min: '0', max: '100' }, '99,99', true],
    ['money', { min: '0', max: '100' }, '-1', false],
    ['number', { max: '9' }, '10', false],
  ] as const)('%s with %j: "%s" fits: %s', (type, rule, typed, fits) => {
    const read = readAnswer(question(type, { ...rule, message: both }), form(typed));
    expect(read.ok).toBe(fits);
  });

  it('compares dates as dates', () => {
    const rule = { min: '2026-01-01', max: '2026-12-31', message: both };
    expect(readAnswer(question('date', rule), date('31', '12', '2025'))).toMatchObject({ error: 'rule' });
    expect(readAnswer(question('date', rule), date('1', '1', '2026')).ok).toBe(true);
  });
});

it('is a value or a stable code for whatever is typed, and never throws', () => {
  const types = ['string', 'boolean', 'number', 'money', 'time', 'list', 'choice', 'date'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.string(), (type, typed) => {
      const read = readAnswer(question(type), form(typed), ['a']);
      return read.ok ? read.value !== undefined : typeof read.error === 'string';
    }),
  );
});
