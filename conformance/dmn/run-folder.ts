import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '@eenloket/kit';
import {
  compileModel,
  runDecision,
  runFunction,
  runGenerated,
  runPrepared,
  type ModelQuery,
  type ModelResult,
  type TypedJson,
} from '@eenloket/rules';
import { difference } from './difference.js';
import { readTestCases, type Expected, type NamedValue, type TestCase } from './test-cases.js';
import type { TestFolder } from './test-folders.js';

type Model = Extract<ReturnType<typeof compileModel>, { ok: true }>['value'];

/** One case with what is wrong about it; nothing when it passed. */
export interface CaseResult {
  readonly name: string;
  readonly problems: readonly string[];
  /** Where generated code, or closures without trace, do not give the same value and warnings as closures. */
  readonly differences: readonly string[];
}

/** The moment that `now()` gives: the kit only asks of what type it is. */
const NOW = '2026-03-16T10:15:30Z';

const keyOf = (model: Model, { name, imported }: NamedValue): string => {
  const full = `${imported}#${name}`;
  return imported !== null && model.facts.has(full) ? full : name;
};

/** Inputs that are decisions of the model stand in for them, as the kit's service cases mean them. */
function queryOf(model: Model, { inputs }: TestCase): ModelQuery {
  return { inputs: new Map(inputs.map((each) => [keyOf(model, each), each.value])), now: NOW };
}

/** The part of a service's result that is meant: with several output decisions the entry of that name. */
function outputOf(result: TypedJson, name: string): TypedJson {
  if (result === null || typeof result === 'boolean' || result.kind !== 'context') return result;
  const entry = result.entries.find(([key]) => key === name);
  return entry ? entry[1] : result;
}

/** What a computation ends in, to be held against another: a value with warnings, or a refusal. */
function ending(run: () => ModelResult): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    if (error instanceof CodedError) return error.message;
    throw error;
  }
}

function differenceOfCode(model: Model, test: TestCase, { name }: Expected): string | null {
  const query = queryOf(model, test);
  const asked = test.invocable ?? name;
  if (!model.decisions.has(asked) && !model.functions.has(asked)) return null;
  const closures = ending(() => (test.invocable === null ? runDecision : runFunction)(model, asked, query));
  const code = ending(() => runGenerated(model, asked, query));
  if (code !== closures) return `${asked}: closures ${closures}, generated ${code}`;
  const prepared = ending(() => runPrepared(model, asked, query));
  return prepared === closures ? null : `${asked}: closures ${closures}, without trace ${prepared}`;
}

function compute(model: Model, test: TestCase, { name }: Expected): ModelResult {
  const query = queryOf(model, test);
  if (test.invocable === null) return runDecision(model, name, query);
  const result = runFunction(model, test.invocable, query);
  return { ...result, value: outputOf(result.value, name) };
}

function problemOf(model: Model, test: TestCase, expected: Expected): string | null {
  try {
    const { value, warnings } = compute(model, test, expected);
    if (expected.isError && value === null && warnings.length === 0)
      return `${expected.name}: null as expected, but nothing says why`;
    const differs = difference(value, expected.isError ? null : expected.value);
    const why = warnings.length > 0 ? ` (${warnings.join(' ')})` : '';
    return differs === null ? null : `${expected.name}: ${differs}${why}`;
  } catch (error) {
    if (error instanceof CodedError) return `${expected.name}: ${error.message}`;
    throw error;
  }
}

function modelsOf({ path, models }: TestFolder): ReadonlyMap<string, ReturnType<typeof compileModel>> {
  const files = models.map((file) => ({ file, dmn: readFileSync(join(path, file), 'utf8') }));
  return new Map(
    files.map((each) => [
      each.file,
      compileModel({ ...each, imports: files.filter((other) => other !== each) }),
    ]),
  );
}

/** Runs every case of a folder. A model that is refused fails all its cases. */
export function runFolder(folder: TestFolder): readonly CaseResult[] {
  const models = modelsOf(folder);
  return folder.cases.flatMap((file) =>
    readTestCases(join(folder.path, file)).map((test) => {
      const name = `${folder.name} ${test.id}`;
      const model = models.get(test.model);
      if (!model?.ok)
        return {
          name,
          differences: [],
          problems: [model ? (model.error[0]?.message ?? 'refused') : `${test.model} is not there`],
        };
      const problems = test.expected.map((expected) => problemOf(model.value, test, expected));
      const differences = test.expected.map((expected) => differenceOfCode(model.value, test, expected));
      return {
        name,
        problems: problems.filter((each) => each !== null),
        differences: differences.filter((each) => each !== null),
      };
    }),
  );
}
