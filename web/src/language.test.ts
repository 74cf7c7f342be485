import { expect, it } from 'vitest';
import { languageOf } from './language.js';

it.each([
  ['/en/zoeken?q=baby', undefined, 'en'],
  ['/nl', 'en-GB,en;q=0.9', 'nl'],
  ['/', 'de-DE, en-GB;q=0.8', 'en'],
  ['/', 'de', 'nl'],
  ['/', undefined, 'nl'],
  ['/english', undefined, 'nl'],
])('%s with Accept-Language %s is %s', (path, header, language) => {
  expect(languageOf(path, header)).toBe(language);
});
