import type { Catalogue, LifeEvent } from '@eenloket/catalogue';

/** The life events that arrange a service, by its pack id; none when the counter explains it but does not arrange it yet. Pure. */
export const lifeEventsWith = ({ lifeEvents }: Catalogue, pack: string): readonly LifeEvent[] =>
  [...lifeEvents.values()].filter(({ phases }) =>
    phases.some(({ services }) => services.some((service) => service.pack === pack)),
  );
