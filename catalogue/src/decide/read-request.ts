import { err, ok, parseLegalDate, type LegalDate, type Result } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { FactProblem } from './fact-problem.js';
import type { PackFacts } from './pack-facts.js';
import { readFact } from './read-fact.js';

/** What is asked of a service: the day, and what is known, by whole fact name. */
export interface DecisionRequest {
  readonly on: LegalDate;
  readonly given: ReadonlyMap<string, FactJson>;
}

type Given = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readDay(on: unknown): Result<LegalDate, FactProblem> {
  const day = typeof on === 'string' ? parseLegalDate(on) : undefined;
  if (day?.ok) return day;
  const reason =
    on === undefined ? 'the day asked about is missing.' : `${JSON.stringify(on)} is not a date.`;
  return err({ code: 'wrongDate', fact: 'on', reason, fix: 'Write it as "on": "2026-03-16".' });
}

/**
 * Reads `{on, facts: {…}}`, or the facts themselves with `on` among them; `on` may be absent when `otherwise` says the day.
 * Errors: every problem at once, `notAnObject`, `wrongDate`, `unknownFact`, `wrongValue`, `factTwice`.
 */
export function readRequest(
  json: unknown,
  facts: PackFacts,
  otherwise?: string,
): Result<DecisionRequest, readonly FactProblem[]> {
  if (!isObject(json))
    return err([
      { code: 'notAnObject', reason: 'This is no JSON object.', fix: 'Write {"fact": value, …}.' },
    ]);
  const { on = otherwise, ...rest } = json;
  const values = isObject(rest['facts']) && Object.keys(rest).length === 1 ? rest['facts'] : rest;
  const problems: FactProblem[] = [];
  const day = readDay(on);
  if (!day.ok) problems.push(day.error);
  const given = new Map<string, FactJson>();
  for (const [name, value] of Object.entries(values)) {
    const fact = facts.find(name);
    const read = fact.ok ? readFact(name, value, fact.value) : fact;
    if (!read.ok) problems.push(read.error);
    else if (fact.ok && given.has(fact.value.name))
      problems.push({
        code: 'factTwice',
        fact: name,
        reason: 'this fact is given twice.',
        fix: 'Give it once.',
      });
    else if (fact.ok) given.set(fact.value.name, read.value);
  }
  return day.ok && problems.length === 0 ? ok({ on: day.value, given }) : err(problems);
}
