import type { Catalogue } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';

const you = { nl: 'Uzelf', en: 'Yourself' } as const;
const unknown = { nl: 'Een organisatie', en: 'An organisation' } as const;

/** Name of an organisation as the resident knows it; `resident` is the resident. */
export const nameOf = ({ organisations }: Catalogue, id: string | undefined, language: Language): string => {
  if (id === 'resident') return you[language];
  const found = id === undefined ? undefined : organisations.get(id);
  return found?.name[language] ?? id ?? unknown[language];
};
