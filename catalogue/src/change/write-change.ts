import { stringify } from 'yaml';
import type { Change } from './change.js';

/** A change as the file that `readChange` reads: the same change comes out of it. */
export const writeChange = ({ on, parameters, rules, decision }: Change): string =>
  stringify(
    {
      ...(on === undefined ? {} : { on }),
      ...(parameters && Object.keys(parameters).length > 0 ? { parameters } : {}),
      ...(rules && Object.keys(rules).length > 0 ? { rules } : {}),
      ...(decision === undefined ? {} : { decision }),
    },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  );
