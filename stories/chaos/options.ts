import { parseArgs } from 'node:util';

/** What a run of chaos is asked to do. */
export interface Options {
  /** How often something is killed. */
  readonly kills: number;
  /** Births under way at the same time, and the least that are finished. */
  readonly births: number;
  /** Chooses moments and places; the same seed asks for the same ones. */
  readonly seed: number;
}

/** Reads `--kills`, `--births`, `--seed`. @throws Error that says which one is no whole number */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: { kills: { type: 'string' }, births: { type: 'string' }, seed: { type: 'string' } },
  });
  return {
    kills: whole('kills', values.kills ?? '200'),
    births: whole('births', values.births ?? '50'),
    seed: whole('seed', values.seed ?? String(Date.now() % 100_000)),
  };
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${name} is "${text}"; give a whole number.`);
}
