import { expect, it } from 'vitest';
import type { Found } from '../ports/search-port.js';
import { findMunicipality } from './find-municipality.js';

const found = (kind: Found['kind'], title: string, website?: string): Found => ({
  id: title,
  kind,
  title: { nl: title, en: title },
  summary: { nl: '', en: '' },
  why: { nl: '', en: '' },
  who: { nl: '', en: '' },
  ...(website === undefined ? {} : { website }),
});
const searchIn = (...all: readonly Found[]) => ({ find: async () => all });

it('finds the municipality of exactly this name, with its website', async () => {
  const search = searchIn(
    found('service', 'Haarlem'),
    found('organisation', 'Gemeente Haarlemmermeer'),
    found('organisation', 'Gemeente Haarlem', 'https://www.haarlem.nl'),
  );
  expect(await findMunicipality(search, ' haarlem ')).toEqual({
    name: 'Gemeente Haarlem',
    website: 'https://www.haarlem.nl',
  });
});

it('guesses nothing: a name that only resembles it is no answer', async () => {
  expect(
    await findMunicipality(searchIn(found('organisation', 'Gemeente Haarlem')), 'Haarlm'),
  ).toBeUndefined();
});

it('does without a website that the register does not have', async () => {
  const search = searchIn(found('organisation', 'Haarlem'));
  expect(await findMunicipality(search, 'Gemeente Haarlem')).toEqual({ name: 'Haarlem' });
});
