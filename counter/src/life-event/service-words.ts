import type { Language } from '@eenloket/kit';

const nl = {
  begin: (title: string) => `Regel dit bij: ${title}`,
  notHere: (whom: string) => `U kunt dit hier nog niet regelen. Bel ${whom}. Dan helpt een mens u verder.`,
  counts: 'Deze gegevens tellen mee',
  receives: 'Wat zij van u krijgen',
  receivesWhat: 'De meeste gegevens heeft de overheid al. U ziet ze voordat u iets verstuurt.',
  law: 'Dit staat in de wet',
  contact: 'Vragen',
};

/** The words of the page of a service. */
export const serviceWords: { readonly [language in Language]: typeof nl } = {
  nl,
  en: {
    begin: (title) => `Arrange this with: ${title}`,
    notHere: (whom) => `You cannot arrange this here yet. Call the ${whom}. A person helps you further.`,
    counts: 'These facts count',
    receives: 'What they receive from you',
    receivesWhat: 'Government has most of it already. You see it before you send anything.',
    law: 'What the law says',
    contact: 'Questions',
  },
};
