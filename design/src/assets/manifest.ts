import { readFileSync } from 'node:fs';
import { CodedError } from '@eenloket/kit';

/** Stable name -> file name with hash, as written by build-css.mjs. */
export type Manifest = Readonly<Record<string, string>>;

/** The folder of built files; the same seen from `src` and from `dist`. */
export const builtFolder = new URL('../../dist/static/', import.meta.url);

/**
 * Reads which file has which hash.
 *
 * @throws CodedError `design.assets-not-built` when build-css.mjs has not run
 */
export const readManifest = (folder: URL = builtFolder): Manifest => {
  try {
    return JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
  } catch (cause) {
    throw new CodedError(
      'design.assets-not-built',
      `The style sheet is not built: ${folder.pathname}manifest.json cannot be read. Run "node design/build-css.mjs".`,
      { cause },
    );
  }
};
