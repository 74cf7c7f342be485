import type { FeelType } from '../ir/feel-type.js';

type Of<Kind extends FeelType['kind']> = Extract<FeelType, { readonly kind: Kind }>;

/** Nothing is known of it beforehand: any type, or null. */
export const isOpen = ({ kind }: FeelType): boolean => kind === 'any' || kind === 'null';

const share = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  !a || !b || a.some((value) => b.includes(value));

function mayBeContext(from: Of<'context'>, to: Of<'context'>): boolean {
  // A context without entries says nothing about them.
  if (from.entries.size === 0) return true;
  return [...to.entries].every(([name, type]) => {
    const own = from.entries.get(name);
    return own !== undefined && mayBe(own, type);
  });
}

function mayBeFunction(from: Of<'function'>, to: Of<'function'>): boolean {
  if (from.parameters && to.parameters && from.parameters.length !== to.parameters.length) return false;
  return mayBe(from.returns, to.returns);
}

/**
 * Whether some value of one type fits another, by the implicit conversions of FEEL (DMN 1.5 section 10.3.2.9.4): an item for
 * a list, a list of one for its item, a date for a date and time. False means: no value but null ever does.
 */
export function mayBe(from: FeelType, to: FeelType): boolean {
  if (isOpen(from) || isOpen(to)) return true;
  if (from.kind === to.kind) return sameKind(from, to);
  if (to.kind === 'list') return mayBe(from, to.of);
  if (from.kind === 'list') return mayBe(from.of, to);
  return from.kind === 'date' && to.kind === 'dateTime';
}

function sameKind(from: FeelType, to: FeelType): boolean {
  switch (from.kind) {
    case 'string':
      return share(from.values, (to as Of<'string'>).values);
    case 'list':
    case 'range':
      return mayBe(from.of, (to as typeof from).of);
    case 'context':
      return mayBeContext(from, to as Of<'context'>);
    case 'function':
      return mayBeFunction(from, to as Of<'function'>);
    default:
      return true;
  }
}

/** Whether values of two types can be held against each other: FEEL converts nothing there, and has no order between kinds. */
export function comparable(a: FeelType, b: FeelType): boolean {
  if (isOpen(a) || isOpen(b)) return true;
  return a.kind === b.kind && sameKind(a, b);
}
