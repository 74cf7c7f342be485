import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { RunNotes } from './run-notes.js';

const directory = mkdtempSync(join(tmpdir(), 'eenloket-notes-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('what one thread notes, all know and the run reports', async () => {
  const [one, other] = [new RunNotes(directory), new RunNotes(directory)];
  const looks: string[] = [];
  const looking = (by: string, problems: string[]) => () => Promise.resolve((looks.push(by), problems));
  expect(await one.once('accessible', 'a', looking('one', ['no title']))).toEqual(['no title']);
  expect(await other.once('accessible', 'a', looking('other', []))).toEqual([]);
  expect(await one.once('accessible', 'a', looking('one, again', ['no title']))).toEqual([]);
  expect(await one.once('valid', 'a', looking('one, the HTML', ['a div in a p']))).toEqual(['a div in a p']);
  expect([one.has('accessible', 'a'), one.has('valid', 'a')]).toEqual([true, false]);
  expect(looks).toEqual(['one', 'other', 'one, the HTML']);
  expect(one.report()).toEqual(['stories: 1 states of pages found accessible']);
  for (const ms of [1_800, 400, 600]) one.took('change', ms);
  expect(other.report()[1]).toBe(
    'stories: a worker’s act shows after a reload in 0.6 s (median), 1.8 s (longest of 3)',
  );
});
