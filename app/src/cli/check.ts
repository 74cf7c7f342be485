import { statSync } from 'node:fs';
import {
  checkCatalogue,
  type Finding,
  formatFinding,
  hintsOf,
  loadCatalogue,
  openSources,
} from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import { decisionPort } from '../rules/decision-port.js';
import { packsDirectory } from '../system/catalogue.js';
import { readArguments } from './arguments.js';

/** `eenloket check [DIRECTORY]`: loads all packs, holds their parts against one another, runs their worked examples, and gives hints about decision tables and what nobody has read yet, which fail nothing. */
export async function run(rest: readonly string[]): Promise<number> {
  const [directory = packsDirectory] = readArguments(rest, {
    usage: 'npx eenloket check [DIRECTORY]',
    words: [0, 1],
  }).words;
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new CodedError(
      'directory-missing',
      `${directory} is no directory: name the one that holds facts.yaml and the packs.`,
    );
  const loaded = loadCatalogue(directory);
  if (!loaded.ok) return report('packs that do not load', loaded.error);
  const { packs, facts } = loaded.value;
  const examples = [...packs.values()].reduce((sum, { examples }) => sum + examples.length, 0);
  const hints = [...packs.values()].flatMap((pack) => hintsOf(pack, facts));
  for (const { file, line, column, message, suggestion } of hints)
    console.log(`${file}:${line}:${column} hint ${message} ${suggestion}`);
  for (const pack of packs.values()) {
    const open = openSources(pack);
    if (open) console.log(`${pack.id}: open ${open}.`);
  }
  const what = `${packs.size} packs, ${examples} examples, ${hints.length} hints`;
  return report(what, checkCatalogue(loaded.value, decisionPort));
}

/** One line on stderr for each finding, and a closing line. @returns the exit code */
function report(what: string, findings: readonly Finding[]): number {
  for (const finding of findings) console.error(formatFinding(finding));
  console.log(`check: ${what}, ${findings.length} findings`);
  return findings.length > 0 ? 1 : 0;
}
