import { ButtonRow, Heading, Link, Notice, Paragraph } from '@eenloket/design';
import type { Catalogue } from '@eenloket/catalogue';
import type { OpenJourney } from '../ports/journeys-port.js';
import type { OwnVisit } from '../site/visit.js';
import { ElsewhereNotice } from '../elsewhere/elsewhere-notice.js';
import { PartnerNotice } from '../partner/partner-notice.js';
import { Expecting } from './expecting.js';
import { journeyPlace } from './journey-place.js';
import { journeyWords } from './journey-words.js';
import { KnownFacts } from './known-facts.js';
import { PathList } from './path-list.js';
import { stageOf, type Stage } from './stage-of.js';
import { TrackerList } from './tracker-list.js';

type Of = { readonly visit: OwnVisit; readonly catalogue: Catalogue; readonly journey: OpenJourney };

const leadOf = (stage: Stage, { language }: OwnVisit): string => {
  const { lead } = journeyWords[language];
  if (stage.kind === 'questions') return lead.questions(stage.count);
  return stage.kind === 'stopped' ? '' : lead[stage.kind];
};

/** The next step as buttons: the questions, the check, the birth. */
const Next = ({ visit: { language, to }, journey }: Of) => {
  const say = journeyWords[language];
  const { kind } = stageOf(journey.view);
  const at = (below: string) => to(journeyPlace(journey.journeyId, below));
  return (
    <ButtonRow>
      {kind === 'questions' && (
        <Link href={at('vraag')} look="button">
          {say.goOn}
        </Link>
      )}
      {kind === 'approve' && (
        <Link href={at('controleren')} look="button">
          {say.check}
        </Link>
      )}
      {journey.view.children.length === 0 && (
        <Link href={at('geboren')} look={kind === 'expecting' ? 'button' : 'secondary'}>
          {say.born}
        </Link>
      )}
    </ButtonRow>
  );
};

/** One journey: the next step first, then who is at work, what will happen where, and what is known. */
export const JourneyPage = (of: Of & { readonly done?: string | undefined }) => {
  const { visit, catalogue, journey, done } = of;
  const { language, to } = visit;
  const { view } = journey;
  const say = journeyWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>
        {catalogue.lifeEvents.get(journey.lifeEvent)?.title[language] ?? journey.lifeEvent}
      </Heading>
      <Paragraph look="lead">{leadOf(stageOf(view), visit)}</Paragraph>
      {done !== undefined && <Notice language={language} kind="good" title={done} announce />}
      <ElsewhereNotice visit={visit} journey={journey} />
      <Next {...of} />
      {view.tracker.length > 0 && (
        <PartnerNotice language={language} catalogue={catalogue} waits={view.partnerWaits} />
      )}
      {view.tracker.length > 0 && (
        <>
          <Heading level={2}>{say.tracker}</Heading>
          <TrackerList {...of} />
        </>
      )}
      {view.path.some(({ sent }) => !sent) && (
        <>
          <Heading level={2}>{say.path}</Heading>
          <PathList {...of} />
        </>
      )}
      {view.children.length === 0 && <Expecting visit={visit} catalogue={catalogue} journey={journey} />}
      <KnownFacts visit={visit} catalogue={catalogue} view={view} />
      <p>
        <Link href={to(journeyPlace(journey.journeyId, 'verlies'))}>{say.loss}</Link>
      </p>
    </div>
  );
};
