import { Card, Heading, Link, Paragraph } from '@eenloket/design';
import type { Pack } from '@eenloket/catalogue';
import { BASE } from '../decisions-api/api-headers.js';
import type { Visit } from '../site/visit.js';
import { rulesWords } from './rules-words.js';

/** All services whose rules anyone may try. */
export const RulesPage = ({
  visit: { language, to },
  packs,
}: {
  readonly visit: Visit;
  readonly packs: readonly Pack[];
}) => {
  const say = rulesWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.lead}</Paragraph>
      <Paragraph>{say.nothingKept}</Paragraph>
      <Heading level={2}>{say.choose}</Heading>
      {packs.map(({ id, title, summary }) => (
        <Card key={id} level={3} title={title[language]} href={to(`/regels/${id}`)}>
          <Paragraph>{summary[language]}</Paragraph>
        </Card>
      ))}
      <p>
        <Link href={`${BASE}/openapi.json`}>{say.programs}</Link>
      </p>
    </div>
  );
};
