import type { Fields } from '@eenloket/cases';
import type { KnownOn } from './knowledge.js';
import type { ServiceRules } from './service-rules.js';

/** Whether a service finds the same facts in both: then it gives the same on a day, and need not be computed to know that. Pure. */
export function sameFor({ inputs, pack }: ServiceRules, one: KnownOn, other: KnownOn): boolean {
  const seen = ({ household, children }: KnownOn): string =>
    JSON.stringify([
      valuesOf(inputs, household),
      pack.children && children?.map(({ fields }) => valuesOf(inputs, fields)),
    ]);
  return seen(one) === seen(other);
}

const valuesOf = (inputs: readonly string[], fields: Fields) => inputs.map((name) => fields[name]?.value);
