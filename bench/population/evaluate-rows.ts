import { evaluate, NOTHING, type Columns, type Fact, type FactJson } from '@eenloket/rules';
import { allowance, ASKED } from './queries.js';

const origin = { source: 'income' } as const;

function valueOf(name: string, at: number, facts: Columns, truths: ReadonlySet<string>): FactJson {
  const cents = facts[name]?.[at] ?? NOTHING;
  if (cents === NOTHING) return null;
  return truths.has(name) ? cents === 1 : `${cents / 100}`;
}

/** Asks `evaluate` about the residents from `from` to before `to`: slow, and what the others are held against. */
export function evaluateRows(facts: Columns, outcomes: Columns, from: number, to: number): void {
  const { model, outputs } = allowance;
  const names = Object.keys(facts);
  const truths = new Set(
    model.slots.flatMap((slot) => (slot.kind === 'fact' && slot.type.kind === 'boolean' ? [slot.name] : [])),
  );
  for (let at = from; at < to; at += 1) {
    const given = new Map(
      names.map((name): [string, Fact] => [
        name,
        { name, origin, value: { state: 'known', value: valueOf(name, at, facts, truths) } },
      ]),
    );
    const found = evaluate(model, { facts: given, on: ASKED, outputs }).outcomes;
    for (const name of outputs) {
      const outcome = found[name];
      if (outcome?.state !== 'known') throw new Error(`${name} of resident ${at} is not known.`);
      const column = outcomes[name];
      if (column) column[at] = outcome.value === null ? NOTHING : Math.round(Number(outcome.value) * 100);
    }
  }
}
