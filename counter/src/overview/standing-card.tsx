import { Card, DataList, Details, Link, List, Paragraph, StatusText, fieldId } from '@eenloket/design';
import { headlineOf, type Catalogue } from '@eenloket/catalogue';
import { formatDate } from '@eenloket/kit';
import { isProvisional, type Overview, type Standing } from '@eenloket/journeys';
import { OutcomeLine } from '../outcome/outcome-line.js';
import { Reasons } from '../outcome/reasons.js';
import { PhoneLink } from '../organisations/phone-link.js';
import { lifeEventsWith } from '../life-event/life-events-with.js';
import type { TriedField } from '../rules/tried-field.js';
import type { OwnVisit } from '../site/visit.js';
import { factLabel } from '../texts/fact-text.js';
import { headlineText } from './headline-text.js';
import { memberName } from './member-name.js';
import { overviewWords } from './overview-words.js';

/** What all cards of the page share. */
export interface CardsOf {
  readonly visit: OwnVisit;
  readonly catalogue: Catalogue;
  readonly overview: Overview;
  /** The fields of the form below. */
  readonly fields: readonly TriedField[];
}

type Of = CardsOf & { readonly standing: Standing };

/** What nobody knows yet, each leading to its field below. */
const Missing = ({ visit: { language }, catalogue, fields, standing: { missing } }: Of) => {
  const say = overviewWords[language];
  const asked = missing.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  if (asked.length === 0) return <Paragraph>{say.missingNowhere}</Paragraph>;
  return (
    <>
      <Paragraph>{say.missing}:</Paragraph>
      <List
        items={asked.map(({ name }) => (
          <Link href={`#${fieldId(name)}`}>{factLabel(catalogue, name, language)}</Link>
        ))}
      />
    </>
  );
};

/** Of a service that is for each child: what each brings. */
const PerChild = ({ visit: { language }, catalogue, overview, standing: { outcome } }: Of) => {
  const { runs, on } = outcome;
  const items = runs.flatMap(({ childRef, outcomes }) => {
    if (childRef === undefined) return [];
    const value = headlineText(
      { on, outcomes, headline: headlineOf(outcomes), runs: [] },
      catalogue,
      language,
    );
    return [{ key: memberName(overview.household, { child: childRef }, language), value }];
  });
  return items.length < 2 ? null : <DataList language={language} items={items} />;
};

// A no is said with its reason at once.
const Why = ({ visit: { language }, catalogue, standing: { kind, pack, explanations } }: Of) => (
  <Details summary={overviewWords[language].why} open={kind === 'not'}>
    <Reasons language={language} catalogue={catalogue} pack={pack} explanation={explanations} />
  </Details>
);

const Contradiction = ({ visit: { language }, standing: { kind, received, pack } }: Of) => {
  const say = overviewWords[language];
  if (kind === 'unknown' && received) return <Paragraph>{say.unknownReceived}</Paragraph>;
  if (kind === 'could' && received === undefined) return <Paragraph>{say.maybeReceived}</Paragraph>;
  if (kind !== 'not' || !received) return null;
  return (
    <Paragraph>
      <StatusText kind="you">{say.notReceived}</StatusText> <PhoneLink phone={pack.contact.phone} />
    </Paragraph>
  );
};

/** Whom to call to apply: a right that nobody can act on is none. */
const Apply = ({ visit: { language }, standing: { pack } }: Of) => (
  <Paragraph>
    {overviewWords[language].apply(pack.contact.name[language])} <PhoneLink phone={pack.contact.phone} />
  </Paragraph>
);

/** What this right counts on: another service that she has a right to and does not get yet. */
const CountsOn = ({ visit: { language }, catalogue, standing: { outcome } }: Of) => {
  const isAssumed = Object.values(outcome.outcomes).some(({ state }) => state === 'assumed');
  const assumed = outcome.runs.flatMap(({ facts }) =>
    [...facts.values()].filter(({ value }) => isAssumed && value.state === 'assumed'),
  );
  const services = new Set(assumed.flatMap(({ origin }) => catalogue.packs.get(origin.holder ?? '') ?? []));
  return [...services].map(({ id, title }) => (
    <Paragraph key={id}>{overviewWords[language].follows(title[language].toLowerCase())}</Paragraph>
  ));
};

/** Where it goes on: the life event that arranges it, what it is, and trying it with other facts. */
const Further = ({ visit: { language, to }, catalogue, standing: { kind, pack } }: Of) => {
  const say = overviewWords[language];
  const events = kind === 'could' ? lifeEventsWith(catalogue, pack.id) : [];
  return (
    <List
      items={[
        ...events.map(({ id, title }) => (
          <Link href={to(`/levensgebeurtenis/${id}`)}>{say.arrange(title[language])}</Link>
        )),
        <Link href={to(`/dienst/${pack.id}`)}>
          {say.about}: {pack.title[language]}
        </Link>,
        ...(kind === 'unknown'
          ? [
              <Link href={to(`/regels/${pack.id}`)}>
                {say.try}: {pack.title[language]}
              </Link>,
            ]
          : []),
      ]}
    />
  );
};

/** What begins on a later day; how much, only where the figures of that day are known. */
const Later = ({ visit: { language }, catalogue, standing: { outcome } }: Of) => {
  const say = overviewWords[language];
  const { later } = outcome;
  if (!later) return null;
  const date = formatDate(later.on, language);
  const isFigure = later.headline.kind === 'amount' && !isProvisional(outcome);
  const amount = headlineText({ ...outcome, headline: later.headline }, catalogue, language);
  if (isFigure) return <Paragraph>{say.laterAmount(date, amount)}</Paragraph>;
  return (
    <Paragraph>
      {say.laterFrom(date)} {isProvisional(outcome) && say.laterProvisional}
    </Paragraph>
  );
};

/** What it gives now, or what is missing to know it. */
const Gives = (of: Of) => {
  const { visit, catalogue, standing } = of;
  const { pack, kind, outcome } = standing;
  if (kind === 'unknown') return <Missing {...of} />;
  if (kind === 'later') return null;
  return (
    <OutcomeLine
      language={visit.language}
      catalogue={catalogue}
      title={pack.title[visit.language]}
      outcome={{ outcomes: outcome.outcomes, provisional: isProvisional(outcome) }}
    />
  );
};

/** How the resident stands with one service: what it gives or what is missing, why, and where it goes on. */
export const StandingCard = (of: Of) => {
  const { pack, kind } = of.standing;
  return (
    <Card level={3} title={pack.title[of.visit.language]}>
      <Gives {...of} />
      <Later {...of} />
      <Contradiction {...of} />
      {kind === 'could' && <CountsOn {...of} />}
      {kind === 'could' && <Apply {...of} />}
      <PerChild {...of} />
      {kind === 'not' && of.standing.outcome.runs.length === 0 && (
        <Paragraph>{overviewWords[of.visit.language].noChildren}</Paragraph>
      )}
      {kind !== 'unknown' && <Why {...of} />}
      <Further {...of} />
    </Card>
  );
};
