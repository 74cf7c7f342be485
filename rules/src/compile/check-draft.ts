import { nearestName } from '../ir/nearest-name.js';
import { parametersOf } from './declare-parameters.js';
import type { Draft } from './draft.js';

/** Complains of a text or change about a fact that the model does not have: it would never show. */
export function refuseStrangers(draft: Draft): void {
  const names = draft.slots.flatMap((slot) => (slot.kind === 'fact' ? [slot.name] : []));
  const { texts, changes } = draft.models.main.factTexts;
  for (const { fact, element } of [...texts, ...changes]) {
    if (names.includes(fact)) continue;
    const near = nearestName(fact, names);
    const advice = near ? `Did you mean "${near}"?` : 'Remove this.';
    draft.complain(element, `The model has no fact "${fact}".`, advice);
  }
}

/** The slots that a slot reads. */
function used({ slots }: Draft, slot: number): number[] {
  const each = slots[slot];
  if (each?.kind === 'parameter') return each.parameter.at < 0 ? [] : [each.parameter.at];
  const found: number[] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || part instanceof Map) return;
    const { op, slot: other } = part as { op?: unknown; slot?: unknown };
    if (op === 'slot' && typeof other === 'number') found.push(other);
    for (const child of Object.values(part)) walk(child);
  };
  walk(each && 'node' in each ? each.node : null);
  return found;
}

function reaches(draft: Draft, from: number, target: number, seen = new Set<number>()): boolean {
  return used(draft, from).some((next) => {
    if (next === target) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(draft, next, target, seen);
  });
}

/** Drawn requirements cannot be circular (checked before), but a parameter can depend on a decision that needs it. */
export function refuseCircles(draft: Draft): void {
  const element = parametersOf(draft)?.element;
  if (!element) return;
  for (const [index, slot] of draft.slots.entries())
    if (slot.kind === 'parameter' && reaches(draft, index, index))
      draft.complain(
        element,
        `Parameter "${slot.name}" depends on itself through "${slot.parameter.table.at}".`,
        'Select it by another date.',
      );
}
