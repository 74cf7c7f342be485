import { expect, test } from 'vitest';
import { formatOutcome } from './format-outcome.js';

test.each([
  ['bedragPerMaand', '491', '€ 491,00', '€491.00'],
  ['aanspraak', '5900', '€ 5.900,00', '€5,900.00'],
  ['bedrag', '295.07', '€ 295,07', '€295.07'],
  ['leeftijd', '12', '12', '12'],
  ['ingangsdatum', '2026-04-01', '1 april 2026', '1 April 2026'],
  ['heeftRecht', true, 'ja', 'yes'],
  ['einddatum', null, 'geen', 'none'],
])('%s %s reads %s and %s', (output, value, nl, en) => {
  expect(formatOutcome(output, value, 'nl').replace('\u00a0', ' ')).toBe(nl);
  expect(formatOutcome(output, value, 'en')).toBe(en);
});
