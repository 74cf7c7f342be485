import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTextFile } from './read-text-file.js';

const directory = mkdtempSync(join(tmpdir(), 'text-'));
const file = (bytes: string | Uint8Array): string => {
  const path = join(directory, 'file');
  writeFileSync(path, bytes);
  return path;
};

it('reads UTF-8, with or without byte order mark', () => {
  expect(readTextFile(file('één'))).toBe('één');
  expect(readTextFile(file('\uFEFFéén'))).toBe('één');
});

it('refuses another encoding, which would spoil names unnoticed', () => {
  const path = file(Uint8Array.of(0xe9, 0xe9, 0x6e));
  expect(() => readTextFile(path)).toThrow(expect.objectContaining({ code: 'file-not-utf8' }));
});

it('says of a file that is not there, or is a directory, what to do', () => {
  expect(() => readTextFile(join(directory, 'absent'))).toThrow(/ENOENT.*check the path/);
  expect(() => readTextFile(directory)).toThrow(expect.objectContaining({ code: 'file-unreadable' }));
});
