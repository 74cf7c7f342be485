import { didYouMean } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import { askRules } from './rules/ask-rules.js';
import { checkRules } from './rules/check-rules.js';
import { diffRules } from './rules/diff-rules.js';
import { runOnce } from './rules/run-once.js';
import { sqlRules } from './rules/sql-rules.js';
import { testRules } from './rules/test-rules.js';
import { traceRules } from './rules/trace-rules.js';

/** The tools of who writes rules, by name. */
const tools: { readonly [name: string]: (rest: readonly string[]) => Promise<number> } = {
  run: runOnce,
  trace: traceRules,
  ask: askRules,
  check: checkRules,
  sql: sqlRules,
  test: testRules,
  diff: diffRules,
};

/**
 * `eenloket rules run|trace|ask|check|sql|test|diff RULES …`: works on the decision of a pack (by id or folder) or on a DMN file.
 * Errors: `rules.noSuchTool`, and those of `openRules`.
 */
export async function run([name = '', ...rest]: readonly string[]): Promise<number> {
  const tool = tools[name];
  if (tool) return tool(rest);
  const names = Object.keys(tools);
  const fix = didYouMean(name, names, `Use: npx eenloket rules ${names.join('|')} RULES`);
  throw new CodedError('rules.noSuchTool', `There is no tool "${name}". ${fix}`);
}
