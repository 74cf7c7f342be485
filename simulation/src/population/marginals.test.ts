import { expect, it } from 'vitest';
import { assumed, sourced } from './marginals.js';

it('what was counted has a table with its day or quarter and where to read it, and what was assumed has no source', () => {
  for (const { source } of sourced) {
    const [place, table] = source?.text.en.startsWith('Statistics Netherlands')
      ? [/^https:\/\/www\.cbs\.nl\/nl-nl\/cijfers\/detail\/\w+$/, /table \w+, 1 January 20\d\d$/]
      : [/^https:\/\/[\w.-]+\/[\w-]+\/$/, /^Ministry .*, \w+ quarter of 20\d\d, table \d/];
    expect(source?.href).toMatch(place);
    expect(source?.text.en).toMatch(table);
  }
  expect(assumed.filter(({ source }) => source)).toEqual([]);
});

it('is said in short plain sentences, in both languages', () => {
  for (const { says } of [...sourced, ...assumed])
    for (const sentence of [says.nl, says.en].flatMap((text) => text.split(/(?<=\.) /))) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
    }
});
