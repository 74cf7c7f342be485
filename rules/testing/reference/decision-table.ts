import type { Ast } from '../../src/feel/ast.js';
import { plus, wholeNumber } from './exact.js';
import { cell, interpret, type Names } from './interpret.js';
import { equal, number, order, UNKNOWN, type Num, type RefValue } from './value.js';

/** A decision table of one output, read. */
export interface RefTable {
  readonly policy: string;
  readonly aggregation: string | null;
  readonly inputs: readonly Ast[];
  readonly rules: readonly { readonly tests: readonly Ast[]; readonly output: Ast }[];
  readonly otherwise: Ast | null;
  /** Outputs from high to low priority. */
  readonly priorities: readonly string[];
}

interface Candidate {
  readonly sure: boolean;
  readonly value: RefValue;
}

/** Whether a rule applies: not when one cell surely fails, perhaps when one is unknown. */
function truthOf(tests: readonly Ast[], inputs: readonly RefValue[], names: Names): boolean | null {
  const truths = tests.map((test, i) => cell(test, inputs[i] ?? null, names));
  if (truths.some((truth) => truth !== true && truth !== UNKNOWN)) return false;
  return truths.includes(UNKNOWN) ? null : true;
}

function aggregate(aggregation: string | null, values: readonly RefValue[]): RefValue {
  if (aggregation === null) return values;
  if (aggregation === 'COUNT') return number(wholeNumber(values.length));
  if (values.includes(UNKNOWN)) return UNKNOWN;
  return values.length === 0
    ? null
    : values.slice(1).reduce<RefValue>((sum, value) => combine(aggregation, sum, value), values[0] ?? null);
}

function combine(aggregation: string, a: RefValue, b: RefValue): RefValue {
  const by = order(a, b);
  if (by === null) return null;
  if (aggregation === 'SUM') return number(plus((a as Num).n, (b as Num).n));
  return (aggregation === 'MIN' ? by <= 0 : by >= 0) ? a : b;
}

/** The value that all share; unknown when they differ or one is unknown. */
function agreed(values: readonly RefValue[]): RefValue {
  const [first = null, ...rest] = values;
  return first !== UNKNOWN && rest.every((value) => equal(first, value) === true) ? first : UNKNOWN;
}

const rank = ({ priorities }: RefTable, value: RefValue): number =>
  priorities.includes(value as string) ? priorities.indexOf(value as string) : priorities.length;

/** The output of the highest rank; unknown when one that is not known may be higher. */
function highest(table: RefTable, values: readonly RefValue[]): RefValue {
  const top = [...values]
    .filter((value) => value !== UNKNOWN)
    .sort((a, b) => rank(table, a) - rank(table, b))[0];
  const sure = !values.includes(UNKNOWN) || (top !== undefined && rank(table, top) === 0);
  return sure ? (top ?? null) : UNKNOWN;
}

function several(table: RefTable, found: readonly Candidate[]): RefValue {
  if (found.some(({ sure }) => !sure)) return UNKNOWN;
  const values = found.map(({ value }) => value);
  if (table.policy === 'OUTPUT ORDER' && values.includes(UNKNOWN)) return UNKNOWN;
  if (table.policy === 'OUTPUT ORDER') values.sort((a, b) => rank(table, a) - rank(table, b));
  return aggregate(table.aggregation, values);
}

function single(table: RefTable, found: readonly Candidate[], otherwise: RefValue): RefValue {
  const sure = found.filter((each) => each.sure).map(({ value }) => value);
  const [first] = sure;
  if (table.policy === 'UNIQUE' && sure.length > 1) return null;
  if (table.policy === 'UNIQUE' && first !== undefined) return first;
  if (first === undefined) return agreed([...found.map(({ value }) => value), otherwise]);
  if (sure.length < found.length) return agreed(found.map(({ value }) => value));
  if (table.policy === 'FIRST') return first;
  if (table.policy === 'PRIORITY') return highest(table, sure);
  const same = sure.slice(1).map((value) => equal(first, value));
  if (same.includes(false) || same.includes(null)) return null;
  return same.includes(UNKNOWN) ? UNKNOWN : first;
}

/** What a decision table gives (DMN 1.5 section 8.2.10), also when rules are not settled yet. */
export function decide(table: RefTable, names: Names): RefValue {
  const inputs = table.inputs.map((input) => interpret(input, names));
  const all = table.rules.map(({ tests, output }) => ({
    truth: truthOf(tests, inputs, names),
    value: interpret(output, names),
  }));
  const firstSure = table.policy === 'FIRST' ? all.findIndex(({ truth }) => truth === true) : -1;
  const looked = firstSure < 0 ? all : all.slice(0, firstSure + 1);
  const found = looked
    .filter(({ truth }) => truth !== false)
    .map(({ truth, value }) => ({ sure: truth === true, value }));
  const otherwise = table.otherwise ? interpret(table.otherwise, names) : null;
  const list = ['COLLECT', 'RULE ORDER', 'OUTPUT ORDER'].includes(table.policy);
  if (found.length === 0) return table.otherwise || !list ? otherwise : several(table, []);
  return list ? several(table, found) : single(table, found, otherwise);
}
