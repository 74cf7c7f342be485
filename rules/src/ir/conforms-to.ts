import type { FeelType } from './feel-type.js';

type FunctionType = FeelType & { readonly kind: 'function' };

function functionConforms(from: FunctionType, to: FunctionType): boolean {
  if (!conformsTo(from.returns, to.returns)) return false;
  if (!to.parameters || !from.parameters) return to.parameters === null;
  const wanted = to.parameters;
  return (
    from.parameters.length === wanted.length &&
    from.parameters.every((own, i) => conformsTo(wanted[i] ?? { kind: 'any' }, own))
  );
}

/** Whether every value of one type belongs to another (DMN 1.5 section 10.3.2.9.3); functions take wider parameters. */
export function conformsTo(from: FeelType, to: FeelType): boolean {
  if (to.kind === 'any' || from.kind === 'null') return true;
  if (from.kind !== to.kind) return false;
  if (from.kind === 'list' || from.kind === 'range') return conformsTo(from.of, (to as typeof from).of);
  if (from.kind === 'function') return functionConforms(from, to as FunctionType);
  if (from.kind !== 'context') return true;
  return [...(to as typeof from).entries].every(([name, type]) => {
    const own = from.entries.get(name);
    return own !== undefined && conformsTo(own, type);
  });
}
