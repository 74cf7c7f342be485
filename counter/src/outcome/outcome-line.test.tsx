import { renderFragment } from '@eenloket/design';
import { expect, it } from 'vitest';
import { OutcomeLine } from './outcome-line.js';

it('names a text outcome: a bare value means nothing', () => {
  const outcomes = { soortAkte: { state: 'known', value: 'geboorteakte' } } as const;
  const html = renderFragment(
    <OutcomeLine language="nl" title="Aangifte" outcome={{ outcomes, provisional: false }} />,
  );
  expect(html.replace(/<[^>]+>|<!-- -->/g, '')).toContain('Soort akte: Geboorteakte');
});
