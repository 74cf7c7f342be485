import { Card, EmptyState, Heading, Link, Notice, Paragraph, formatDate } from '@eenloket/design';
import type { LifeEvent } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import type { Message } from '@eenloket/messages';
import type { CounterPorts } from '../counter-ports.js';
import { MessageLines } from '../messages/message-lines.js';
import { overviewPlace } from '../overview/overview-place.js';
import { partnerPlace } from '../partner/partner-place.js';
import { partnerWords } from '../partner/partner-words.js';
import type { OwnVisit } from '../site/visit.js';
import { homeWords } from './home-words.js';
import { LifeEventCards } from './life-event-cards.js';
import { RunningList } from './running-list.js';
import { TodoList } from './todo-list.js';
import type { Today } from './today.js';

const Changed = ({
  visit,
  catalogue,
  messages,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: CounterPorts['catalogue'];
  readonly messages: readonly Message[];
}) => {
  const say = homeWords[visit.language];
  if (messages.length === 0) return null;
  return (
    <>
      <Heading level={2}>{say.changed}</Heading>
      <MessageLines visit={visit} catalogue={catalogue} messages={messages} />
      <p>
        <Link href={visit.to('/berichten')}>{say.allMessages}</Link>
      </p>
    </>
  );
};

/** What this person must do today, what others do for them, what is new and what they could arrange. */
export const TodayPage = ({
  visit,
  catalogue,
  on,
  today,
  changed,
  offers,
  done,
}: {
  readonly visit: OwnVisit;
  readonly catalogue: CounterPorts['catalogue'];
  readonly on: LegalDate;
  readonly today: Today;
  /** Messages not read yet, newest first. */
  readonly changed: readonly Message[];
  /** Life events that are not running. */
  readonly offers: readonly LifeEvent[];
  /** What was done just now. */
  readonly done?: string | undefined;
}) => {
  const { language, to } = visit;
  const say = homeWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.todayTitle}</Heading>
      <Paragraph look="lead">{say.todayWhat(formatDate(on, language))}</Paragraph>
      {done !== undefined && <Notice language={language} kind="good" title={done} announce />}
      {today.todo.length > 0 ? (
        <>
          <Heading level={2}>{say.todo}</Heading>
          <TodoList visit={visit} catalogue={catalogue} todo={today.todo} />
        </>
      ) : (
        <EmptyState illustration="parkBench" title={say.todoNothing}>
          <Paragraph>{say.todoNothingWhat}</Paragraph>
        </EmptyState>
      )}
      <Changed visit={visit} catalogue={catalogue} messages={changed} />
      {today.running.length > 0 && (
        <>
          <Heading level={2}>{say.running}</Heading>
          <RunningList visit={visit} catalogue={catalogue} on={on} running={today.running} />
        </>
      )}
      {today.declined.map((journeyId) => (
        <Card key={journeyId} title={partnerWords[language].change} href={to(partnerPlace(journeyId))}>
          <Paragraph>{partnerWords[language].changeWhat}</Paragraph>
        </Card>
      ))}
      <Card title={say.rights} href={to(overviewPlace)}>
        <Paragraph>{say.rightsWhat}</Paragraph>
      </Card>
      {offers.length > 0 && (
        <>
          <Heading level={2}>{say.could}</Heading>
          <LifeEventCards visit={visit} lifeEvents={offers} />
        </>
      )}
    </div>
  );
};
