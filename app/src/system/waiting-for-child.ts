import type { Catalogue } from '@eenloket/catalogue';
import type { WaitingForChild } from './subscriptions.js';

/** Organisations with a service that waits for the registration of a child. */
export function waitingForChild({ packs }: Catalogue): WaitingForChild {
  const waiting = [...packs.values()].filter(({ plan }) => plan.start.waitFor !== undefined);
  return [
    ...new Set(
      waiting.flatMap(({ competent }) => ('organisation' in competent ? [competent.organisation] : [])),
    ),
  ];
}
