import type { Fact, FactJson, Facts, Origin } from '@eenloket/rules';

/** Facts that are known and come from one origin, for the engine. */
export function knownFacts(values: { readonly [fact: string]: FactJson }, origin: Origin): Facts {
  return new Map(
    Object.entries(values).map(([name, value]): [string, Fact] => [
      name,
      { name, value: { state: 'known', value }, origin },
    ]),
  );
}
