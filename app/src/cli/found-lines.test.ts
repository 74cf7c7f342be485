import { expect, it } from 'vitest';
import { foundLines } from './found-lines.js';

it('says what was found, why, and each who does it with a person', () => {
  const found = {
    kind: 'service',
    id: 'svb/kinderbijslag',
    title: 'Kinderbijslag',
    why: ['"baby" staat bij de zoekwoorden.'],
    by: [
      {
        name: 'SVB',
        organisation: 'svb',
        website: 'https://www.svb.nl/nl/',
        contact: { name: 'Team Kinderbijslag', phone: '085-0655102' },
      },
      { name: 'de gemeente', why: 'Uw gemeente regelt dit.' },
    ],
  } as const;
  expect(foundLines(found)).toEqual([
    'Kinderbijslag  (service svb/kinderbijslag)',
    '    "baby" staat bij de zoekwoorden.',
    '  > SVB · https://www.svb.nl/nl/ · Team Kinderbijslag, 085-0655102',
    '  > de gemeente · Uw gemeente regelt dit.',
  ]);
});
