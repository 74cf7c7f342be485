import type { Pack } from '@eenloket/catalogue';
import { isDecidable, type Outcomes } from './evaluation.js';

/**
 * The outcomes that a result stands on: all of them for a `beschikking`; for a deed or a private party's answer those
 * that its condition and its letter name. A deed of a stillborn child needs no choice of surname. Pure.
 */
export const outcomesFor = (pack: Pack, result: string, outcomes: Outcomes): Outcomes => {
  if (pack.outcomeKind === 'beschikking') return outcomes;
  const rule = pack.plan.results.find(({ name }) => name === result);
  const letter = rule && pack.letters[rule.letter];
  const said = `${rule?.when ?? ''} ${letter?.nl ?? ''} ${letter?.en ?? ''}`;
  return Object.fromEntries(
    Object.entries(outcomes).filter(([name]) => new RegExp(`\\b${name}\\b`).test(said)),
  );
};

/** Whether outcomes may become this result: each that it stands on is known, none provisional or unknown. Pure. */
export const isDecidableFor = (pack: Pack, result: string, outcomes: Outcomes): boolean =>
  isDecidable(outcomesFor(pack, result, outcomes));
