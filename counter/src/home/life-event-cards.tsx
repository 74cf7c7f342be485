import { Card, CardGrid, Illustration, Paragraph } from '@eenloket/design';
import type { LifeEvent } from '@eenloket/catalogue';
import type { Visit } from '../site/visit.js';

/** What may change in a life, each a card that leads to it. */
export const LifeEventCards = ({
  visit: { language, to },
  lifeEvents,
}: {
  readonly visit: Visit;
  readonly lifeEvents: readonly LifeEvent[];
}) => (
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
);
