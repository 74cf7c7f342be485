import { cellProblem } from '../check/cell-problem.js';
import { outputProblem } from '../check/output-problem.js';
import type { BoxedRule, BoxedTable, FeelText } from '../dmn/model.js';
import type { Value } from '../value/value.js';
import { anyType, type FeelType } from './feel-type.js';
import { joinTypes } from './join-types.js';
import { literal, noting, parse, type InputColumn, type Surroundings } from './lower-literal.js';
import { lower, lowerTest } from './lower.js';
import type { Node, Table } from './node.js';
import type { Scope } from './scope.js';

const nothing: Node = { op: 'constant', value: null, type: anyType };

/** The values an output may have, in order of priority: literals only. */
function allowed(values: FeelText | null, scope: Scope, around: Surroundings): readonly Value[] {
  if (!values) return [];
  const ast = parse(values, 'tests', scope, around);
  const tests = ast?.kind === 'tests' ? ast.tests : [];
  return noting(values, scope, around, () =>
    tests.map((each) => {
      const node = lower(each, scope);
      if (node.op === 'constant') return node.value;
      around.complain(values, 'Only literal values can be ranked; list them as "a","b".', each.at);
      return null;
    }),
  );
}

/** A column of outputs: what its cells must be. */
interface OutputColumn {
  readonly name: string;
  readonly type: FeelType;
  readonly allowed: readonly Value[];
}

function outputOf(
  cells: readonly (FeelText | null)[],
  columns: readonly OutputColumn[],
  scope: Scope,
  around: Surroundings,
): Node {
  const values = cells.map((cell, i) => {
    const [value, column] = [cell ? literal(cell, scope, around) : nothing, columns[i]];
    const problem = column && outputProblem(value, column.type, column.allowed);
    if (cell && problem) around.complain(cell, problem, 0);
    return value;
  });
  if (columns.length === 1) return values[0] ?? nothing;
  const entries = values.map((value, i) => ({ name: columns[i]?.name ?? '', index: scope.place(), value }));
  const types = new Map(entries.map(({ name, value }) => [name, value.type]));
  return { op: 'context', entries, type: { kind: 'context', entries: types } };
}

/** A cell as a truth about the input that stands at `index`; null when it accepts anything. */
function cellNode(cell: FeelText, column: InputColumn, scope: Scope, around: Surroundings): Node | null {
  const ast = parse(cell, 'tests', scope, around);
  if (!ast) return null;
  const { index, source } = column;
  const { type } = source;
  const inner = scope.local('?', index, type);
  const node = noting(cell, scope, around, () => lowerTest(ast, { op: 'local', index, type }, inner));
  const problem = node && cellProblem(node, column);
  if (problem) around.complain(cell, problem, 0);
  return node;
}

function inputColumn(table: BoxedTable, i: number, scope: Scope, around: Surroundings): InputColumn {
  const [input, values] = [table.inputs[i] as FeelText, table.inputValues[i] ?? null];
  const index = scope.place();
  const column = { index, source: literal(input, scope, around), domain: null };
  return values ? { ...column, domain: cellNode(values, column, scope, around) } : column;
}

/** A decision table (DMN 1.5 section 8): cells as truths about the inputs, which `?` names. */
export function tableNode(table: BoxedTable, scope: Scope, around: Surroundings): Node {
  const columns = table.inputs.map((_, i) => inputColumn(table, i, scope, around));
  const inputs = columns.map(({ index, source }) => ({ index, source }));
  const ranked = table.outputs.map(({ values }) => allowed(values, scope, around));
  const outputs = table.outputs.map(({ name, typeRef }, i) => ({
    name: name ?? '',
    type: around.typeOf(typeRef ?? ''),
    allowed: ranked[i] ?? [],
  }));
  const rules = table.rules.map((rule: BoxedRule) => ({
    tests: rule.inputs.map((cell, i) => {
      const column = columns[i];
      return column ? cellNode(cell, column, scope, around) : null;
    }),
    output: outputOf(rule.outputs, outputs, scope, around),
    site: around.site(rule.grounds, rule.id),
    id: rule.id,
  }));
  const hasDefault = table.outputs.some(({ otherwise }) => otherwise !== null);
  const otherwise = hasDefault
    ? outputOf(
        table.outputs.map((output) => output.otherwise),
        outputs,
        scope,
        around,
      )
    : null;
  const priorities = table.outputs.some(({ values }) => values !== null) ? ranked : null;
  const { policy, aggregation } = table;
  const type =
    table.outputs.length === 1 && aggregation === null
      ? joinTypes(rules.map(({ output }) => output.type))
      : anyType;
  const many = ['COLLECT', 'RULE ORDER', 'OUTPUT ORDER'].includes(policy);
  const made: Table = { policy, aggregation, inputs, rules, otherwise, priorities };
  around.keep(table, made, columns);
  return { op: 'table', table: made, type: many ? anyType : type };
}
