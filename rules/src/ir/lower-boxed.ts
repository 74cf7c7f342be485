import type { Boxed, BoxedRule, BoxedTable, FeelText, Grounds } from '../dmn/model.js';
import type { Ast } from '../feel/ast.js';
import { parseFeel, type FeelForm } from '../feel/parse-feel.js';
import type { Value } from '../value/value.js';
import { anyType, type FeelType } from './feel-type.js';
import { lower, lowerTest } from './lower.js';
import type { Node } from './node.js';
import type { Scope } from './scope.js';

/** What lowering needs from its surroundings: where to complain, types by name, and numbers for sites. */
export interface Surroundings {
  /** Names that FEEL could not read without being told: with spaces or signs. */
  readonly unusualNames: readonly string[];
  complain(about: FeelText, message: string, at: number): void;
  typeOf(name: string): FeelType;
  /** The number of a site: the law under which what is read there counts; no law of its own means the surrounding one. */
  site(grounds: Grounds, rule: string | null): number;
}

const nothing: Node = { op: 'constant', value: null, type: anyType };

function parse(feel: FeelText, form: FeelForm, around: Surroundings): Ast | null {
  const parsed = parseFeel(feel.text, around.unusualNames, form);
  if (parsed.ok) return parsed.value;
  around.complain(feel, parsed.error.message, parsed.error.at);
  return null;
}

function noting<T>(feel: FeelText, scope: Scope, around: Surroundings, run: () => T): T {
  const before = scope.problems.length;
  const result = run();
  for (const { message, at } of scope.problems.slice(before)) around.complain(feel, message, at);
  return result;
}

function literal(feel: FeelText, scope: Scope, around: Surroundings): Node {
  const ast = parse(feel, 'expression', around);
  return ast ? noting(feel, scope, around, () => lower(ast, scope)) : nothing;
}

/** The values an output may have, in order of priority: literals only. */
function allowed(values: FeelText | null, scope: Scope, around: Surroundings): readonly Value[] {
  if (!values) return [];
  const ast = parse(values, 'tests', around);
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

function tableNode(table: BoxedTable, scope: Scope, around: Surroundings): Node {
  const inputs = table.inputs.map((input) => ({
    index: scope.place(),
    source: literal(input, scope, around),
  }));
  const test = (cell: FeelText, i: number): Node | null => {
    const ast = parse(cell, 'tests', around);
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
    : nothing;
  const priorities = table.outputs.some(({ values }) => values !== null)
    ? table.outputs.map(({ values }) => allowed(values, scope, around))
    : null;
  const { policy, aggregation } = table;
  const type =
    table.outputs.length === 1 && aggregation === null ? (rules[0]?.output.type ?? anyType) : anyType;
  const many = ['COLLECT', 'RULE ORDER', 'OUTPUT ORDER'].includes(policy);
  return {
    op: 'table',
    table: { policy, aggregation, inputs, rules, otherwise, priorities },
    type: many ? anyType : type,
  };
}

function contextNode(boxed: Boxed & { kind: 'context' }, scope: Scope, around: Surroundings): Node {
  let inner = scope;
  const entries: { name: string; index: number; value: Node }[] = [];
  let result: Node | null = null;
  for (const { name, value, grounds } of boxed.entries) {
    let node = lowerBoxed(value, inner, around);
    if (grounds.clauses.length > 0)
      node = { op: 'cite', site: around.site(grounds, null), of: node, type: node.type };
    if (name === null) {
      result = node;
      break;
    }
    const index = scope.place();
    inner = inner.local(name, index, node.type);
    entries.push({ name, index, value: node });
  }
  if (!result) {
    const types = new Map(entries.map((entry) => [entry.name, entry.value.type]));
    return { op: 'context', entries, type: { kind: 'context', entries: types } };
  }
  const bindings = entries.map(({ index, value }) => ({ index, source: value }));
  return { op: 'bind', bindings, body: result, type: result.type };
}

function relation(boxed: Boxed & { kind: 'relation' }, scope: Scope, around: Surroundings): Node {
  const items = boxed.rows.map((row): Node => {
    const entries = row.map((cell, i) => ({
      name: boxed.columns[i] ?? '',
      index: scope.place(),
      value: lowerBoxed(cell, scope, around),
    }));
    const types = new Map(entries.map(({ name, value }) => [name, value.type]));
    return { op: 'context', entries, type: { kind: 'context', entries: types } };
  });
  return { op: 'list', items, type: { kind: 'list', of: items[0]?.type ?? anyType } };
}

function functionNode(boxed: Boxed & { kind: 'function' }, scope: Scope, around: Surroundings): Node {
  let inner = scope;
  const places = boxed.parameters.map(({ name, type }) => {
    const index = scope.place();
    inner = inner.local(name, index, around.typeOf(type));
    return index;
  });
  const names = boxed.parameters.map(({ name }) => name);
  return {
    op: 'lambda',
    names,
    places,
    body: lowerBoxed(boxed.body, inner, around),
    type: { kind: 'function' },
  };
}

/** Turns an expression of DMN into the typed intermediate form; what is wrong is complained of where it stands. */
export function lowerBoxed(boxed: Boxed, scope: Scope, around: Surroundings): Node {
  switch (boxed.kind) {
    case 'literal':
      return literal(boxed.feel, scope, around);
    case 'table':
      return tableNode(boxed.table, scope, around);
    case 'context':
      return contextNode(boxed, scope, around);
    case 'relation':
      return relation(boxed, scope, around);
    case 'function':
      return functionNode(boxed, scope, around);
    case 'list': {
      const items = boxed.items.map((item) => lowerBoxed(item, scope, around));
      return { op: 'list', items, type: { kind: 'list', of: anyType } };
    }
    case 'invocation': {
      const args = boxed.bindings.map(({ value }) => lowerBoxed(value, scope, around));
      const names = boxed.bindings.map(({ name }) => name);
      return { op: 'invoke', callee: lowerBoxed(boxed.callee, scope, around), args, names, type: anyType };
    }
    case 'conditional': {
      const [condition, then, otherwise] = [boxed.condition, boxed.then, boxed.otherwise].map((each) =>
        lowerBoxed(each, scope, around),
      ) as [Node, Node, Node];
      return { op: 'if', condition, then, otherwise, type: anyType };
    }
  }
}
