import { parseArgs } from 'node:util';

/** What a measurement is asked to do. */
export interface BenchOptions {
  /** Under a minute, for every build: few repetitions, and no file. */
  readonly short: boolean;
  /** How many journeys exist already, in rising order. */
  readonly existing: readonly number[];
}

/** Reads `--short` and `--existing 1000,10000,100000`. @throws Error that says what is no list of whole numbers */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { short: { type: 'boolean' }, existing: { type: 'string' } },
  });
  const short = values.short ?? false;
  const text = values.existing ?? (short ? '100,1000' : '1000,10000,100000');
  const existing = text.split(',').map(Number);
  if (!existing.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`--existing is "${text}"; give whole numbers such as 1000,10000.`);
  return { short, existing };
}
