import { expect, it } from 'vitest';
import { speak } from './speak.js';

it.each([
  ['nl', 'Zoeken'],
  ['en', 'Search'],
] as const)('in %s chooses %s', (language, word) => {
  expect(speak(language)('Zoeken', 'Search')).toBe(word);
});
