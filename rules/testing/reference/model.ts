import type { Ast } from '../../src/feel/ast.js';
import { parseFeel } from '../../src/feel/parse-feel.js';
import { randomFacts, type RandomModel, type RandomTable, type RandomValue } from '../random-model.js';
import { decide, type RefTable } from './decision-table.js';
import { read } from './exact.js';
import { interpret } from './interpret.js';
import { dateOf, number, told, UNKNOWN, type RefValue, type Told } from './value.js';

/** Trees already read: the same model is asked about many facts. */
const trees = new Map<string, Ast>();

function parsed(text: string, form: 'expression' | 'tests'): Ast {
  const key = `${form} ${text}`;
  const ready = trees.get(key);
  if (ready) return ready;
  const result = parseFeel(text, [], form);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  trees.set(key, result.value);
  return result.value;
}

const tableOf = ({ inputs, rules, otherwise, ...rest }: RandomTable): RefTable => ({
  ...rest,
  inputs: inputs.map((input) => parsed(input, 'expression')),
  rules: rules.map(({ tests, output }) => ({
    tests: tests.map((test) => parsed(test, 'tests')),
    output: parsed(output, 'expression'),
  })),
  otherwise: otherwise === null ? null : parsed(otherwise, 'expression'),
});

function factValue(type: string, value: RandomValue | undefined): RefValue {
  if (value === undefined) return UNKNOWN;
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value !== 'string')
    return value.map((item) =>
      typeof item === 'string'
        ? number(read(item))
        : {
            kind: 'context',
            entries: new Map<string, RefValue>([
              ['a', number(read(item.a))],
              ['b', item.b],
            ]),
          },
    );
  return type === 'number' ? number(read(value)) : type === 'date' ? dateOf(value) : value;
}

/** The outcomes of a random model by the reference. */
export function referenceOutcomes(
  model: RandomModel,
  facts: ReadonlyMap<string, RandomValue>,
): { readonly [decision: string]: Told } {
  const names = new Map<string, RefValue>(
    randomFacts.map(({ name, type }) => [name, factValue(type, facts.get(name))]),
  );
  for (const { name, logic } of model)
    names.set(
      name,
      typeof logic === 'string'
        ? interpret(parsed(logic, 'expression'), names)
        : decide(tableOf(logic), names),
    );
  return Object.fromEntries(model.map(({ name }) => [name, told(names.get(name) ?? null)]));
}
