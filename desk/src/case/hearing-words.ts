import type { CaseState } from '@eenloket/cases';
import type { Pack } from '@eenloket/catalogue';
import type { Text } from '@eenloket/kit';

const known: { readonly [requirement: string]: Text } = {
  'gehoord-4:7': {
    nl: 'De aanvrager horen voor een afwijzing (Awb 4:7)',
    en: 'Hear the applicant before a refusal (Awb 4:7)',
  },
  'akte-ontvangen': { nl: 'De geboorteakte ontvangen', en: 'Receive the birth certificate' },
  'gesproken-met-ouders': { nl: 'Spreken met de ouders', en: 'Speak with the parents' },
};

/** The name of something that must be done before a result; a pack's own name when it has no words here. */
export const requirementWords = (requirement: string): Text =>
  known[requirement] ?? { nl: requirement, en: requirement };

/** What some result of the pack needs first and was not done in this case yet. */
export const unmetRequirements = ({ met }: CaseState, { plan }: Pack): readonly string[] =>
  [...new Set(plan.results.flatMap(({ requires }) => requires))].filter((name) => !met.includes(name));
