import type { FactJson } from '@eenloket/rules';
import type { LegalDate } from '@eenloket/kit';
import type { PerChild } from '../pack.js';
import type { Outcomes } from './decision-result.js';

type Total = PerChild['total'];

const outputOf = (total: Total, kind: Total[string]): string | undefined =>
  Object.keys(total).find((name) => total[name] === kind);

const isOpen = ({ states }: Outcomes): boolean => Object.values(states).includes('unknown');

/** Whom the totals of a day are of. */
export interface Counted<Child extends Outcomes> {
  readonly children: readonly Child[];
  /** The day on which the next right begins that is not counted yet. */
  readonly next?: string;
}

/**
 * The children whose outcomes hold together on a day: those with a right that has begun, or when no right has begun those whose
 * right begins first. A right that begins later brings nothing yet, so adding it up would give an amount of no quarter at all
 * (AKW 11 lid 2). When no child has a right, or something is unknown of a child, nothing is left out for it. Pure.
 * @param each the outcomes of one run of the rules per child
 */
export function childrenThatCount<Child extends Outcomes>(
  each: readonly Child[],
  { total }: PerChild,
  on: LegalDate,
): Counted<Child> {
  const [right, start] = [outputOf(total, 'any'), outputOf(total, 'first')];
  const found = (one: Outcomes, name?: string): FactJson =>
    name === undefined ? null : (one.outcomes[name] ?? null);
  const startOf = (one: Outcomes): string => String(found(one, start) ?? on);
  const entitled = each.filter((one) => !isOpen(one) && (right === undefined || found(one, right) === true));
  const [first] = entitled.map(startOf).sort();
  if (first === undefined) return { children: each };
  const until = first > on ? first : on;
  const [next] = entitled
    .map(startOf)
    .filter((start) => start > until)
    .sort();
  const children = each.filter((one) => isOpen(one) || (entitled.includes(one) && startOf(one) <= until));
  return next === undefined ? { children } : { children, next };
}
