import { readArguments } from '../arguments.js';
import { diagnosticLine } from '../../workbench/open-rules.js';
import { rulesOf } from './given-rules.js';
import { ruleHints } from '../../workbench/rule-hints.js';
import { watching } from './watching.js';

/** `eenloket rules check RULES`: what is wrong with a model, with file, line and fix, and hints about its tables. Exit code 1 when anything is wrong. */
export async function checkRules(rest: readonly string[]): Promise<number> {
  const usage = 'npx eenloket rules check RULES [--watch]';
  const options = { watch: { type: 'boolean', default: false } } as const;
  const { words, values } = readArguments(rest, { usage, options, words: [1, 1] });
  let problems = 0;
  const once = async (): Promise<readonly string[]> => {
    const rules = rulesOf(words[0] ?? '');
    const { model, name, files } = rules;
    for (const problem of model.problems) console.error(diagnosticLine(problem));
    problems = model.problems.length;
    const hints = ruleHints(rules);
    for (const hint of hints) console.log(`hint: ${diagnosticLine(hint)}`);
    console.log(`rules check: ${name}, ${hints.length} hints, ${problems} problems`);
    return files;
  };
  if (values.watch) return watching(once);
  await once();
  return problems > 0 ? 1 : 0;
}
