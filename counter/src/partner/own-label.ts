import type { Language } from '@eenloket/kit';

// The labels of packs/facts.yaml speak to the resident; here the partner reads them.
const turns: { readonly [language in Language]: readonly (readonly [RegExp, string])[] } = {
  nl: [
    [/^(?:De|Het) (\S+) van uw partner/, 'Uw $1'],
    [/^Uw partner is of wordt/, 'U bent of wordt'],
    [/^Uw partner is/, 'U bent'],
    [/^Uw partner/, 'U'],
  ],
  en: [
    [/^Your partner's/, 'Your'],
    [/^Your partner is or will be/, 'You are or will be'],
    [/^Your partner is/, 'You are'],
    [/^Your partner has/, 'You have'],
    [/^Your partner/, 'You'],
  ],
};

/** A label about "your partner", said to that partner: `De naam van uw partner` becomes `Uw naam`. Pure. */
export const ownLabel = (label: string, language: Language): string => {
  const [pattern, instead] = turns[language].find(([turn]) => turn.test(label)) ?? [];
  return pattern === undefined || instead === undefined ? label : label.replace(pattern, instead);
};
