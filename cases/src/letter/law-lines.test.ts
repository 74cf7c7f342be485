import { describe, expect, it } from 'vitest';
import { lawLines } from './law-lines.js';

const akw = (article: string) => ({ bwb: 'BWBR0002368', article });

describe('the law in a letter', () => {
  it('is one line a law: its name, its id in the link only, each article once and in order', () => {
    expect(lawLines([akw('12 lid 3'), akw('7b'), akw('7 lid 2'), akw('7b')], 'nl')).toEqual([
      '[Algemene Kinderbijslagwet (AKW)](https://wetten.overheid.nl/BWBR0002368): artikel 7 lid 2, 7b, 12 lid 3',
    ]);
  });
  it('leaves out an article of which a paragraph is named', () => {
    const [line] = lawLines([akw('7'), akw('7 lid 1 a'), akw('7b')], 'en');
    expect(line).toMatch(/: article 7 paragraph 1 a, 7b$/);
  });
  it('keeps the laws in the order in which the reasons name them', () => {
    const lines = lawLines([{ bwb: 'BWBR0022751', article: '2' }, akw('7')], 'en');
    expect(lines.map((line) => /BWBR\d+/.exec(line)?.[0])).toEqual(['BWBR0022751', 'BWBR0002368']);
    expect(lawLines([], 'nl')).toEqual([]);
  });
});
