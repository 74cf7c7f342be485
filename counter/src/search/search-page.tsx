import {
  Card,
  EmptyState,
  Heading,
  Link,
  List,
  Paragraph,
  SearchBox,
  VisuallyHidden,
} from '@eenloket/design';
import { hasOpenRules, type Catalogue } from '@eenloket/catalogue';
import { lifeEventsWith } from '../life-event/life-events-with.js';
import type { Found } from '../ports/search-port.js';
import { rulesWords } from '../rules/rules-words.js';
import type { Visit } from '../site/visit.js';
import { searchWords } from './search-words.js';
import { PhoneLink } from '../organisations/phone-link.js';

/** Where a hit is arranged: here, or at whoever does it. */
const hrefOf = ({ kind, id, website }: Found, { to }: Visit): string | undefined => {
  if (kind === 'lifeEvent') return to(`/levensgebeurtenis/${id}`);
  if (kind === 'service') return to(`/dienst/${id}`);
  return website;
};

// When a typed word does not stand in the title, the reader wonders why this was found.
const mustExplain = ({ why }: Found, language: Visit['language']): boolean =>
  why[language] !== '' && !/(in de naam|in the name)\.$/.test(why[language]);

const kindOf = ({ kind, id }: Found, catalogue: Catalogue) =>
  kind === 'service' && lifeEventsWith(catalogue, id).length === 0 ? 'explained' : kind;

/** Where the rules of a service that was found can be tried. */
const tryHref = ({ kind, id }: Found, { packs }: Catalogue, { to }: Visit): string | undefined => {
  const pack = kind === 'service' ? packs.get(id) : undefined;
  return pack && hasOpenRules(pack) ? to(`/regels/${id}`) : undefined;
};

const Hit = ({
  visit,
  catalogue,
  found,
}: {
  readonly visit: Visit;
  readonly catalogue: Catalogue;
  readonly found: Found;
}) => {
  const { language } = visit;
  const say = searchWords[language];
  const tryAt = tryHref(found, catalogue, visit);
  return (
    <Card level={3} title={found.title[language]} href={hrefOf(found, visit)}>
      <Paragraph look="quiet">{say.kinds[kindOf(found, catalogue)]}</Paragraph>
      {found.summary[language] && <Paragraph>{found.summary[language]}</Paragraph>}
      {mustExplain(found, language) && (
        <Paragraph look="quiet">
          {say.why} {found.why[language]}
        </Paragraph>
      )}
      <Paragraph>
        {say.does} {found.who[language]}.
        {found.phone && (
          <>
            {' '}
            {say.phone}: <PhoneLink phone={found.phone} />
          </>
        )}
      </Paragraph>
      {tryAt !== undefined && (
        <p>
          <Link href={tryAt}>
            {rulesWords[language].try}
            <VisuallyHidden>: {found.title[language]}</VisuallyHidden>
          </Link>
        </p>
      )}
    </Card>
  );
};

const Nothing = ({
  visit: { language, to },
  query,
  phone,
}: {
  readonly visit: Visit;
  readonly query: string;
  readonly phone: string;
}) => {
  const say = searchWords[language];
  return (
    <EmptyState illustration="helper" title={say.none(query)}>
      <Paragraph>{say.noneWhat}</Paragraph>
      <List
        items={[
          say.noneTry,
          <>
            {say.call} <PhoneLink phone={phone} />
          </>,
        ]}
      />
      <p>
        <Link href={to('/hulp?van=/zoeken')} look="button">
          {say.ask}
        </Link>
      </p>
    </EmptyState>
  );
};

/** Results of a search; without any, a person. */
export const SearchPage = ({
  visit,
  catalogue,
  query,
  found,
  phone,
}: {
  readonly visit: Visit;
  readonly catalogue: Catalogue;
  readonly query: string;
  readonly found: readonly Found[];
  readonly phone: string;
}) => {
  const { language, to } = visit;
  const say = searchWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.title}</Heading>
      <Paragraph look="lead">{say.what}</Paragraph>
      <SearchBox language={language} action={to('/zoeken')} label={say.label} value={query} />
      {query !== '' && found.length === 0 && <Nothing visit={visit} query={query} phone={phone} />}
      {found.length > 0 && (
        <>
          <Heading level={2}>{say.found(found.length, query)}</Heading>
          {found.map((each) => (
            <Hit key={each.id} visit={visit} catalogue={catalogue} found={each} />
          ))}
          <p>
            <Link href={to('/hulp?van=/zoeken')}>{say.help}</Link>
          </p>
        </>
      )}
    </div>
  );
};
