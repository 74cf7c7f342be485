import { readFileSync } from 'node:fs';
import { CodedError } from '@eenloket/kit';

/**
 * The text of a file in UTF-8.
 * @throws CodedError `file-unreadable`, or `file-not-utf8`
 */
export function readTextFile(path: string): string {
  const bytes = read(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new CodedError('file-not-utf8', `${path} is not a text in UTF-8: save it as UTF-8.`, { cause });
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new CodedError(
      'file-unreadable',
      `${path} cannot be read (${code ?? 'unknown'}): check the path.`,
      {
        cause,
      },
    );
  }
}
