import { loadCatalogue } from '@eenloket/catalogue';
import { renderFragment } from '@eenloket/design';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { OutcomeLine } from './outcome-line.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
if (!loaded.ok) throw new Error('the packs do not load');
const catalogue = loaded.value;

it('names a text outcome: a bare value means nothing', () => {
  const outcomes = { soortAkte: { state: 'known', value: 'geboorteakte' } } as const;
  const html = renderFragment(
    <OutcomeLine
      language="nl"
      catalogue={catalogue}
      title="Aangifte"
      outcome={{ outcomes, provisional: false }}
    />,
  );
  expect(html.replace(/<[^>]+>|<!-- -->/g, '')).toContain('Soort akte: Geboorteakte');
});
