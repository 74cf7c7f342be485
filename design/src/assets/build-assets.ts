import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { styleSheet } from '../css/style-sheet.js';
import { iconFile } from '../pictures/icon-file.js';
import { joinScripts } from './join-scripts.js';
import { builtFolder } from './manifest.js';

const sources = new URL('../../src/', import.meta.url);
const scripts = new URL('../../dist/scripts/', import.meta.url);
const read = (path: string | URL): string => readFileSync(path, 'utf8');

const filesUnder = (folder: URL, ends: string): URL[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ends) && !file.includes('.test.'))
    .sort()
    .map((file) => new URL(file, folder));

/**
 * The style sheet of Eenloket with the given theme.
 *
 * @param themeFile path of the tokens of a municipality; without it our own
 */
export const buildStyleSheet = (themeFile?: string): string =>
  styleSheet({
    theme: [
      read(themeFile ?? new URL('theme/tokens.css', sources)),
      read(new URL('theme/utrecht.css', sources)),
    ],
    library: read(createRequire(import.meta.url).resolve('@utrecht/component-library-css/dist/index.css')),
    own: filesUnder(new URL('styles/', sources), '.css').map(read),
    components: filesUnder(sources, '.tsx').map(read),
  });

/** What was written: the stable name and the size over the line. */
export interface BuiltAsset {
  readonly name: string;
  readonly gzipBytes: number;
}

/**
 * Builds all assets and their manifest into `dist/static`, replacing what was there.
 *
 * @param themeFile path of the tokens of a municipality; without it our own
 */
export const buildAssets = (themeFile?: string): readonly BuiltAsset[] => {
  const files: Readonly<Record<string, string>> = {
    'eenloket.css': buildStyleSheet(themeFile),
    'eenloket.js': joinScripts(filesUnder(scripts, '.js').map(read)),
    'icon.svg': iconFile,
  };
  rmSync(builtFolder, { recursive: true, force: true });
  mkdirSync(builtFolder, { recursive: true });
  const manifest = Object.entries(files).map(([name, text]) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const file = name.replace('.', `.${hash}.`);
    writeFileSync(new URL(file, builtFolder), text);
    return [name, file] as const;
  });
  writeFileSync(new URL('manifest.json', builtFolder), JSON.stringify(Object.fromEntries(manifest), null, 2));
  return Object.entries(files).map(([name, text]) => ({
    name,
    gzipBytes: gzipSync(text, { level: 9 }).length,
  }));
};
