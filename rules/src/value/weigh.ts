import { isContext, isList, type Value } from './value.js';

/**
 * Walks through all items and entries of a value and takes a step for each, before something is done with all of them:
 * lists that share their items can be small in memory and endless when written out.
 */
export function weigh(value: Value, spend: (steps: number) => void): void {
  const open: Value[] = [value];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const inner = isList(each) ? each : isContext(each) ? [...each.values()] : [];
    if (inner.length === 0) continue;
    spend(inner.length);
    for (const item of inner) if (isList(item) || isContext(item)) open.push(item);
  }
}
