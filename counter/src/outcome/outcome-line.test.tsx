import { loadCatalogue } from '@eenloket/catalogue';
import { renderFragment } from '@eenloket/design';
import type { Outcomes } from '@eenloket/cases';
import type { Language } from '@eenloket/kit';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { OutcomeLine } from './outcome-line.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
if (!loaded.ok) throw new Error('the packs do not load');
const catalogue = loaded.value;

const shown = (outcomes: Outcomes, language: Language = 'nl'): string =>
  renderFragment(
    <OutcomeLine
      language={language}
      catalogue={catalogue}
      title={language === 'nl' ? 'Zorgtoeslag' : 'Care allowance'}
      outcome={{ outcomes, provisional: false }}
    />,
  ).replace(/<[^>]+>|<!-- -->/g, '');
const known = (value: string | boolean) => ({ state: 'known', value }) as const;

it.each([
  ['a yes', { erkenningNodig: known(true) }, 'Erkenning is nodig: ja', 'Recognition is needed: yes'],
  ['a no', { erkenningNodig: known(false) }, 'Erkenning is nodig: nee', 'Recognition is needed: no'],
  ['nothing', { tegemoetkomingPerMaand: known('0') }, 'u krijgt dit niet', 'you do not get this'],
  [
    'no right to an amount',
    { heeftRecht: known(false), bedragPerKwartaal: known('0') },
    'recht op: nee',
    'to this: no',
  ],
] as const)('says %s by what was asked', (_what, outcomes, nl, en) => {
  expect(shown(outcomes)).toContain(nl);
  expect(shown(outcomes, 'en')).toContain(en);
});

it('names a text outcome: a bare value means nothing', () => {
  expect(shown({ soortAkte: known('geboorteakte') })).toContain('Soort akte: Geboorteakte');
});
