import { type Example, problemLine, sameValue } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { Rules } from '../../workbench/open-rules.js';
import { runRules, withNumbersAsText } from '../../workbench/run-rules.js';
import { readArguments } from '../arguments.js';
import { readJson, rulesOf } from './given-rules.js';
import { valueText } from './trace-rules.js';
import { watching } from './watching.js';

const USAGE = 'npx eenloket rules test RULES [--examples FILE|-] [--watch]';

/** An example as a pack has it in `examples.yaml`; of a DMN file the day may be absent. */
type Case = Pick<Example, 'name' | 'facts' | 'expect'> & Partial<Pick<Example, 'on' | 'state'>>;

/**
 * `eenloket rules test RULES`: the worked examples of a pack, or those in a JSON file: `[{"name", "on", "facts", "expect"}]`.
 * One line for each that fails, and a closing line. Exit code 1 when any fails.
 */
export async function testRules(rest: readonly string[]): Promise<number> {
  const options = { examples: { type: 'string' }, watch: { type: 'boolean', default: false } } as const;
  const { words, values } = readArguments(rest, { usage: USAGE, options, words: [1, 1] });
  let failed = 0;
  const once = async (): Promise<readonly string[]> => {
    const rules = rulesOf(words[0] ?? '');
    const cases = await casesOf(rules, values.examples);
    const failures = cases.flatMap((each) => failuresOf(rules, each));
    for (const failure of failures) console.error(failure);
    failed = failures.length;
    console.log(`rules test: ${rules.name}, ${cases.length} examples, ${failed} failures`);
    return [...rules.files, ...(values.examples && values.examples !== '-' ? [values.examples] : [])];
  };
  if (values.watch) return watching(once);
  await once();
  return failed > 0 ? 1 : 0;
}

async function casesOf(rules: Rules, file: string | undefined): Promise<readonly Case[]> {
  if (file === undefined && rules.kind === 'pack') return rules.pack.examples;
  if (file === undefined)
    throw new CodedError('rules.noExamples', `A DMN file has no examples of its own. Use: ${USAGE}`);
  const json = await readJson(file);
  const fits = (each: unknown): each is Case =>
    typeof each === 'object' && each !== null && 'name' in each && 'facts' in each && 'expect' in each;
  if (Array.isArray(json) && json.every(fits)) return json;
  throw new CodedError(
    'rules.wrongExamples',
    `${file} is no list of examples: write [{"name": …, "on": …, "facts": {…}, "expect": {…}}].`,
  );
}

function failuresOf(rules: Rules, { name, on, facts, expect, state = 'known' }: Case): string[] {
  const outputs = Object.keys(expect);
  const run = runRules(rules, { facts: on === undefined ? facts : { on, facts }, outputs });
  if (!run.ok) return run.error.map((problem) => `${name}: ${problemLine(problem)}`);
  return outputs.flatMap((output) => {
    const found = run.value.outcomes[output];
    if (!found) return [`${name}: there is no ${output}`];
    if (found.state === 'unknown' && state === 'unknown') return [];
    const expected = withNumbersAsText(expect[output] ?? null) as FactJson;
    if (found.state !== 'unknown' && sameValue(expected, found.value) && inState(found.state, state))
      return [];
    return [`${name}: ${output} is ${valueText(found)} instead of ${JSON.stringify(expected)}`];
  });
}

/** An example says `provisional`, or means a value that is known; what an example assumes counts as known. */
const inState = (state: 'known' | 'assumed' | 'provisional', wanted: NonNullable<Case['state']>): boolean =>
  (state === 'assumed' ? 'known' : state) === wanted;
