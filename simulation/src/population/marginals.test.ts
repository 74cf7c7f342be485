import { expect, it } from 'vitest';
import { assumed, sourced } from './marginals.js';

it('what was counted has a table of CBS with its day, and what was assumed has no source', () => {
  for (const { source } of sourced) {
    expect(source?.href).toMatch(/^https:\/\/www\.cbs\.nl\/nl-nl\/cijfers\/detail\/\w+$/);
    expect(source?.text.en).toMatch(/table \w+, 1 January 20\d\d$/);
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
