import { CodedError, parseLegalDate } from '@eenloket/kit';
import { toSql } from '@eenloket/rules';
import { diagnosticLine, type Rules } from '../../workbench/open-rules.js';
import { readArguments } from '../arguments.js';
import { rulesOf } from './given-rules.js';

const USAGE =
  'npx eenloket rules sql PACK --on 2026-03-16 [--table residents] [--keep COLUMN]… [--output NAME]…';

/**
 * `eenloket rules sql PACK --on DATE`: its decision as one SELECT of DuckDB, and above it, as comments, the columns that the table must
 * have. Exit code 1, with a line for each reason, when SQL cannot say it.
 */
export async function sqlRules(rest: readonly string[]): Promise<number> {
  const { words, values } = readArguments(rest, {
    usage: USAGE,
    options: {
      on: { type: 'string' },
      table: { type: 'string', default: 'residents' },
      keep: { type: 'string', multiple: true },
      output: { type: 'string', multiple: true },
    },
    words: [1, 1],
  });
  const on = parseLegalDate(values.on ?? '');
  if (!on.ok) throw new CodedError('argument-missing', `--on needs a date such as 2026-03-16. Use: ${USAGE}`);
  const rules = rulesOf(words[0] ?? '');
  const made = toSql(rules.model, {
    table: values.table,
    on: on.value,
    ...textAndOutputs(rules, values.output),
    ...(values.keep ? { keep: values.keep } : {}),
  });
  if (!made.ok) {
    for (const problem of made.error) console.error(diagnosticLine(problem));
    return 1;
  }
  const { columns, provisional, sql } = made.value;
  for (const { name, type } of columns) console.log(`-- "${name}" ${type}`);
  for (const name of provisional) console.log(`-- provisional: ${name} is not published for ${on.value}`);
  console.log(`${sql};`);
  return 0;
}

/** Diagnostics have line and column when the text of the model is at hand. */
function textAndOutputs(rules: Rules, asked: readonly string[] | undefined) {
  if (rules.kind === 'file') return asked ? { outputs: asked } : {};
  const { decision } = rules.pack;
  return decision ? { dmn: decision.dmn, outputs: asked ?? decision.outputs } : {};
}
