import { CodedError } from '@eenloket/kit';

/** What the operating system said, and what to do about it. */
const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space and start again',
  EDQUOT: 'the disk quota is used up: free some space and start again',
  EACCES: 'this user may not do that: correct the rights of that path, or choose another with EENLOKET_DATA',
  EPERM: 'this user may not do that: correct the rights of that path, or choose another with EENLOKET_DATA',
  EROFS: 'that file system is read-only: choose another directory with EENLOKET_DATA',
  ENOTDIR: 'part of that path is a file, not a directory: choose another with EENLOKET_DATA',
  EEXIST: 'a file stands where a directory is needed: move it away, or choose another with EENLOKET_DATA',
};

/**
 * What stderr says of a failure: one line for what a person can mend (a CodedError, a refusal of the operating
 * system); anything else is ours to mend, with its stack.
 */
export function failureLine(error: unknown): string {
  if (error instanceof CodedError) return error.message;
  const { code = '', path, syscall, stack } = error as NodeJS.ErrnoException;
  const known = advice[code];
  if (known === undefined) return String(stack ?? error);
  return `${path ?? syscall ?? 'The operating system'}: ${known} (${code}).`;
}
