import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { RunNotes } from './run-notes.js';

const directory = mkdtempSync(join(tmpdir(), 'eenloket-notes-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('what one thread notes, all know and the run reports', () => {
  const [one, other] = [new RunNotes(directory), new RunNotes(directory)];
  expect(one.isAudited('a')).toBe(false);
  other.audited('a');
  expect(one.isAudited('a')).toBe(true);
  expect(one.report()).toEqual(['stories: 1 states of pages found accessible']);
  for (const ms of [1_800, 400, 600]) one.took('change', ms);
  expect(other.report()[1]).toBe(
    'stories: a worker’s act shows after a reload in 0.6 s (median), 1.8 s (longest of 3)',
  );
});
