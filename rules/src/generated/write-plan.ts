import { FACT_MOST, FACT_SCALE, type Plan, type Scalar, type Step } from '../fixed/plan.js';

/** A computation as an expression. */
function expression(scalar: Scalar): string {
  switch (scalar.op) {
    case 'literal':
      return typeof scalar.value === 'number' && scalar.value < 0
        ? `(${scalar.value})`
        : JSON.stringify(scalar.value);
    case 'variable':
      return `x${scalar.index}`;
    case 'not':
      return `!(${expression(scalar.of)})`;
    case 'quotient':
      return `wholeQuotient(${expression(scalar.top)}, ${expression(scalar.bottom)}, "${scalar.mode}")`;
    default:
      return `(${expression(scalar.left)} ${scalar.op} ${expression(scalar.right)})`;
  }
}

function factLines({ index, name, kind }: Step & { do: 'fact' }): readonly string[] {
  const [raw, x] = [`f${index}`, `x${index}`];
  const read = `const ${raw} = f[${JSON.stringify(name)}];`;
  if (kind !== 'number') return [read, `if (typeof ${raw} !== '${kind}') return null;`, `${x} = ${raw};`];
  return [
    read,
    `if (typeof ${raw} === 'number') ${x} = ${raw} * ${10 ** FACT_SCALE};`,
    `else if (${raw} instanceof ShortDecimal && ${raw}.exponent >= -${FACT_SCALE})`,
    `${x} = ${raw}.exponent === -${FACT_SCALE} ? ${raw}.coefficient : ${raw}.coefficient * ${10 ** (FACT_SCALE - 1)};`,
    'else return null;',
    `if (${x} > ${FACT_MOST} || ${x} < -${FACT_MOST}) return null;`,
  ];
}

/** Goes on along the path that this truth takes (see `path.ts`). */
const turn = (way: 'yes' | 'no'): string => `p = p.${way} || grow(p, "${way}");`;

function lines(steps: readonly Step[], traced: boolean): readonly string[] {
  return steps.flatMap((step): readonly string[] => {
    switch (step.do) {
      case 'fact':
        return factLines(step);
      case 'set':
        return [`x${step.index} = ${expression(step.value)};`];
      case 'demand':
        return [`if (!${expression(step.truth)}) return null;`];
      case 'spend':
        return [`n += ${step.steps};`];
      case 'note':
        return traced ? [`if (${expression(step.truth)}) ${turn('yes')} else ${turn('no')}`] : [];
      case 'if':
        return conditionLines(step, traced);
    }
  });
}

function conditionLines({ truth, then, otherwise }: Step & { do: 'if' }, traced: boolean): readonly string[] {
  const yes = [...(traced ? [turn('yes')] : []), ...lines(then, traced)];
  const no = [...(traced ? [turn('no')] : []), ...lines(otherwise, traced)];
  if (yes.length === 0 && no.length === 0) return [];
  if (yes.length === 0) return [`if (!${expression(truth)}) {`, ...no, '}'];
  const rest = no.length > 0 ? ['} else {', ...no] : [];
  return [`if (${expression(truth)}) {`, ...yes, ...rest, '}'];
}

/**
 * A plan as a function of JavaScript: `quick` gives the outcomes, or null when the general way has to compute or refuse them;
 * `traced` goes along a path `p` besides and gives its end with the outcomes as `values`.
 */
export function writePlan({ steps, outcomes, variables }: Plan, traced: boolean): string {
  const names = Array.from({ length: variables }, (_, i) => `x${i} = 0`);
  const entries = outcomes.map(({ name, kind, value, scale }) => {
    const result = expression(value);
    return `${JSON.stringify(name)}: ${kind !== 'number' ? result : `shortened(${result}, ${-scale})`}`;
  });
  const result = `{ ${entries.join(', ')} }`;
  return [
    traced ? 'function traced(f, steps, p) {' : 'function quick(f, steps) {',
    `let ${['n = 0', ...names].join(', ')};`,
    ...lines(steps, traced),
    'if (n > steps) return null;',
    ...(traced ? [`p.values = ${result};`, 'return p;'] : [`return ${result};`]),
    '}',
  ].join('\n');
}
