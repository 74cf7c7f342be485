import type { BoxedRule, BoxedTable, FeelText } from '../dmn/model.js';
import type { Value } from '../value/value.js';
import { anyType } from './feel-type.js';
import { joinTypes } from './join-types.js';
import { literal, noting, parse, type Surroundings } from './lower-literal.js';
import { lower, lowerTest } from './lower.js';
import type { Node } from './node.js';
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

function outputOf(
  cells: readonly (FeelText | null)[],
  table: BoxedTable,
  scope: Scope,
  around: Surroundings,
): Node {
  const values = cells.map((cell) => (cell ? literal(cell, scope, around) : nothing));
  if (table.outputs.length === 1) return values[0] ?? nothing;
  const entries = values.map((value, i) => ({
    name: table.outputs[i]?.name ?? '',
    index: scope.place(),
    value,
  }));
  const types = new Map(entries.map(({ name, value }) => [name, value.type]));
  return { op: 'context', entries, type: { kind: 'context', entries: types } };
}

/** A decision table (DMN 1.5 section 8): cells as truths about the inputs, which `?` names. */
export function tableNode(table: BoxedTable, scope: Scope, around: Surroundings): Node {
  const inputs = table.inputs.map((input) => ({
    index: scope.place(),
    source: literal(input, scope, around),
  }));
  const test = (cell: FeelText, i: number): Node | null => {
    const ast = parse(cell, 'tests', scope, around);
    const input = inputs[i];
    if (!ast || !input) return null;
    const value: Node = { op: 'local', index: input.index, type: input.source.type };
    const inner = scope.local('?', input.index, input.source.type);
    return noting(cell, scope, around, () => lowerTest(ast, value, inner));
  };
  const rules = table.rules.map((rule: BoxedRule) => ({
    tests: rule.inputs.map(test),
    output: outputOf(rule.outputs, table, scope, around),
    site: around.site(rule.grounds, rule.id),
    id: rule.id,
  }));
  const hasDefault = table.outputs.some(({ otherwise }) => otherwise !== null);
  const otherwise = hasDefault
    ? outputOf(
        table.outputs.map((output) => output.otherwise),
        table,
        scope,
        around,
      )
    : null;
  const priorities = table.outputs.some(({ values }) => values !== null)
    ? table.outputs.map(({ values }) => allowed(values, scope, around))
    : null;
  const { policy, aggregation } = table;
  const type =
    table.outputs.length === 1 && aggregation === null
      ? joinTypes(rules.map(({ output }) => output.type))
      : anyType;
  const many = ['COLLECT', 'RULE ORDER', 'OUTPUT ORDER'].includes(policy);
  return {
    op: 'table',
    table: { policy, aggregation, inputs, rules, otherwise, priorities },
    type: many ? anyType : type,
  };
}
