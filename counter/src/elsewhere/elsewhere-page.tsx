import { ButtonRow, DataList, Heading, Link, List, Paragraph } from '@eenloket/design';
import { journeyPlace } from '../journey/journey-place.js';
import { PhoneLink } from '../organisations/phone-link.js';
import type { OwnVisit } from '../site/visit.js';
import type { ElsewhereSheet } from './elsewhere-sheet.js';
import { elsewhereWords } from './elsewhere-words.js';

const Contact = ({
  visit: { language },
  sheet: { contact, contactTitle, phone },
}: {
  readonly visit: OwnVisit;
  readonly sheet: ElsewhereSheet;
}) => {
  const say = elsewhereWords[language];
  return (
    <>
      <Heading level={2}>{contact?.name ?? contactTitle}</Heading>
      {contact?.website === undefined ? (
        <Paragraph>
          {say.noContact} <PhoneLink phone={phone} />
        </Paragraph>
      ) : (
        <Paragraph>
          {say.website}: <Link href={contact.website}>{contact.website.replace(/^https?:\/\//, '')}</Link>
        </Paragraph>
      )}
    </>
  );
};

/** How a birth is declared to a municipality that is not on this counter: where, by when, what to bring, what comes then. */
export const ElsewherePage = ({
  visit,
  journeyId,
  sheet,
}: {
  readonly visit: OwnVisit;
  readonly journeyId: string;
  readonly sheet: ElsewhereSheet;
}) => {
  const { language, to, place } = visit;
  const say = elsewhereWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{sheet.title}</Heading>
      <Paragraph look="lead">{sheet.lead}</Paragraph>
      {sheet.by && <Paragraph>{sheet.by}</Paragraph>}
      <Heading level={2}>{say.how}</Heading>
      <List items={sheet.steps} />
      <Contact visit={visit} sheet={sheet} />
      <Heading level={2}>{say.bring}</Heading>
      <List items={sheet.bring} />
      {sheet.filledIn.length > 0 && (
        <>
          <Heading level={2}>{say.filledIn}</Heading>
          <DataList language={language} items={sheet.filledIn} />
        </>
      )}
      <Heading level={2}>{say.then}</Heading>
      <List items={sheet.then} />
      <Paragraph look="quiet">{say.print}</Paragraph>
      <ButtonRow>
        <Link href={to(`${place}/blad`)} look="secondary">
          {say.download}
        </Link>
        <Link href={to(journeyPlace(journeyId))} look="secondary">
          {say.back}
        </Link>
      </ButtonRow>
    </div>
  );
};
