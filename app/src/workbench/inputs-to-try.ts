import { add, addDays, addYears, decimal, toText, type LegalDate } from '@eenloket/kit';
import { constantsOf, type FactJson } from '@eenloket/rules';
import { oneOf, randomFrom } from './random-from.js';
import type { Rules } from './open-rules.js';

/** One input of rules: the day and the facts by name. */
export interface Input {
  readonly on: LegalDate;
  readonly facts: { readonly [fact: string]: FactJson };
}

/** What chooses the inputs. */
export interface Choosing {
  readonly on: LegalDate;
  readonly most: number;
  readonly seed: number;
}

/** The type of a fact, as the model has it. */
const typeOf = (rules: readonly Rules[], fact: string): string =>
  rules
    .flatMap(({ model }) => model.slots)
    .flatMap((slot) => (slot.kind === 'fact' && slot.name === fact ? [slot.type.kind] : []))[0] ?? 'any';

/** A number and those one cent beside it: an outcome turns at it, just below it or just above it. */
const around = (number: string): string[] =>
  ['-0.01', '0', '0.01'].map((step) => toText(add(decimal(number), decimal(step))));

/** Values at which either of the rules could turn, for each fact. */
function valuesToTry(rules: readonly Rules[], { on }: Choosing): Map<string, readonly FactJson[]> {
  const constants = rules.map(({ model }) => constantsOf(model));
  const numbers = [
    ...new Set(['0', ...constants.flatMap((each) => each.numbers).flatMap(around), '1000000']),
  ];
  const years = numbers.map(Number).filter((year) => Number.isInteger(year) && year > 0 && year < 121);
  const days = [on, ...years.map((year) => addYears(on, -year))];
  const dates = [...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))];
  const texts = [...new Set(constants.flatMap((each) => each.texts))];
  const byType: { readonly [type: string]: readonly FactJson[] } = {
    boolean: [true, false],
    number: numbers,
    date: dates,
    string: texts,
  };
  const names = [...new Set(rules.flatMap(({ model }) => [...model.facts.keys()]))];
  return new Map(names.map((name) => [name, choicesOf(rules, name) ?? byType[typeOf(rules, name)] ?? []]));
}

/** The answers that the vocabulary allows, where there is one and it lists them. */
function choicesOf(rules: readonly Rules[], fact: string): readonly FactJson[] | undefined {
  for (const each of rules) {
    const choices = each.kind === 'pack' ? each.catalogue.facts.get(fact)?.choices : undefined;
    if (choices) return choices.map(({ value }) => value);
  }
  return undefined;
}

/** The worked examples of both; for rules without any, the first value of each fact. */
function firstInputs(
  rules: readonly Rules[],
  values: ReadonlyMap<string, readonly FactJson[]>,
  on: LegalDate,
): Input[] {
  const examples = rules.flatMap((each) => (each.kind === 'pack' ? each.pack.examples : []));
  if (examples.length > 0) return examples.map(({ on: day, facts }) => ({ on: day, facts }));
  const first = [...values].flatMap(([name, [value]]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return [{ on, facts: Object.fromEntries(first) }];
}

/**
 * Inputs on which rules may differ: first the worked examples, then each of them with one fact moved, then, up to `most`, with
 * two or three moved at random.
 */
export function* inputsToTry(rules: readonly Rules[], choosing: Choosing): Generator<Input> {
  const values = valuesToTry(rules, choosing);
  const first = firstInputs(rules, values, choosing.on);
  const days = [...new Set([choosing.on, ...first.map(({ on }) => on)])];
  const moves = [...values].flatMap(([fact, each]) => each.map((value) => ({ fact, value })));
  let left = choosing.most;
  for (const input of first) if (left-- > 0) yield input;
  for (const { fact, value } of moves)
    for (const { facts, on } of first.slice(0, Math.max(1, Math.floor(left / (2 * moves.length)))))
      if (left-- > 0) yield { on, facts: { ...facts, [fact]: value } };
  const random = randomFrom(choosing.seed);
  while (left-- > 0 && moves.length > 0) {
    const moved = Array.from({ length: 2 + Math.floor(random() * 2) }, () => oneOf(moves, random));
    const facts = Object.fromEntries(moved.map(({ fact, value }) => [fact, value]));
    yield { on: oneOf(days, random), facts: { ...oneOf(first, random).facts, ...facts } };
  }
}
