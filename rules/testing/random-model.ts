import fc from 'fast-check';
import { expressions, type Named, type RandomType } from './random-feel.js';
import { feel, type Sketch } from './model.js';

/** A decision table of one output, as text. */
export interface RandomTable {
  readonly policy: string;
  readonly aggregation: string | null;
  readonly inputs: readonly string[];
  readonly rules: readonly { readonly tests: readonly string[]; readonly output: string }[];
  readonly otherwise: string | null;
  readonly priorities: readonly string[];
}

export interface RandomDecision extends Named {
  readonly logic: string | RandomTable;
}

/** A random model: decisions in order, each over the facts and those before it. */
export type RandomModel = readonly RandomDecision[];

/** The facts of every random model. */
export const randomFacts: readonly Named[] = [
  { name: 'n1', type: 'number' },
  { name: 'n2', type: 'number' },
  { name: 'b1', type: 'boolean' },
  { name: 'b2', type: 'boolean' },
  { name: 'b3', type: 'boolean' },
  { name: 'b4', type: 'boolean' },
  { name: 's1', type: 'string' },
  { name: 'd1', type: 'date' },
  { name: 'l1', type: 'numbers' },
  { name: 'r1', type: 'rows' },
];

const types: { readonly [type in RandomType]: string } = {
  number: 'number',
  boolean: 'boolean',
  string: 'string',
  date: 'date',
  days: 'dayTimeDuration',
  numbers: 'tNumbers',
  rows: 'tRows',
};
const items =
  '<itemDefinition name="tNumbers" isCollection="true"><typeRef>number</typeRef></itemDefinition>' +
  '<itemDefinition name="tRows" isCollection="true"><itemComponent name="a"><typeRef>number</typeRef></itemComponent><itemComponent name="b"><typeRef>boolean</typeRef></itemComponent></itemDefinition>';

const policies = [
  ...['UNIQUE', 'ANY', 'PRIORITY', 'FIRST', 'FIRST', 'RULE ORDER', 'OUTPUT ORDER', 'COLLECT'].map(
    (policy) => [policy, null] as const,
  ),
  ...['SUM', 'MIN', 'MAX', 'COUNT'].map((aggregation) => ['COLLECT', aggregation] as const),
];

const cells = (type: RandomType, names: readonly Named[]): fc.Arbitrary<string> => {
  if (type === 'boolean') return fc.constantFrom('-', '-', 'true', 'false', 'not(true)', 'not(?)');
  if (type === 'string') return fc.constantFrom('-', '"a"', '"b"', '"a", "b"', 'not("a")');
  const value = expressions(type, 1, names);
  const pair = fc.tuple(fc.constantFrom('[', '('), value, value, fc.constantFrom(']', ')'));
  return fc.oneof(
    fc.constant('-'),
    value,
    fc.tuple(fc.constantFrom('<', '<=', '>', '>='), value).map(([sign, of]) => `${sign} ${of}`),
    pair.map(([open, low, high, close]) => `${open}${low}..${high}${close}`),
    fc.tuple(value, value).map(([a, b]) => `${a}, ${b}`),
    value.map((of) => `not(${of})`),
    value.map((of) => `? > ${of} or ? = null`),
  );
};

const ranked = ['a', 'b', ''];

function tables(names: readonly Named[]): fc.Arbitrary<RandomTable & { readonly type: RandomType }> {
  const input = fc.constantFrom<RandomType[]>('number', 'boolean', 'string', 'date');
  return fc
    .tuple(fc.constantFrom(...policies), fc.array(input, { minLength: 1, maxLength: 3 }), fc.boolean())
    .chain(([[policy, aggregation], columns, defaulted]) => {
      const ordered = policy === 'PRIORITY' || policy === 'OUTPUT ORDER';
      const type: RandomType = ordered ? 'string' : 'number';
      const output = ordered ? fc.constantFrom('"a"', '"b"', '""') : expressions('number', 1, names);
      return fc.record({
        policy: fc.constant(policy),
        aggregation: fc.constant(aggregation),
        type: fc.constant(type),
        inputs: fc.tuple(...columns.map((each) => expressions(each, 1, names))),
        rules: fc.array(
          fc.record({ tests: fc.tuple(...columns.map((each) => cells(each, names))), output }),
          { minLength: 1, maxLength: 4 },
        ),
        otherwise: defaulted ? output : fc.constant(null),
        priorities: fc.constant(ordered ? ranked : []),
      });
    });
}

