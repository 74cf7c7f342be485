import type { Catalogue, LifeEvent } from '@eenloket/catalogue';
import type { PathStep } from '@eenloket/design';
import type { Language } from '@eenloket/kit';
import { iconOf } from '../organisations/icon-of.js';
import { whoDoes } from '../organisations/who-does.js';
import { lifeEventWords } from './life-event-words.js';

/** The path of a life event over organisations, before anything is known of the resident; each service once. */
export const stepsOf = (
  catalogue: Catalogue,
  { phases }: LifeEvent,
  language: Language,
): readonly PathStep[] => {
  const say = lifeEventWords[language];
  const services = new Map(phases.flatMap(({ services: all }) => all).map((each) => [each.pack, each]));
  return [...services.values()].flatMap(({ pack: id, when }) => {
    const pack = catalogue.packs.get(id);
    if (!pack) return [];
    const { competent, plan } = pack;
    return [
      {
        organisation:
          'organisation' in competent ? iconOf(catalogue, competent.organisation) : ('municipality' as const),
        who: whoDoes(catalogue, competent, undefined, language),
        title: pack.title[language],
        href: `/${language}/dienst/${id}`,
        what: pack.summary[language],
        status: plan.start.waitFor
          ? { kind: 'waiting' as const, text: say.waits }
          : { kind: 'you' as const, text: when === undefined ? say.you : say.maybe },
      },
    ];
  });
};
