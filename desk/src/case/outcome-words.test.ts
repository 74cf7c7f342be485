import { describe, expect, it } from 'vitest';
import { outputWords } from './outcome-words.js';

describe('an output of the rules in words', () => {
  it.each([
    ['heeftRecht', 'Heeft recht'],
    ['bedragPerKwartaal', 'Bedrag per kwartaal'],
    ['gezag', 'Gezag'],
  ])('%s is "%s"', (output, words) => {
    expect(outputWords(output)).toBe(words);
  });
});
