import type { Text } from '@eenloket/kit';

/** Why there is no result: by the code of the error that says so. */
export type Refused = 'busy' | 'noDuckDb' | 'tooLong' | 'tooMuchMemory' | 'outOfRange';

/** What it says to a visitor; only of `busy` the same request succeeds later. */
export const refusals: { readonly [refused in Refused]: { readonly title: Text; readonly text: Text } } = {
  busy: {
    title: { nl: 'Er wordt al gerekend', en: 'A simulation is running' },
    text: {
      nl: 'Wij rekenen één wijziging tegelijk door. Probeer het over een halve minuut nog eens.',
      en: 'We work out one change at a time. Try again in half a minute.',
    },
  },
  noDuckDb: {
    title: { nl: 'Hier kan niet worden gerekend', en: 'Nothing can be worked out here' },
    text: {
      nl: 'Op deze computer ontbreekt DuckDB. Wie het beheert, kan het installeren.',
      en: 'DuckDB is missing on this computer. Whoever runs it can install it.',
    },
  },
  tooLong: {
    title: { nl: 'Dit duurt te lang', en: 'This takes too long' },
    text: {
      nl: 'Na een minuut zijn wij gestopt. Maak de regel eenvoudiger, of kies de steekproef.',
      en: 'We stopped after a minute. Make the rule simpler, or choose the sample.',
    },
  },
  tooMuchMemory: {
    title: { nl: 'Dit is te groot', en: 'This is too large' },
    text: {
      nl: 'Deze regel vraagt te veel geheugen. Maak de regel eenvoudiger.',
      en: 'This rule needs too much memory. Make the rule simpler.',
    },
  },
  outOfRange: {
    title: { nl: 'Er komt een te groot bedrag uit', en: 'An amount becomes too large' },
    text: {
      nl: 'Een huishouden krijgt zo meer dan 21 miljoen euro per jaar. Neem kleinere getallen.',
      en: 'A household would get more than 21 million euros a year. Take smaller figures.',
    },
  },
};

/** The refusal that an error with this code is; undefined for any other error. */
export function refusedBy(code: string): Refused | undefined {
  const name = code.replace(/^simulation\./, '');
  return Object.hasOwn(refusals, name) ? (name as Refused) : undefined;
}
