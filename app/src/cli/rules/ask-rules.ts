import { createInterface } from 'node:readline/promises';
import { type FactDefinition, problemLine, readFact } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { PackRules } from '../../workbench/open-rules.js';
import { runRules, type RulesRun } from '../../workbench/run-rules.js';
import { readArguments } from '../arguments.js';
import { readJson, rulesOf } from './given-rules.js';
import { valueText } from './trace-rules.js';

const USAGE = 'npx eenloket rules ask PACK [--on 2026-03-16] [--facts FILE] [--language nl|en]';

/**
 * `eenloket rules ask PACK`: on a terminal asks what the rules still need, decisive first, until every outcome is known; elsewhere prints
 * the facts that are needed now, one a line with the pack's question. Nothing is asked whose answer cannot change an outcome.
 */
export async function askRules(rest: readonly string[]): Promise<number> {
  const options = {
    on: { type: 'string' },
    facts: { type: 'string' },
    language: { type: 'string' },
  } as const;
  const { words, values } = readArguments(rest, { usage: USAGE, options, words: [1, 1] });
  const rules = rulesOf(words[0] ?? '');
  if (rules.kind === 'file')
    throw new CodedError('rules.noQuestions', `A DMN file takes what it is not told for null. Use: ${USAGE}`);
  const facts = values.facts === undefined ? {} : await readJson(values.facts);
  const language = values.language === 'en' ? 'en' : 'nl';
  const run = (answers: object) => runOn(rules, { ...(facts as object), ...answers }, values.on);
  return process.stdin.isTTY ? interview(rules, run, language) : listed(rules, run({}), language);
}

function runOn(rules: PackRules, facts: object, on: string | undefined): RulesRun {
  const run = runRules(rules, { facts, ...(on === undefined ? {} : { on }) });
  if (run.ok) return run.value;
  throw new CodedError('rules.wrongFacts', run.error.map(problemLine).join('\n'));
}

const questionFor = ({ pack, catalogue }: PackRules, fact: string, language: 'nl' | 'en'): string =>
  pack.questions.find((question) => question.fact === fact)?.ask[language] ??
  catalogue.facts.get(fact)?.label[language] ??
  fact;

function listed(rules: PackRules, { missing }: RulesRun, language: 'nl' | 'en'): number {
  for (const fact of missing) console.log(`${fact}: ${questionFor(rules, fact, language)}`);
  console.log(`rules ask: ${missing.length} facts are needed`);
  return 0;
}

async function interview(
  rules: PackRules,
  run: (answers: object) => RulesRun,
  language: 'nl' | 'en',
): Promise<number> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: { [fact: string]: FactJson } = {};
  for (let now = run(answers); ; now = run(answers)) {
    const [fact] = now.missing;
    if (fact === undefined) {
      for (const [name, value] of Object.entries(now.outcomes)) console.log(`${name} = ${valueText(value)}`);
      terminal.close();
      return 0;
    }
    answers[fact] = await answerTo(rules, fact, (question) => terminal.question(question), language);
  }
}

/** Asks until the answer fits the fact. */
async function answerTo(
  rules: PackRules,
  fact: string,
  ask: (question: string) => Promise<string>,
  language: 'nl' | 'en',
): Promise<FactJson> {
  const definition = rules.catalogue.facts.get(fact);
  if (!definition) throw new CodedError('rules.noSuchFact', `The vocabulary has no fact "${fact}".`);
  for (;;) {
    const said = await ask(`${questionFor(rules, fact, language)} [${formOf(definition)}] `);
    const read = readFact(fact, asJson(said.trim(), definition), definition);
    if (read.ok) return read.value;
    console.log(problemLine(read.error));
  }
}

const formOf = ({ type, choices }: FactDefinition): string => {
  if (type === 'boolean') return 'ja/nee';
  if (choices) return choices.map(({ value }) => value).join('/');
  return type === 'list' ? 'JSON' : type;
};

/** What somebody typed as the JSON that a request would have. */
function asJson(said: string, { type }: FactDefinition): unknown {
  if (type === 'boolean')
    return /^(ja|j|yes|y|true)$/i.test(said) ? true : /^(nee|n|no|false)$/i.test(said) ? false : said;
  if (type !== 'list') return said;
  try {
    return JSON.parse(said) as unknown;
  } catch {
    return said;
  }
}
