import { isDeepStrictEqual } from 'node:util';
import type { FactJson } from '@eenloket/rules';
import type { Evaluation } from '../domain/evaluation.js';

type Named = { readonly [name: string]: FactJson };

/** As it is stored: without what is undefined. */
const stored = (value: unknown): FactJson => JSON.parse(JSON.stringify(value ?? null)) as FactJson;

/** A list by the name its entries carry, in the order of the list: `trace.heeftRecht`. */
const named = (list: FactJson, key: string): Named =>
  Array.isArray(list)
    ? Object.fromEntries(
        list.map((entry: FactJson, index): [string, FactJson] => {
          const name = (entry as Named | null)?.[key];
          return [typeof name === 'string' ? name : String(index), entry];
        }),
      )
    : { '': list };

const parts = (evaluation: Evaluation): { readonly [part: string]: Named } => ({
  outcomes: stored(evaluation.outcomes) as Named,
  explanation: named(stored(evaluation.explanation), 'outcome'),
  trace: named(stored(evaluation.trace), 'decision'),
  parameters: named(stored(evaluation.parameters), 'name'),
  run: {
    result: stored(evaluation.result),
    on: evaluation.on,
    packSha256: evaluation.packSha256,
    engine: evaluation.engine,
  },
});

/**
 * Where two runs of the rules differ, as places without any value: `outcomes.bedragPerKwartaal`, `trace.heeftRecht`,
 * `run.engine`. None: they are identical, whatever the order of keys. Pure.
 */
export const differences = (one: Evaluation, other: Evaluation): readonly string[] => {
  const [before, after] = [parts(one), parts(other)];
  return Object.keys(before).flatMap((part) => {
    const [left, right] = [before[part] ?? {}, after[part] ?? {}];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])]
      .filter((name) => !isDeepStrictEqual(left[name], right[name]))
      .map((name) => `${part}.${name}`);
  });
};
