import type { DrgElement } from './model.js';

/** The names along the first circle of requirements found, its first name repeated at the end; null when there is none. */
export function circleIn(elements: readonly DrgElement[]): readonly string[] | null {
  const byId = new Map(elements.map((each) => [each.id, each]));
  const done = new Set<string>();
  const path: DrgElement[] = [];
  const visit = (each: DrgElement): readonly string[] | null => {
    const start = path.indexOf(each);
    // A function may call itself: that is recursion, bounded by the budget of an evaluation.
    if (start >= 0)
      return start === path.length - 1 && each.kind === 'function'
        ? null
        : [...path.slice(start), each].map(({ name }) => name);
    if (done.has(each.id)) return null;
    path.push(each);
    for (const id of each.requires) {
      const next = byId.get(id);
      const circle = next ? visit(next) : null;
      if (circle) return circle;
    }
    path.pop();
    done.add(each.id);
    return null;
  };
  for (const each of elements) {
    const circle = visit(each);
    if (circle) return circle;
  }
  return null;
}
