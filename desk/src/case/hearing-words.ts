import type { CaseState, Evaluation } from '@eenloket/cases';
import type { ResultRule } from '@eenloket/catalogue';
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

/** What some result of the pack needs first and was not done in this case yet: what the proposed result needs comes first. */
export const unmetRequirements = (
  { met, proposal }: Pick<CaseState, 'met'> & { readonly proposal?: Pick<Evaluation, 'result'> },
  {
    plan: { results },
  }: { readonly plan: { readonly results: readonly Pick<ResultRule, 'name' | 'requires'>[] } },
): readonly string[] => {
  const proposed = results.filter(({ name }) => name === proposal?.result);
  const needed = [...proposed, ...results].flatMap(({ requires }) => requires);
  return [...new Set(needed)].filter((name) => !met.includes(name));
};
