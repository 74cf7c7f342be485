import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.js';

const known = ['geboortedatum', 'naam', 'inkomen', 'IBAN'];

it.each([
  ['gebortedatum', 'geboortedatum'],
  ['geboorteDatum', 'geboortedatum'],
  ['nam', 'naam'],
  ['inkomens', 'inkomen'],
  ['iban', 'IBAN'],
  ['vliegtuig', null],
  ['', null],
  ['x'.repeat(100), null],
])('the name nearest to "%s" is %s', (name, expected) => {
  expect(nearestName(name, known)).toBe(expected);
});
