import { problemLine } from '@eenloket/catalogue';
import { text } from 'node:stream/consumers';
import { CodedError } from '@eenloket/kit';
import { packsDirectoryOf } from '../../configuration.js';
import { packsDirectory } from '../../system/catalogue.js';
import { openRules, type Rules } from '../../workbench/open-rules.js';
import { runRules, type Given, type RulesRun } from '../../workbench/run-rules.js';
import { readArguments } from '../arguments.js';
import { readTextFile } from '../read-text-file.js';
import { watching } from './watching.js';

/** Opens rules by what a person typed. Throws as `openRules`. */
export const rulesOf = (what: string): Rules =>
  openRules(what, packsDirectoryOf(process.env) ?? packsDirectory);

const options = {
  on: { type: 'string' },
  facts: { type: 'string' },
  output: { type: 'string', multiple: true },
  watch: { type: 'boolean', default: false },
} as const;

/**
 * Runs rules on the facts that the command line names and tells the result; with `--watch` again whenever the rules or the
 * facts are saved.
 * @param tell writes what there is to say
 * @returns the exit code: 1 when what was given cannot be used, and stderr says why
 */
export async function tellOf(
  tool: string,
  rest: readonly string[],
  tell: (run: RulesRun, rules: Rules) => void,
): Promise<number> {
  const usage = `npx eenloket rules ${tool} RULES [--on 2026-03-16] [--facts FILE|-] [--output NAME]… [--watch]`;
  const { words, values } = readArguments(rest, { usage, options, words: [1, 1] });
  const { on, facts: file, output: outputs, watch } = values;
  const once = async (): Promise<readonly string[]> => {
    const rules = rulesOf(words[0] ?? '');
    const facts = file === undefined ? {} : await readJson(file);
    const given: Given = { facts, ...(on === undefined ? {} : { on }), ...(outputs ? { outputs } : {}) };
    const result = runRules(rules, given);
    if (!result.ok) throw new CodedError('rules.wrongFacts', result.error.map(problemLine).join('\n'));
    tell(result.value, rules);
    return [...rules.files, ...(file === undefined || file === '-' ? [] : [file])];
  };
  if (watch) return watching(once);
  await once();
  return 0;
}

/** The JSON in a file, or on the standard input for `-`. Errors: `rules.notJson`, and those of reading. */
export async function readJson(file: string): Promise<unknown> {
  const content = file === '-' ? await text(process.stdin) : readTextFile(file);
  try {
    return JSON.parse(content) as unknown;
  } catch (cause) {
    const where = file === '-' ? 'What came in' : file;
    throw new CodedError('rules.notJson', `${where} is no JSON: ${(cause as Error).message}.`, { cause });
  }
}
