import { brotliCompressSync } from 'node:zlib';
import { expect } from 'vitest';
import { htmlProblems } from '../../design/testing/valid-html.ts';
import type { Seen } from './test-visitor.ts';

/** A page that is there, with this one heading, of valid HTML and small. */
export const checkPage = (seen: Seen, heading: RegExp): void => {
  expect(seen.status).toBe(200);
  expect(seen.heading).toMatch(heading);
  expect(seen.html.match(/<h1/g)).toHaveLength(1);
  expect(htmlProblems(seen.html)).toEqual([]);
  expect(brotliCompressSync(seen.html).length).toBeLessThan(20_000);
};
