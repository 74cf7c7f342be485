import { Card, CardGrid, Heading, Illustration, Link, Paragraph, SearchBox } from '@eenloket/design';
import type { LifeEvent } from '@eenloket/catalogue';
import type { Visit } from '../site/visit.js';
import { homeWords } from './home-words.js';

/** The start counter for who is not logged in: say what you want, or choose what changes in your life. */
export const StartPage = ({
  visit: { language, to },
  lifeEvents,
}: {
  readonly visit: Visit;
  readonly lifeEvents: readonly LifeEvent[];
}) => {
  const say = homeWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.startTitle}</Heading>
      <Paragraph look="lead">{say.startWhat}</Paragraph>
      <SearchBox language={language} action={to('/zoeken')} label={say.searchLabel} hint={say.searchHint} />
      <Heading level={2}>{say.lifeEvents}</Heading>
      <CardGrid>
        {lifeEvents.map(({ id, title, summary }) => (
          <Card
            key={id}
            level={3}
            title={title[language]}
            href={to(`/levensgebeurtenis/${id}`)}
            picture={<Illustration name="cradle" />}
          >
            <Paragraph>{summary[language]}</Paragraph>
          </Card>
        ))}
      </CardGrid>
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
