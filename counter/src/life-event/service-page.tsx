import { ButtonRow, Heading, Link, List, Paragraph } from '@eenloket/design';
import { hasOpenRules, lawReference, type Catalogue, type Pack } from '@eenloket/catalogue';
import { rulesWords } from '../rules/rules-words.js';
import type { Visit } from '../site/visit.js';
import { lifeEventsWith } from './life-events-with.js';
import { serviceWords } from './service-words.js';
import { PhoneLink } from '../organisations/phone-link.js';

/** One service: what it is, what is sent, the law it rests on, and the life event that arranges it, or whom to call. */
export const ServicePage = ({
  visit: { language, to },
  catalogue,
  pack,
}: {
  readonly visit: Visit;
  readonly catalogue: Catalogue;
  readonly pack: Pack;
}) => {
  const say = serviceWords[language];
  const events = lifeEventsWith(catalogue, pack.id);
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{pack.title[language]}</Heading>
      <Paragraph look="lead">{pack.summary[language]}</Paragraph>
      {events.map(({ id, title }) => (
        <ButtonRow key={id}>
          <Link href={to(`/levensgebeurtenis/${id}`)} look="button">
            {say.begin(title[language])}
          </Link>
        </ButtonRow>
      ))}
      {events.length === 0 && <Paragraph>{say.notHere(pack.contact.name[language])}</Paragraph>}
      {hasOpenRules(pack) && (
        <p>
          <Link href={to(`/regels/${pack.id}`)}>{rulesWords[language].try}</Link>
        </p>
      )}
      <Heading level={2}>{events.length === 0 ? say.counts : say.receives}</Heading>
      {events.length > 0 && <Paragraph>{say.receivesWhat}</Paragraph>}
      <List items={pack.receives.map((fact) => catalogue.facts.get(fact)?.label[language] ?? fact)} />
      <Heading level={2}>{say.law}</Heading>
      <List
        items={pack.basis.map((clause) => {
          const { text, href } = lawReference(clause, language);
          return <Link href={href}>{text}</Link>;
        })}
      />
      <Heading level={2}>{say.contact}</Heading>
      <Paragraph>
        {pack.contact.name[language]}: <PhoneLink phone={pack.contact.phone} />
      </Paragraph>
    </div>
  );
};
