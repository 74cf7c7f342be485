import { ok } from '@eenloket/kit';
import type { Text } from '@eenloket/kit';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import { refuse } from '../domain/refusal.js';
import { offersOf } from '../view/offers.js';
import type { Decider } from './decider.js';

// The name of a service, for the confirmation; a pack that is gone keeps its id.
const titleOf = (part: string, catalogue: JourneyCatalogue): Text => {
  const [id = part] = part.split('#');
  return catalogue.pack(id)?.title ?? { nl: id, en: id };
};

/** Leaves a part out; the rest can still be sent. A part that was sent is withdrawn instead. */
export const refusePart: Decider<'refusePart'> = (state, { part, on }, catalogue) => {
  if (Object.values(state.parts).some(({ key }) => key === part))
    return refuse('journey.approved', `Part ${part} was sent already; withdraw it instead.`);
  const offer = offersOf(state, catalogue).find(({ key }) => key === part);
  if (!offer) return refuse('journey.part-unknown', `Part ${part} is not on offer; reload the page.`);
  return offer.mode === 'refused'
    ? ok([])
    : ok([{ type: 'part-refused', data: { part, title: offer.pack.title, on } }]);
};

/** Takes a refusal back. */
export const restorePart: Decider<'restorePart'> = (state, { part, on }, catalogue) =>
  state.refused.includes(part)
    ? ok([{ type: 'part-restored', data: { part, title: titleOf(part, catalogue), on } }])
    : ok([]);

/**
 * Tells an organisation in writing that it is late, after which it owes a penalty (Awb 4:17). Only when its term has
 * passed; whether a penalty exists for this service is for its own case to judge. Twice is once.
 */
export const giveDefaultNotice: Decider<'giveDefaultNotice'> = (state, { partId, on }, catalogue) => {
  const part = state.parts[partId];
  if (part?.caseId === undefined)
    return refuse('journey.part-unknown', `Part ${partId} has no case yet; wait until it is there.`);
  if (part.noticeOn !== undefined) return ok([]);
  if (part.status !== 'late')
    return refuse('journey.not-late', `Part ${partId} is still within its term; wait until it has passed.`);
  const { caseId, organisation, key } = part;
  return ok([
    {
      type: 'default-notice-given',
      data: { partId, caseId, title: titleOf(key, catalogue), organisation, on },
    },
  ]);
};

/** Takes a sent part back; its organisation is told. */
export const withdraw: Decider<'withdraw'> = (state, { partId, reason }, catalogue) => {
  const part = state.parts[partId];
  if (!part) return refuse('journey.part-unknown', `Part ${partId} was not sent; refuse it instead.`);
  if (part.status === 'withdrawn') return ok([]);
  return part.over || part.decided
    ? refuse('journey.part-over', `Part ${partId} is decided or over; object or ask a worker.`)
    : ok([
        {
          type: 'part-withdrawn',
          data: { partId, reason, title: titleOf(part.key, catalogue), organisation: part.organisation },
        },
      ]);
};
