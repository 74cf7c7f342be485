import { FACT_MOST, FACT_SCALE, type Plan, type PlannedKind, type Scalar, type Step } from '../fixed/plan.js';

/** A computation as an expression. */
export function expression(scalar: Scalar): string {
  switch (scalar.op) {
    case 'literal':
      return typeof scalar.value === 'number' && scalar.value < 0
        ? `(${scalar.value})`
        : JSON.stringify(scalar.value);
    case 'variable':
      return `x${scalar.index}`;
    case 'not':
      return `!(${expression(scalar.of)})`;
    case 'months':
      return `monthsLater(${expression(scalar.left)}, ${expression(scalar.right)})`;
    case 'quotient':
      return `wholeQuotient(${expression(scalar.top)}, ${expression(scalar.bottom)}, "${scalar.mode}")`;
    default:
      return `(${expression(scalar.left)} ${scalar.op} ${expression(scalar.right)})`;
  }
}

/** How a plan is written where it stands. */
export interface Writing {
  /** Whether it goes along a path. */
  readonly traced: boolean;
  /** What ends it. */
  readonly end: string;
  /** Facts that are not read by name: what reads them instead. */
  readonly fact?: (step: FactStep) => readonly string[] | undefined;
}

export type FactStep = Step & { readonly do: 'fact' };

/** Reads a fact by name out of `f`. */
export function factLines({ index, name, kind }: FactStep, end: string): readonly string[] {
  const [raw, x] = [`f${index}`, `x${index}`];
  const read = `const ${raw} = f[${JSON.stringify(name)}];`;
  if (kind === 'date')
    return [read, `if (!(${raw} instanceof CalendarDate)) ${end}`, `${x} = toDays(${raw});`];
  if (kind !== 'number') return [read, `if (typeof ${raw} !== '${kind}') ${end}`, `${x} = ${raw};`];
  return [
    read,
    `if (typeof ${raw} === 'number') ${x} = ${raw} * ${10 ** FACT_SCALE};`,
    `else if (${raw} instanceof ShortDecimal && ${raw}.exponent >= -${FACT_SCALE})`,
    `${x} = ${raw}.exponent === -${FACT_SCALE} ? ${raw}.coefficient : ${raw}.coefficient * ${10 ** (FACT_SCALE - 1)};`,
    `else ${end}`,
    `if (${x} > ${FACT_MOST} || ${x} < -${FACT_MOST}) ${end}`,
  ];
}

/** Goes on along the path that this truth takes (see `path.ts`). */
const turn = (way: 'yes' | 'no'): string => `p = p.${way} || grow(p, "${way}");`;

/** The steps of a plan as statements. */
export function planLines(steps: readonly Step[], writing: Writing): readonly string[] {
  const { traced, end, fact } = writing;
  return steps.flatMap((step): readonly string[] => {
    switch (step.do) {
      case 'fact':
        return fact?.(step) ?? factLines(step, end);
      case 'set':
        return [`x${step.index} = ${expression(step.value)};`];
      case 'demand':
        return [`if (!${expression(step.truth)}) ${end}`];
      case 'spend':
        return [`n += ${step.steps};`];
      case 'note':
        return traced ? [`if (${expression(step.truth)}) ${turn('yes')} else ${turn('no')}`] : [];
      case 'if':
        return conditionLines(step, writing);
    }
  });
}

function conditionLines(
  { truth, then, otherwise, settled }: Step & { do: 'if' },
  writing: Writing,
): readonly string[] {
  const told = writing.traced && !settled;
  const yes = [...(told ? [turn('yes')] : []), ...planLines(then, writing)];
  const no = [...(told ? [turn('no')] : []), ...planLines(otherwise, writing)];
  if (yes.length === 0 && no.length === 0) return [];
  if (yes.length === 0) return [`if (!${expression(truth)}) {`, ...no, '}'];
  const rest = no.length > 0 ? ['} else {', ...no] : [];
  return [`if (${expression(truth)}) {`, ...yes, ...rest, '}'];
}

/** An outcome as a value of FEEL. */
function valueOf(kind: PlannedKind, result: string, scale: number): string {
  if (kind === 'date') return `fromDays(${result})`;
  return kind === 'number' ? `shortened(${result}, ${-scale})` : result;
}

/**
 * A plan as a function of JavaScript: `quick` gives the outcomes, or null when the general way has to compute or refuse them;
 * `traced` goes along a path `p` besides and gives a run: its end, the outcomes, and what the other decisions came to.
 */
export function writePlan({ steps, outcomes, inner, variables }: Plan, traced: boolean): string {
  const names = Array.from({ length: variables }, (_, i) => `x${i} = 0`);
  const entries = outcomes.map(({ name, kind, value, scale }) => {
    return `${JSON.stringify(name)}: ${valueOf(kind, expression(value), scale)}`;
  });
  const result = `{ ${entries.join(', ')} }`;
  const held = inner.map(({ value }) => expression(value));
  return [
    traced ? 'function traced(f, steps, p) {' : 'function quick(f, steps) {',
    `let ${['n = 0', ...names].join(', ')};`,
    ...planLines(steps, { traced, end: 'return null;' }),
    'if (n > steps) return null;',
    traced ? `return new Run(p, ${result}, [${held.join(', ')}]);` : `return ${result};`,
    '}',
  ].join('\n');
}
