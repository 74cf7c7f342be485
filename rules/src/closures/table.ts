import { add, isDecimal, type Decimal } from '@eenloket/kit';
import { count } from '../builtins/builtin.js';
import type { Node, Aggregation, Table, TableRule } from '../ir/node.js';
import { equalOf, orderOf } from '../value/compare.js';
import { merge, Unknown } from '../value/unknown.js';
import type { Value } from '../value/value.js';
import { rankOf } from '../value/rank-of.js';
import type { Machine, Run, Use } from './machine.js';

interface Compiled {
  readonly rule: TableRule;
  readonly tests: readonly (Run | null)[];
  readonly output: Run;
}

/** A rule and how it stands to the inputs: it applies, or it is unknown whether it does. */
interface Candidate {
  readonly each: Compiled;
  readonly truth: true | Unknown;
  readonly uses: readonly Use[];
}

/** The inputs of one table, each computed when a cell first needs it, with what it used. */
type Inputs = (index: number) => readonly Use[];

function inputsOf(table: Table, runs: readonly Run[], machine: Machine, frame: Value[]): Inputs {
  const ready: (readonly Use[])[] = [];
  return (index) => {
    const done = ready[index];
    if (done) return done;
    const start = machine.mark();
    const place = table.inputs[index]?.index ?? 0;
    frame[place] = runs[index]?.(machine, frame) ?? null;
    return (ready[index] = machine.take(start));
  };
}

/** Tests one rule; a single false cell decides, and only its uses then count. */
function tryRule(
  each: Compiled,
  inputs: Inputs,
  machine: Machine,
  frame: Value[],
): Candidate | readonly Use[] {
  const used: Use[] = [];
  const open: Value[] = [];
  for (const [index, test] of each.tests.entries()) {
    if (!test) continue;
    machine.budget.spend(1);
    const input = inputs(index);
    const start = machine.mark();
    const truth = test(machine, frame);
    const uses = [...input, ...machine.take(start)];
    if (truth instanceof Unknown) open.push(truth);
    else if (truth !== true) return uses;
    used.push(...uses);
  }
  return { each, truth: merge(open) ?? true, uses: used };
}

function give(candidate: Candidate, machine: Machine, frame: Value[]): Value {
  const { rule, output } = candidate.each;
  const outer = machine.site;
  machine.use(candidate.uses, rule.site);
  machine.hit(rule.id, rule.site);
  machine.site = rule.site;
  const value = output(machine, frame);
  machine.site = outer;
  return value;
}

/** The common value of all candidates; when they differ or one is unknown: unknown for want of what the candidates wait for. */
function agree(
  candidates: readonly Candidate[],
  otherwise: Run | null,
  machine: Machine,
  frame: Value[],
): Value {
  const start = machine.mark();
  const values = candidates.map((each) => each.each.output(machine, frame));
  if (otherwise) values.push(otherwise(machine, frame));
  const [first = null, ...rest] = values;
  if (!(first instanceof Unknown) && rest.every((value) => equalOf(first, value) === true)) return first;
  machine.take(start);
  for (const each of candidates) machine.use(each.uses, each.each.rule.site);
  return merge(candidates.map((each) => each.truth)) ?? null;
}

function aggregate(aggregation: Aggregation | null, values: readonly Value[]): Value {
  if (aggregation === null) return values;
  if (aggregation === 'COUNT') return count(values.length);
  const unknown = merge(values);
  if (unknown) return unknown;
  if (values.length === 0) return null;
  if (aggregation === 'SUM')
    return values.every(isDecimal) ? (values as readonly Decimal[]).reduce((a, b) => add(a, b)) : null;
  const sign = aggregation === 'MIN' ? -1 : 1;
  return values.reduce((best, value) => {
    const order = orderOf(value, best);
    return order === null ? null : order * sign > 0 ? value : best;
  });
}

function collect(table: Table, found: readonly Candidate[], machine: Machine, frame: Value[]): Value {
  const unknown = merge(found.map(({ truth }) => truth));
  if (unknown) {
    for (const each of found) machine.use(each.uses, each.each.rule.site);
    return unknown;
  }
  const values = found.map((each) => give(each, machine, frame));
  if (table.policy !== 'OUTPUT ORDER') return aggregate(table.aggregation, values);
  const open = merge(values);
  return open ?? values.sort((a, b) => rankOf(a, table.priorities) - rankOf(b, table.priorities));
}

/** The output that ranks highest; one that is not known may rank above all but the very highest. */
function highest({ priorities }: Table, values: readonly Value[]): Value {
  const rank = (value: Value): number => rankOf(value, priorities);
  const unknown = priorities && merge(values);
  if (!unknown) return values.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  return values.find((value) => !(value instanceof Unknown) && rank(value) === 0) ?? unknown;
}

/** The output that all rules give; unknown while it is open whether they do. */
function unanimous([value = null, ...rest]: readonly Value[], machine: Machine): Value {
  const same = rest.map((other) => equalOf(value, other));
  if (same.some((truth) => truth === false || truth === null))
    return machine.warn('Rules of an ANY decision table give different outputs.');
  return merge(same) ?? value;
}

/** Policies that give one output. `found` holds the rules that apply or may apply, in order. */
function single(
  table: Table,
  found: readonly Candidate[],
  otherwise: Run | null,
  machine: Machine,
  frame: Value[],
): Value {
  const sure = found.filter(({ truth }) => truth === true);
  const [first] = sure;
  if (table.policy === 'UNIQUE') {
    if (sure.length > 1) return machine.warn('More than one rule of a UNIQUE decision table applies.');
    if (first) return give(first, machine, frame);
  }
  if (first && sure.length === found.length) {
    if (table.policy === 'FIRST') return give(first, machine, frame);
    const values = sure.map((each) => give(each, machine, frame));
    return table.policy === 'PRIORITY' ? highest(table, values) : unanimous(values, machine);
  }
  return agree(found, first ? null : (otherwise ?? (() => null)), machine, frame);
}

const several = (table: Table): boolean => ['COLLECT', 'RULE ORDER', 'OUTPUT ORDER'].includes(table.policy);

/** A decision table under its hit policy (DMN 1.5 section 8.2.10), with rules that are not settled yet. */
export function decisionTable(table: Table, compile: (node: Node) => Run): Run {
  const inputRuns = table.inputs.map(({ source }) => compile(source));
  const otherwise = table.otherwise ? compile(table.otherwise) : null;
  const rules = table.rules.map((rule): Compiled => {
    const tests = rule.tests.map((test) => test && compile(test));
    return { rule, tests, output: compile(rule.output) };
  });
  const firstOnly = table.policy === 'FIRST';
  return (machine, frame) => {
    const inputs = inputsOf(table, inputRuns, machine, frame);
    const found: Candidate[] = [];
    const refuted: Use[] = [];
    for (const each of rules) {
      const result = tryRule(each, inputs, machine, frame);
      if (!('truth' in result)) {
        refuted.push(...(result as readonly Use[]));
        continue;
      }
      found.push(result);
      if (firstOnly && result.truth === true) break;
    }
    if (found.length === 0) {
      machine.use(refuted, machine.site);
      if (otherwise) return otherwise(machine, frame);
      return several(table) ? collect(table, [], machine, frame) : null;
    }
    // Under FIRST the rules before it had to fail, so what refuted them decided as well.
    if (firstOnly) machine.use(refuted, machine.site);
    else machine.setAside(refuted);
    return several(table)
      ? collect(table, found, machine, frame)
      : single(table, found, otherwise, machine, frame);
  };
}
