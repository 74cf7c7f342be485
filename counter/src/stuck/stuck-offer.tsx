import { Link, Notice, Paragraph } from '@eenloket/design';
import type { Language } from '@eenloket/kit';

const words: { readonly [language in Language]: { title: string; text: string; link: string } } = {
  nl: {
    title: 'Lukt het niet? Dat ligt niet aan u.',
    text: 'Een medewerker kijkt graag met u mee. U ziet eerst precies wat wij sturen.',
    link: 'Vraag hulp van een mens',
  },
  en: {
    title: 'Is it not working? That is not your fault.',
    text: 'A worker is glad to look along with you. First you see exactly what we send.',
    link: 'Ask help from a person',
  },
};

/** The page itself offers help to who met the same error three times. */
export const StuckOffer = ({ language, href }: { readonly language: Language; readonly href: string }) => (
  <Notice language={language} title={words[language].title}>
    <Paragraph>{words[language].text}</Paragraph>
    <Link href={href} look="secondary">
      {words[language].link}
    </Link>
  </Notice>
);
