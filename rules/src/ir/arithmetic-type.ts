import type { ArithmeticOperator } from '../feel/ast.js';
import { anyType, type FeelType } from './feel-type.js';

const points = ['date', 'time', 'dateTime'];
const durations = ['days', 'months'];

function sum(a: string, b: string): string | null {
  if (a === b && ['number', 'string', ...durations].includes(a)) return a;
  if (points.includes(a) && durations.includes(b)) return a;
  return points.includes(b) && durations.includes(a) ? b : null;
}

function difference(a: string, b: string): string | null {
  if (a === b && ['number', ...durations].includes(a)) return a;
  if (points.includes(a) && points.includes(b)) return 'days';
  return points.includes(a) && durations.includes(b) ? a : null;
}

function scaled(operator: '*' | '/', a: string, b: string): string | null {
  if (a === b && ['number', ...(operator === '/' ? durations : [])].includes(a)) return 'number';
  if (durations.includes(a) && b === 'number') return a;
  return operator === '*' && a === 'number' && durations.includes(b) ? b : null;
}

function kindOf(operator: ArithmeticOperator, a: string, b: string): string | null {
  switch (operator) {
    case '+':
      return sum(a, b);
    case '-':
      return difference(a, b);
    case '**':
      return a === 'number' && b === 'number' ? a : null;
    default:
      return scaled(operator, a, b);
  }
}

/** The type of a result of arithmetic on values of two types (DMN 1.5 tables 54 to 58); any type where nothing is sure. */
export function arithmeticType(operator: ArithmeticOperator, a: FeelType, b: FeelType): FeelType {
  const kind = kindOf(operator, a.kind, b.kind);
  return kind === null ? anyType : ({ kind } as FeelType);
}
