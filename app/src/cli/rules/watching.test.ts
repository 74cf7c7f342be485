import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { watching } from './watching.js';

const directory = mkdtempSync(join(tmpdir(), 'eenloket-watching-'));
const file = join(directory, 'model');
vi.spyOn(console, 'log').mockImplementation(() => undefined);
const failed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** Writes a file with a date that differs from every earlier one, however coarse the clock of the disk. */
let saved = 0;
function save(content: string): void {
  writeFileSync(file, content);
  const at = new Date(Date.now() - 60_000 + (saved += 1_000));
  utimesSync(file, at, at);
}

/** Watches the file; what was read at each turn stands in `read`. `during` happens after a turn has read it. */
async function watch(during: (turn: number) => void): Promise<string[]> {
  const read: string[] = [];
  const code = await watching(() => {
    read.push(readFileSync(file, 'utf8'));
    return Promise.resolve(read.length)
      .then(during)
      .then(() => [file]);
  });
  expect(code).toBe(0);
  return read;
}
const stop = () => process.emit('SIGTERM');

it('does the work again for what was saved while it ran, the first time and later', async () => {
  save('first');
  const read = await watch((turn) => {
    if (turn === 1) writeFileSync(file, 'second');
    if (turn === 2) save('third');
    if (turn === 3) setTimeout(stop, 600);
  });
  expect(read).toEqual(['first', 'second', 'third']);
});

it('goes on after a failure, which it says, and does nothing as long as nothing is saved', async () => {
  save('right');
  setTimeout(() => save('wrong'), 300);
  const read = await watch((turn) => {
    if (turn === 1) return;
    setTimeout(stop, 600);
    throw new Error('this model is wrong');
  });
  expect(read).toEqual(['right', 'wrong']);
  expect(failed.mock.calls.join()).toContain('this model is wrong');
});

it('fails when the first turn fails: there is nothing to watch yet', async () => {
  await expect(watching(() => Promise.reject(new Error('no such file')))).rejects.toThrow('no such file');
});
