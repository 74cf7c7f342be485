import type { DrgElement } from './model.js';

/** An element on the way, and which of its requirements is looked at next. */
interface Stop {
  readonly element: DrgElement;
  next: number;
}

/** A function may call itself: that is recursion, bounded by the budget of an evaluation. */
const callsItself = (way: readonly Stop[], target: DrgElement): boolean =>
  target.kind === 'function' && way.at(-1)?.element === target;

/** The names along the first circle of requirements found, its first name repeated at the end; null when there is none. */
export function circleIn(elements: readonly DrgElement[]): readonly string[] | null {
  const byId = new Map(elements.map((each) => [each.id, each]));
  const done = new Set<string>();
  for (const start of elements) {
    const way: Stop[] = done.has(start.id) ? [] : [{ element: start, next: 0 }];
    const onWay = new Set([start.id]);
    for (let stop = way.at(-1); stop; stop = way.at(-1)) {
      const required = stop.element.requires[stop.next];
      stop.next += 1;
      if (required === undefined) {
        way.pop();
        onWay.delete(stop.element.id);
        done.add(stop.element.id);
        continue;
      }
      const target = byId.get(required);
      if (!target || done.has(required) || callsItself(way, target)) continue;
      if (onWay.has(required)) {
        const circle = way.slice(way.findIndex(({ element }) => element === target));
        return [...circle.map(({ element }) => element.name), target.name];
      }
      way.push({ element: target, next: 0 });
      onWay.add(required);
    }
  }
  return null;
}
