import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file of the project that is kept or about to be, as paths from the root, sorted. */
export const projectFiles: readonly string[] = (existsSync(join(root, '.git')) ? knownToGit() : found(''))
  // A file that is deleted but not yet staged is listed as well.
  .filter((path) => path !== '' && existsSync(root + path))
  .sort();

function knownToGit(): string[] {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', listed, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\n');
}

/** Without git (an unpacked archive): everything but what was installed or made. */
function found(folder: string): string[] {
  const made = ['node_modules', 'dist', 'coverage', 'artifacts', '.data', '.cache'];
  return readdirSync(root + folder, { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? found(`${folder}${entry.name}/`) : [folder + entry.name]))
    .filter((path) => !path.endsWith('.tsbuildinfo'));
}

const texts = new Map<string, string>();

/** The text of one of them, read once. */
export function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(root + path, 'utf8');
  texts.set(path, text);
  return text;
}

/** Lines as an editor counts them. */
export const linesOf = (path: string): number => textOf(path).replace(/\n$/, '').split('\n').length;
