import { Heading, Link, Paragraph, SearchBox } from '@eenloket/design';
import type { LifeEvent } from '@eenloket/catalogue';
import type { Visit } from '../site/visit.js';
import { homeWords } from './home-words.js';
import { LifeEventCards } from './life-event-cards.js';

/** The start counter for who is not logged in: say what you want, or choose what changes in your life. */
export const StartPage = ({
  visit,
  lifeEvents,
}: {
  readonly visit: Visit;
  readonly lifeEvents: readonly LifeEvent[];
}) => {
  const { language, to } = visit;
  const say = homeWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.startTitle}</Heading>
      <Paragraph look="lead">{say.startWhat}</Paragraph>
      <SearchBox language={language} action={to('/zoeken')} label={say.searchLabel} hint={say.searchHint} />
      <Heading level={2}>{say.lifeEvents}</Heading>
      <LifeEventCards visit={visit} lifeEvents={lifeEvents} />
      <Heading level={2}>{say.logInTitle}</Heading>
      <Paragraph>{say.logInWhat}</Paragraph>
      <p>
        <Link href={`${to('/inloggen')}?naar=${to('/')}`} look="button">
          {say.logIn}
        </Link>
      </p>
    </div>
  );
};
