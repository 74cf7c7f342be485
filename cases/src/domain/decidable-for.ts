import type { Pack, ResultRule } from '@eenloket/catalogue';
import { isDecidable, type Outcomes } from './evaluation.js';

/** Whether a result speaks of an outcome: its condition or its letter names it. Pure. */
export const speaksOf = (pack: Pack, rule: ResultRule | undefined, outcome: string): boolean => {
  const letter = rule && pack.letters[rule.letter];
  return new RegExp(`\\b${outcome}\\b`).test(`${rule?.when ?? ''} ${letter?.nl ?? ''} ${letter?.en ?? ''}`);
};

/**
 * The outcomes that a result stands on: all of them for a `beschikking`; for a deed or a private party's answer those
 * that its condition and its letter name. A deed of a stillborn child needs no choice of surname. Pure.
 */
export const outcomesFor = (pack: Pack, result: string, outcomes: Outcomes): Outcomes => {
  if (pack.outcomeKind === 'beschikking') return outcomes;
  const rule = pack.plan.results.find(({ name }) => name === result);
  return Object.fromEntries(Object.entries(outcomes).filter(([name]) => speaksOf(pack, rule, name)));
};

/** Whether outcomes may become this result: each that it stands on is known, none provisional or unknown. Pure. */
export const isDecidableFor = (pack: Pack, result: string, outcomes: Outcomes): boolean =>
  isDecidable(outcomesFor(pack, result, outcomes));