const isSingle = ({ policy, aggregation }: RandomTable): boolean =>
  aggregation !== null || ['UNIQUE', 'ANY', 'PRIORITY', 'FIRST'].includes(policy);

function decisions(name: string, names: readonly Named[]): fc.Arbitrary<RandomDecision> {
  const kinds: RandomType[] = [
    'number',
    'number',
    'boolean',
    'boolean',
    'string',
    'date',
    'days',
    'numbers',
    'rows',
  ];
  const literal = fc
    .constantFrom(...kinds)
    .chain((type) => expressions(type, 3, names).map((logic): RandomDecision => ({ name, type, logic })));
  const table = tables(names).map(({ type, ...logic }): RandomDecision => ({
    name,
    type: isSingle(logic) ? type : 'numbers',
    logic,
  }));
  return fc.oneof(literal, literal, table);
}

/** Whether later decisions may use this one by its type: lists of texts are of no random type. */
const usable = ({ logic }: RandomDecision): boolean => typeof logic === 'string' || isSingle(logic);

/** Random models of three decisions over some of the facts. */
export const modelsOver = (names: readonly Named[]): fc.Arbitrary<RandomModel> =>
  decisions('e1', names).chain((first) => {
    const one = usable(first) ? [...names, first] : names;
    return decisions('e2', one).chain((second) => {
      const two = usable(second) ? [...one, second] : one;
      return decisions('e3', two).map((third) => [first, second, third]);
    });
  });

const text = (of: string): string => `<text><![CDATA[${of}]]></text>`;

function tableXml({ policy, aggregation, inputs, rules, otherwise, priorities }: RandomTable): string {
  const columns = inputs.map((input) => `<input><inputExpression>${text(input)}</inputExpression></input>`);
  const allowed =
    priorities.length > 0
      ? `<outputValues>${text(priorities.map((each) => `"${each}"`).join(', '))}</outputValues>`
      : '';
  const rest = otherwise === null ? '' : `<defaultOutputEntry>${text(otherwise)}</defaultOutputEntry>`;
  const rows = rules.map(
    ({ tests, output }) =>
      `<rule>${tests.map((test) => `<inputEntry>${text(test)}</inputEntry>`).join('')}<outputEntry>${text(output)}</outputEntry></rule>`,
  );
  const summed = aggregation === null ? '' : ` aggregation="${aggregation}"`;
  return `<decisionTable hitPolicy="${policy}"${summed}>${columns.join('')}<output>${allowed}${rest}</output>${rows.join('')}</decisionTable>`;
}

/** A random model as a sketch of DMN. */
export function sketchOf(model: RandomModel): Sketch {
  const logic = model.map((each) => {
    const xml = typeof each.logic === 'string' ? feel(each.logic) : tableXml(each.logic);
    // Only what is surely of one type is declared, so that both typed and untyped operations are met.
    const type = usable(each) && !['numbers', 'rows'].includes(each.type) ? types[each.type] : '';
    return [each.name, [type, xml]] as const;
  });
  return {
    items,
    inputs: Object.fromEntries(randomFacts.map(({ name, type }) => [name, types[type]])),
    decisions: Object.fromEntries(logic),
  };
}

/** A value of a fact: as the engine takes it; undefined when it is not known. */
export type RandomValue =
  null | boolean | string | readonly (string | { readonly a: string; readonly b: boolean })[];

const number = fc.oneof(
  fc.integer({ min: -2, max: 12 }).map(String),
  fc.constantFrom('0.5', '1.005', '100', '-0.01'),
);
const values: { readonly [type in RandomType]: fc.Arbitrary<RandomValue> } = {
  number,
  boolean: fc.boolean(),
  string: fc.constantFrom('a', 'b', 'ab', ''),
  date: fc.constantFrom('2026-01-31', '2026-03-16', '2024-02-29', '2025-12-31'),
  days: fc.constant(null),
  numbers: fc.array(number, { maxLength: 3 }),
  rows: fc.array(fc.record({ a: number, b: fc.boolean() }), { maxLength: 3 }),
};

/** Random facts: most known, some null, some unknown (absent). */
export const facts: fc.Arbitrary<ReadonlyMap<string, RandomValue>> = fc
  .tuple(
    ...randomFacts.map(({ name, type }) =>
      fc.oneof(
        { weight: 6, arbitrary: values[type].map((value) => [name, value] as const) },
        { weight: 1, arbitrary: fc.constant([name, null] as const) },
        { weight: 3, arbitrary: fc.constant(undefined) },
      ),
    ),
  )
  .map((pairs) => new Map(pairs.filter((pair) => pair !== undefined)));
