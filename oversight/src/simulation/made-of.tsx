import { Heading, Link, List, Paragraph } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { assumed, sourced } from '@eenloket/simulation';

/** What the synthetic residents are made by: what was counted, with its source, and what is assumed. */
export const MadeOf = ({ language }: { readonly language: Language }) => {
  const say = speak(language);
  return (
    <>
      <Heading level={2}>{say('Waar de inwoners op lijken', 'What the residents are made by')}</Heading>
      <Paragraph>
        {say(
          'De bedragen hierboven zeggen hoe de regels werken. Zij zeggen niet wat Nederland betaalt.',
          'The amounts above say how the rules work. They do not say what the Netherlands pays.',
        )}
      </Paragraph>
      <Heading level={3}>{say('Geteld', 'Counted')}</Heading>
      <List
        items={sourced.map(({ says, source }) => (
          <>
            {says[language]} {source && <Link href={source.href}>{source.text[language]}</Link>}
          </>
        ))}
      />
      <Heading level={3}>{say('Aangenomen', 'Assumed')}</Heading>
      <List items={assumed.map(({ says }) => says[language])} />
    </>
  );
};
