import type { Automation, Catalogue, OutcomeKind, Pack, PackStatus } from '@eenloket/catalogue';
import type { Language, Text } from '@eenloket/kit';

/** What a status of a pack means to the public. */
export const statusWords: { readonly [status in PackStatus]: Text } = {
  draft: { nl: 'In de maak', en: 'Being made' },
  tested: { nl: 'Getest', en: 'Tested' },
  inForce: { nl: 'In gebruik', en: 'In force' },
};

/** Who decides: the answer to "does a computer decide about me?". */
export const automationWords: { readonly [automation in Automation]: Text } = {
  full: { nl: 'De computer beslist', en: 'The computer decides' },
  proposed: { nl: 'De computer stelt voor, een mens beslist', en: 'The computer proposes, a human decides' },
  human: { nl: 'Een mens beslist', en: 'A human decides' },
};

/** What comes out of a service in law. */
export const outcomeWords: { readonly [kind in OutcomeKind]: Text } = {
  beschikking: { nl: 'Besluit: u kunt bezwaar maken', en: 'Formal decision: you may object' },
  akte: { nl: 'Akte', en: 'Certificate' },
  feitelijk: { nl: 'Handeling van de overheid', en: 'Act of government' },
  privaat: { nl: 'Overeenkomst met een bedrijf', en: 'Contract with a company' },
};

/** Name of the competent organisation, or how it is found: the municipality, by a fact. */
export function competentWords({ competent }: Pack, catalogue: Catalogue, language: Language): string {
  if ('organisation' in competent)
    return catalogue.organisations.get(competent.organisation)?.name[language] ?? competent.organisation;
  const fact = catalogue.facts.get(competent.by)?.label[language] ?? competent.by;
  return `${competent.role} (${language === 'nl' ? 'volgt uit' : 'follows from'}: ${fact})`;
}
