import type { FeelType } from '../ir/feel-type.js';
import type { Shape, Term } from './term.js';

const holds = (term: Term | undefined, type: FeelType): boolean => term !== undefined && fits(term, type);

/** Whether every value of a shape is of a type. */
function shapeFits(shape: Shape, type: FeelType): boolean {
  if (type.kind !== 'context' || shape.kind !== 'context')
    return type.kind === 'any' || type.kind === shape.kind;
  return [...type.entries].every(([name, each]) => {
    const own = shape.entries.get(name);
    return own !== undefined && shapeFits(own, each);
  });
}

/** Whether every value of a term is of a type as it stands, with nothing to be made to fit. */
export function fits(term: Term, type: FeelType): boolean {
  if (type.kind === 'any' || term.kind === 'null') return true;
  if (type.kind === 'list') {
    if (term.kind === 'items') return term.items.every((item) => fits(item, type.of));
    return term.kind === 'list' && shapeFits(term.of, type.of);
  }
  if (type.kind === 'context') {
    if (term.kind !== 'context') return false;
    const { entries } = term;
    return [...type.entries].every(([name, each]) => holds(entries.get(name), each));
  }
  return type.kind === term.kind && (type.kind !== 'function' || type.parameters === null);
}
