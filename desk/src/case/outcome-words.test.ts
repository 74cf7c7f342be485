import { describe, expect, it } from 'vitest';
import { outcomeText, outputWords } from './outcome-words.js';

describe('an output of the rules in words', () => {
  it.each([
    ['heeftRecht', 'Heeft recht'],
    ['bedragPerKwartaal', 'Bedrag per kwartaal'],
    ['gezag', 'Gezag'],
  ])('%s is "%s"', (output, words) => {
    expect(outputWords(output)).toBe(words);
  });

  it('shows euros, dates, yes and no, and nothing', () => {
    expect(outcomeText('295.07', 'nl')).toMatch(/€\s295,07/);
    expect(outcomeText('295.07', 'en')).toMatch(/€\s?295\.07/);
    expect(outcomeText('2026-04-01', 'nl')).toBe('1 april 2026');
    expect(outcomeText(true, 'nl')).toBe('ja');
    expect(outcomeText(false, 'en')).toBe('no');
    expect(outcomeText(null, 'nl')).toBe('geen');
  });
});
