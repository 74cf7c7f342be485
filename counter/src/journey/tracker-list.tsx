import {
  ButtonRow,
  Details,
  Link,
  NumberedPath,
  Paragraph,
  formatDate,
  type PathStep,
} from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { TrackerRow } from '@eenloket/journeys';
import { iconOf } from '../organisations/icon-of.js';
import { nameOf } from '../organisations/name-of.js';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { childName } from './child-name.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';
import { mayGiveNotice } from './may-give-notice.js';
import { noticeWords } from './notice-words.js';
import { PenaltyLines } from './penalty-lines.js';
import { sentSlug } from './part-slug.js';
import { mayWithdraw, rowStatus } from './row-status.js';

type Of = { readonly visit: OwnVisit; readonly catalogue: Catalogue; readonly journey: OpenJourney };

const RowActions = ({ visit, catalogue, journey, row }: Of & { readonly row: TrackerRow }) => {
  const { language, to } = visit;
  const say = journeyWords[language];
  const slug = sentSlug(row.partId, journey.journeyId);
  const at = (below: string) => to(journeyPlace(journey.journeyId, `${below}/${slug}`));
  return (
    <>
      {row.by && (
        <Details summary={say.why}>
          <Paragraph>{row.by.why[language]}</Paragraph>
          <Paragraph look="quiet">{say.article(row.by.article)}</Paragraph>
        </Details>
      )}
      {row.question && (
        <>
          <Paragraph>
            {say.question(nameOf(catalogue, row.organisation, language))} {row.question.question}
          </Paragraph>
          <Link href={at('antwoord')} look="button">
            {say.answer}
          </Link>
        </>
      )}
      <PenaltyLines language={language} row={row} today={journey.view.on} />
      <ButtonRow>
        {row.decided && <Link href={at('uitkomst')}>{say.decided}</Link>}
        {row.letters.length > 0 && <Link href={to('/berichten')}>{say.letters}</Link>}
        {mayGiveNotice(row, catalogue.packs.get(row.pack)) && (
          <Link href={at('ingebreke')}>{noticeWords[language].link}</Link>
        )}
        {mayWithdraw(row) && <Link href={at('intrekken')}>{say.withdraw}</Link>}
      </ButtonRow>
    </>
  );
};

const stepOf = (of: Of, row: TrackerRow): PathStep => {
  const { visit, catalogue, journey } = of;
  const { language } = visit;
  const say = journeyWords[language];
  const title = catalogue.packs.get(row.pack)?.title[language] ?? row.pack;
  const child = childName(journey.view, row.childRef, language);
  return {
    organisation: iconOf(catalogue, row.organisation),
    who: nameOf(catalogue, row.holder?.organisation ?? row.organisation, language),
    title: child === undefined ? title : `${title} ${say.child(child)}`,
    what: row.next[language],
    when: row.by && say.by(formatDate(row.by.date, language)),
    status: { kind: rowStatus(row), text: row.statusText[language] },
    children: <RowActions {...of} row={row} />,
  };
};

/** The tracker: per organisation who has it, where it is, what is next, and by which legal date. */
export const TrackerList = (of: Of) => (
  <NumberedPath language={of.visit.language} steps={of.journey.view.tracker.map((row) => stepOf(of, row))} />
);
