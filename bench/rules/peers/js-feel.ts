import { createRequire } from 'node:module';
import type { Outcome } from '../household.js';
import { rows } from '../rows.js';
import type { NumberHousehold, Peer } from './peer.js';

interface Table {
  readonly hitPolicy: string;
  readonly inputExpressionList: readonly string[];
  readonly inputValuesList: readonly string[];
  readonly outputs: readonly string[];
  readonly outputValues: readonly (readonly string[])[];
  readonly ruleList: readonly (readonly string[])[];
  readonly context: string | null;
}

/** The part of js-feel that is used here; the package has no types. */
interface JsFeel {
  readonly feel: { parse: (text: string) => { build: (context: object) => Promise<unknown> } };
  readonly decisionTable: {
    execute_decision_table: (
      id: string,
      table: Table,
      payload: object,
      done: (error: unknown, result: unknown) => void,
    ) => void;
  };
}

const load = createRequire(import.meta.url)('js-feel') as () => JsFeel;

const cell = (from: number | null, below: number | null): string =>
  from === null ? `<${below}` : below === null ? `>=${from}` : `[${from}..${below})`;

const ruleList = rows.map(({ alone, from, below, percentage }) => [
  alone ? '1' : '>1',
  cell(from, below),
  percentage,
]);
const column = (index: number): string[] => [...new Set(ruleList.map((row) => row[index] ?? ''))];

const table: Table = {
  hitPolicy: 'U',
  inputExpressionList: ['persons', 'income'],
  inputValuesList: [column(0).toString(), column(1).toString()],
  outputs: ['percentage'],
  outputValues: [column(2)],
  ruleList,
  context: null,
};

/** It rounds nothing but downwards, so halves go upwards by a detour. */
const rounded = (text: string, unit: number): string => `floor((${text}) * ${unit} + 0.5) / ${unit}`;

const expressions = [
  ['monthlyIncome', rounded('income / 12', 100)],
  ['baseRent', rounded('monthlyIncome * percentage / 100', 100)],
  ['fullRent', `rent + ${rounded('serviceCosts / (persons + 1)', 100)}`],
  ['contribution', `if fullRent > baseRent then ${rounded('(fullRent - baseRent) * 0.65', 100)} else 0`],
  ['perDay', rounded('contribution * 12 / 365', 10_000)],
] as const;

/** EdgeVerve's FEEL: DMN 1.1 as promises over a syntax tree. */
export function jsFeel(): Peer {
  const { feel, decisionTable } = load();
  const parsed = expressions.map(([name, text]) => [name, feel.parse(text)] as const);
  const lookUp = (household: NumberHousehold): Promise<unknown> =>
    new Promise((resolve, reject) =>
      decisionTable.execute_decision_table('percentage', table, { ...household }, (error, result) =>
        error ? reject(error) : resolve(result),
      ),
    );
  return {
    name: 'js-feel',
    async decide(household) {
      const found = (await lookUp(household)) as { readonly percentage: number };
      const values: Record<string, unknown> = { ...household, percentage: Number(found.percentage) };
      for (const [name, each] of parsed) values[name] = await each.build(values);
      return values as unknown as Outcome<number>;
    },
  };
}
