import { describe, expect, it } from 'vitest';
import { causeChoices, causeOf } from './causes.js';

describe('why a resident was stuck', () => {
  it('is chosen from a short list, with a last one for everything else', () => {
    expect(causeChoices('nl').length).toBeLessThanOrEqual(7);
    expect(causeChoices('en').at(-1)).toEqual({ value: 'other', label: 'Something else' });
  });
  it('is kept in Dutch, with what was written after it', () => {
    expect(causeOf('question', '')).toBe('De vraag was niet duidelijk');
    expect(causeOf('waiting', 'al drie weken')).toBe('Het duurde te lang: al drie weken');
  });
  it('needs words when it is something else, and a choice', () => {
    expect(causeOf('other', 'Geen DigiD.')).toBe('Geen DigiD.');
    expect(causeOf('other', '')).toBeUndefined();
    expect(causeOf('', 'Los woord')).toBeUndefined();
    expect(causeOf('toString', '')).toBeUndefined();
  });
});
