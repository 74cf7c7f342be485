import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of the project that is kept or about to be, as paths from the root, sorted. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
)
  .split('\n')
  // A file that is deleted but not yet staged is listed as well.
  .filter((path) => path !== '' && existsSync(root + path))
  .sort();

const texts = new Map<string, string>();

/** The text of one of them, read once. */
export function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(root + path, 'utf8');
  texts.set(path, text);
  return text;
}

/** Lines as an editor counts them. */
export const linesOf = (path: string): number => textOf(path).replace(/\n$/, '').split('\n').length;
