import type { FactWithOrigin, Fields } from '@eenloket/cases';
import { factKey, isChildFact } from '../domain/fact-key.js';
import { fieldsFor } from '../domain/fields-for.js';
import type { JourneyState } from '../domain/journey-state.js';
import type { Offer } from './offers.js';

/** A fact that need not be asked: its value, the register it comes from, and its dates. */
export type KnownFact = FactWithOrigin & { readonly fact: string; readonly childRef?: string };

const listed = (fields: Fields, childRef?: string): readonly KnownFact[] =>
  Object.entries(fields)
    .filter(([, { value }]) => value.state !== 'unknown')
    .map(([fact, known]) => ({ fact, ...(childRef === undefined ? {} : { childRef }), ...known }));

/** All that is known already, the household first and then each child. Pure. */
export const knownOf = (state: JourneyState): readonly KnownFact[] => [
  ...listed(state.household),
  ...Object.entries(state.perChild).flatMap(([childRef, fields]) => listed(fields, childRef)),
];

/** Known from a register but possibly outdated (this year's income): to be confirmed once, not asked. Pure. */
export const toConfirmOf = (offers: readonly Offer[], state: JourneyState): readonly KnownFact[] => {
  const once = new Map<string, KnownFact>();
  for (const { pack, childRef, mode } of offers) {
    if (mode !== 'approve') continue;
    for (const { fact } of pack.questions.filter(({ confirm }) => confirm === true)) {
      const own = isChildFact(fact) ? childRef : undefined;
      const known = fieldsFor(state, childRef)[fact];
      const key = factKey(fact, own);
      if (!known || known.value.state === 'unknown' || known.origin.source === 'resident') continue;
      if (state.confirmed.includes(key)) continue;
      once.set(key, { fact, ...(own === undefined ? {} : { childRef: own }), ...known });
    }
  }
  return [...once.values()];
};
