import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { testFolders, type TestFolder } from './test-folders.js';

/** What a run over the DMN TCK is asked: which folders, and what becomes of the score. */
export interface KitRun {
  readonly folders: readonly TestFolder[];
  /** The text that `--only` names: the cases of these folders are printed, and no score is held against anything. */
  readonly only: string | undefined;
  /** Whether `--write` renews the committed score. */
  readonly write: boolean;
}

/** Reads the options of a run, and says under its name that it is skipped when the kit is absent; then the process ends. */
export function kitRun(name: string, options: readonly string[]): KitRun {
  const kit = process.env['EENLOKET_DMN_TCK'] ?? '../shared/conformance/dmn-tck/TestCases';
  const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
  if (!existsSync(kit)) {
    console.log(`${name}: skipped, because ${kit} is absent; name another with EENLOKET_DMN_TCK`);
    process.exit(0);
  }
  const folders = testFolders(kit).filter((folder) => only === undefined || folder.name.includes(only));
  return { folders, only, write: options.includes('--write') };
}

/** Holds a report against the committed one, after renewing that if asked; says so and gives false when they differ. */
export function isCommitted(report: string, file: string, write: boolean): boolean {
  if (write) writeFileSync(file, report);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (committed !== report) console.log('The committed score differs; look at it and renew it with --write.');
  return committed === report;
}
