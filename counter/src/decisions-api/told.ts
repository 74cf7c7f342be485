import type { Decider } from '@eenloket/catalogue';
import { describeService, entityTag } from './service-description.js';

/** What is answered to a `GET`: as text, with its tag; the packs do not change while the program runs. */
export interface Told {
  readonly text: string;
  readonly tag: string;
}

/** Makes the answer of what follows from rules of this version. */
export const toldOf = (version: string, json: unknown): Told => {
  const text = JSON.stringify(json);
  return { text, tag: entityTag(version, text) };
};

/** What is told of a service, made once. Its tag goes with each decision as well: it names the rules that decided. */
export function tellServices(): (decider: Decider) => Told {
  const kept = new Map<string, Told>();
  return (decider) => {
    const { id, version } = decider.pack;
    const told = kept.get(id) ?? toldOf(version, describeService(decider));
    kept.set(id, told);
    return told;
  };
}
