import type { Pack } from '@eenloket/catalogue';

/**
 * Whether nobody can be asked to do this service as long as the fact is unknown, because it says which organisation is
 * competent (the municipality of birth, BW 1:19 lid 1). Pure.
 */
export const mustBeKnown = ({ competent }: Pick<Pack, 'competent'>, fact: string): boolean =>
  'by' in competent && competent.by === fact;
