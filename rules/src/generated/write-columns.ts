import { FACT_SCALE, type Plan, type PlannedOutcome, type Step } from '../fixed/plan.js';
import { NOTHING } from './column.js';
import { expression, factLines, planLines, type FactStep } from './write-plan.js';

const END = '{ left.push(r); continue; }';

function factSteps(steps: readonly Step[]): readonly FactStep[] {
  return steps.flatMap((step) => {
    if (step.do === 'fact') return [step];
    return step.do === 'if' ? factSteps([...step.then, ...step.otherwise]) : [];
  });
}

/** Reads a fact of a row: what a column holds is whole, and no larger than facts may be. */
function columnLines({ index, kind }: FactStep, column: number): readonly string[] {
  const x = `x${index}`;
  const read = [`${x} = c${column}[r];`, `if (${x} === ${NOTHING}) ${END}`];
  return kind === 'boolean' ? [...read, `${x} = ${x} === 1;`] : read;
}

/** Puts an outcome into its column; one that is no whole number of hundredths, or too large, is left to the general way. */
function putLines({ kind, value, scale }: PlannedOutcome, i: number): readonly string[] {
  const result = expression(value);
  if (kind === 'boolean') return [`o${i}[r] = ${result} ? 1 : 0;`];
  const fine = kind === 'number' ? scale - FACT_SCALE : 0;
  const inColumn = fine < 0 ? `${result} * ${10 ** -fine}` : fine > 0 ? `${result} / ${10 ** fine}` : result;
  const y = `y${i}`;
  const whole = fine > 0 ? [`if (${y} !== Math.floor(${y})) ${END}`] : [];
  return [
    `const ${y} = ${inColumn};`,
    ...whole,
    `if (${y} >= ${-NOTHING} || ${y} <= ${NOTHING}) ${END}`,
    `o${i}[r] = ${y};`,
  ];
}

/**
 * A plan as a function over columns: `c` of facts and `o` of outcomes by name, other facts in `f` the same for all rows from
 * `from` to before `to`. Gives the rows that the general way has to compute. Null when an outcome or column is a text.
 */
export function writeColumns(
  { steps, outcomes, variables }: Plan,
  columns: readonly string[],
): string | null {
  const facts = factSteps(steps);
  const inColumn = (step: FactStep): boolean => columns.includes(step.name);
  if (outcomes.some(({ kind }) => kind === 'string')) return null;
  if (facts.some((step) => inColumn(step) && step.kind === 'string')) return null;
  // The same for all rows, so read once, wherever it is needed.
  const own = new Map(facts.flatMap((step) => (inColumn(step) ? [] : [[step.index, step] as const])));
  const names = Array.from({ length: variables }, (_, i) => i).filter((i) => !own.has(i));
  return [
    'function columns(c, o, f, from, to, steps) {',
    'const left = [];',
    ...columns.map((name, i) => `const c${i} = c[${JSON.stringify(name)}];`),
    ...outcomes.map(({ name }, i) => `const o${i} = o[${JSON.stringify(name)}];`),
    ...[...own.keys()].map((index) => `let x${index} = 0;`),
    ...[...own.values()].flatMap((step) => factLines(step, 'return null;')),
    'for (let r = from; r < to; r += 1) {',
    `let ${['n = 0', ...names.map((i) => `x${i} = 0`)].join(', ')};`,
    ...planLines(steps, {
      traced: false,
      end: END,
      fact: (step) => (inColumn(step) ? columnLines(step, columns.indexOf(step.name)) : []),
    }),
    `if (n > steps) ${END}`,
    ...outcomes.flatMap(putLines),
    '}',
    'return left;',
    '}',
  ].join('\n');
}
