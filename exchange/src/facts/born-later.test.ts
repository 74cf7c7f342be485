import { legalDate } from '@eenloket/kit';
import { expect, it } from 'vitest';
import { completeDate } from '../brp/brp-date.js';
import type { Persoon } from '../brp/persoon.js';
import { bornLater } from './born-later.js';

const born = (day: string) => ({ datum: completeDate(legalDate(day)) });
const person: Persoon = {
  persoonId: 'a',
  geboorte: born('1990-09-03'),
  kinderen: [
    { persoonId: 'b', geboorte: born('2019-05-06') },
    { persoonId: 'c', geboorte: born('2026-03-14') },
    { persoonId: 'd', geboorte: { datum: { type: 'JaarDatum', jaar: 2012, langFormaat: '2012' } } },
  ],
  partners: [{ persoonId: 'p', geboorte: born('1988-02-28') }],
};

it('moves the birth of that one person, wherever the record names her', () => {
  expect(bornLater(person, 'a', 30).geboorte?.datum).toMatchObject({ datum: '1990-10-03' });
  const later = bornLater(person, 'b', 30);
  expect(later.kinderen?.map(({ geboorte }) => geboorte?.datum)).toMatchObject([
    { datum: '2019-06-05' },
    { datum: '2026-03-14' },
    { type: 'JaarDatum' },
  ]);
  expect(later.geboorte).toEqual(person.geboorte);
  expect(bornLater(person, 'p', 1).partners?.[0]?.geboorte?.datum).toMatchObject({ datum: '1988-02-29' });
});

it('moves nothing of who has no complete date, or is not in the record', () => {
  expect(bornLater(person, 'd', 30)).toEqual(person);
  expect(bornLater(person, 'z', 30)).toEqual(person);
});
