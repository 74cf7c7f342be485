import { writeFileSync } from 'node:fs';
import { CodedError } from '@eenloket/kit';
import { expect, it } from 'vitest';
import { failureLine } from './failure-line.js';

it('a coded error is its own line', () => {
  expect(failureLine(new CodedError('x', 'What happened, and what to do.'))).toBe(
    'What happened, and what to do.',
  );
});

it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'])(
  'a refusal of the operating system is one line (%s)',
  (code) => {
    const error = Object.assign(new Error(`${code}: said so`), { code, path: '/data/keys.json' });
    expect(failureLine(error)).toMatch(new RegExp(`^/data/keys.json: .+ \\(${code}\\)\\.$`));
  },
);

it('a real one as well', () => {
  try {
    writeFileSync('/dev/full', 'x');
    expect.unreachable();
  } catch (error) {
    expect(failureLine(error)).toMatch(/the disk is full: free some space and start again \(ENOSPC\)\.$/);
  }
});

it('what we did not foresee keeps its stack', () => {
  expect(failureLine(new TypeError('x is not a function'))).toMatch(
    /^TypeError: x is not a function\n\s+at /,
  );
  expect(failureLine('thrown text')).toBe('thrown text');
});
