import { CodedError, parseLegalDate, type LegalDate } from '@eenloket/kit';
import { compareRules } from '../../workbench/compare-rules.js';
import { readArguments } from '../arguments.js';
import { rulesOf } from './given-rules.js';

const USAGE = 'npx eenloket rules diff RULES OTHER --on 2026-03-16 [--most 5000] [--seed 1] [--examples 5]';

/**
 * `eenloket rules diff RULES OTHER`: for which inputs two versions differ, with an example for each set of outcomes that does.
 * Exit code 1 when they differ; 0 says that no difference was found in so many inputs, not that there is none.
 */
export async function diffRules(rest: readonly string[]): Promise<number> {
  const { words, values } = readArguments(rest, {
    usage: USAGE,
    options: {
      on: { type: 'string' },
      most: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      examples: { type: 'string', default: '5' },
    },
    words: [2, 2],
  });
  const [one, other] = [rulesOf(words[0] ?? ''), rulesOf(words[1] ?? '')];
  const { tried, different, examples } = compareRules(one, other, {
    on: dayOf(values.on),
    most: whole('most', values.most),
    seed: whole('seed', values.seed),
    examples: whole('examples', values.examples),
  });
  for (const { on, facts, outcomes } of examples) {
    console.log(JSON.stringify({ on, facts }));
    for (const [name, [before, after]] of Object.entries(outcomes))
      console.log(`  ${name}: ${before} -> ${after}`);
  }
  console.log(`rules diff: ${tried} inputs tried, ${different} differ`);
  return different > 0 ? 1 : 0;
}

function dayOf(text: string | undefined): LegalDate {
  const day = parseLegalDate(text ?? '');
  if (day.ok) return day.value;
  throw new CodedError('argument-missing', `--on needs a date such as 2026-03-16. Use: ${USAGE}`);
}

function whole(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CodedError('argument-unknown', `--${name} is "${text}": give a whole number. Use: ${USAGE}`);
}
