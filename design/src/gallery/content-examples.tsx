import type { LegalDate } from '@eenloket/kit';
import { Breadcrumb } from '../components/breadcrumb.js';
import { ChangeBar } from '../components/change-bar.js';
import { Details } from '../components/details.js';
import { EmptyState } from '../components/empty-state.js';
import { Heading } from '../components/heading.js';
import { LegalDateText } from '../components/legal-date-text.js';
import { Link } from '../components/link.js';
import { List } from '../components/list.js';
import { MessageList } from '../components/message-list.js';
import { Notice } from '../components/notice.js';
import { Pagination } from '../components/pagination.js';
import { Paragraph } from '../components/paragraph.js';
import { StatusText } from '../components/status-text.js';
import { Table } from '../components/table.js';
import { Timeline } from '../components/timeline.js';
import { Illustration, illustrationNames } from '../pictures/illustration.js';
import { say, type Example } from './example.js';

const today = '2026-03-16' as LegalDate;
const due = '2026-04-28' as LegalDate;
const kinds = ['info', 'good', 'warn', 'wrong'] as const;

/** Text, lists, messages and signs. */
export const contentExamples: readonly Example[] = [
  {
    name: 'Heading, Paragraph, Link, List',
    show: (language) => (
      <div className="eenloket-flow">
        <Heading level={3}>{say(language, 'Uw kind staat ingeschreven', 'Your child is registered')}</Heading>
        <Paragraph look="lead">
          {say(language, 'Gefeliciteerd met Noor.', 'Congratulations on Noor.')}
        </Paragraph>
        <Paragraph>
          {say(language, 'U hoeft nu niets te doen. ', 'There is nothing you must do now. ')}
          <Link href="#story">{say(language, 'Zo ging het', 'This is what happened')}</Link>
        </Paragraph>
        <List
          items={[
            say(language, 'De SVB rekent.', 'The SVB calculates.'),
            say(language, 'U krijgt een brief.', 'You get a letter.'),
          ]}
        />
      </div>
    ),
  },
  {
    name: 'ChangeBar',
    show: (language) => (
      <div className="eenloket-flow">
        <Paragraph>{say(language, 'Meer', 'More')}</Paragraph>
        <ChangeBar part={0.8} />
        <Paragraph>{say(language, 'Minder', 'Less')}</Paragraph>
        <ChangeBar part={-0.3} />
      </div>
    ),
  },
  {
    name: 'StatusText, LegalDateText',
    show: (language) => (
      <div className="eenloket-flow">
        <div>
          <StatusText kind="you">{say(language, 'Wij wachten op u', 'We wait for you')}</StatusText>
        </div>
        <div>
          <StatusText kind="running">
            {say(language, 'Verwachte uitslag: ', 'Expected result: ')}
            <LegalDateText language={language} date={due} today={today} />
          </StatusText>
        </div>
        <div>
          <StatusText kind="waiting">
            {say(language, 'Wacht op de gemeente', 'Waits for the municipality')}
          </StatusText>
        </div>
        <div>
          <StatusText kind="done">{say(language, 'Klaar', 'Done')}</StatusText>
        </div>
        <div>
          <StatusText kind="late">
            {say(language, 'Wij zijn te laat. Dat spijt ons.', 'We are late. We are sorry.')}
          </StatusText>
        </div>
        <div>
          <StatusText kind="stopped">
            {say(language, 'Gestopt op uw verzoek', 'Stopped at your request')}
          </StatusText>
        </div>
      </div>
    ),
  },
  {
    name: 'Notice',
    show: (language) => (
      <div className="eenloket-flow">
        {kinds.map((kind) => (
          <Notice key={kind} language={language} kind={kind}>
            <Paragraph>
              {say(
                language,
                'Uw antwoorden zijn bewaard. U kunt later verder.',
                'Your answers are kept. You can go on later.',
              )}
            </Paragraph>
          </Notice>
        ))}
      </div>
    ),
  },
  {
    name: 'Timeline',
    show: (language) => (
      <Timeline
        events={[
          {
            id: 'sent',
            dateTime: '2026-03-13',
            when: say(language, '13 maart 2026', '13 March 2026'),
            by: say(language, 'U', 'You'),
            title: say(language, 'Aanvraag ingediend', 'Application sent'),
          },
          {
            id: 'asked',
            dateTime: '2026-03-16',
            when: say(language, 'Vandaag', 'Today'),
            by: 'SVB',
            title: say(language, 'Vraag gesteld', 'Question asked'),
            body: (
              <Paragraph>
                {say(language, 'Op welk adres woont Noor?', 'At which address does Noor live?')}
              </Paragraph>
            ),
          },
        ]}
      />
    ),
  },
  {
    name: 'Table',
    show: (language) => (
      <Table
        caption={say(language, 'Wie keek er in uw gegevens?', 'Who looked at your data?')}
        columns={[
          { label: say(language, 'Wie', 'Who') },
          { label: say(language, 'Waarvoor', 'What for') },
          { label: say(language, 'Keren', 'Times'), numeric: true },
        ]}
        rows={[
          { id: 'svb', cells: ['SVB', say(language, 'Kinderbijslag', 'Child benefit'), '2'] },
          { id: 'utrecht', cells: ['Gemeente Utrecht', say(language, 'Aangifte', 'Declaration'), '1'] },
        ]}
      />
    ),
  },
  {
    name: 'MessageList, Pagination',
    show: (language) => (
      <div className="eenloket-flow">
        <MessageList
          language={language}
          messages={[
            {
              href: '#message-1',
              title: say(language, 'Wij hebben een vraag', 'We have a question'),
              from: 'SVB',
              dateTime: '2026-03-16',
              when: say(language, 'vandaag', 'today'),
              unread: true,
              attention: say(language, 'Antwoord vóór 30 maart', 'Answer by 30 March'),
            },
            {
              href: '#message-2',
              title: say(language, 'Uw aangifte is klaar', 'Your declaration is done'),
              from: 'Gemeente Utrecht',
              dateTime: '2026-03-13',
              when: say(language, '13 maart 2026', '13 March 2026'),
            },
          ]}
        />
        <Pagination language={language} page={3} pages={9} href={(page) => `#page-${page}`} />
      </div>
    ),
  },
  {
    name: 'EmptyState, Details, Breadcrumb',
    show: (language) => (
      <div className="eenloket-flow">
        <Breadcrumb
          language={language}
          links={[
            { href: '#top', label: 'Eenloket' },
            { href: '#up', label: say(language, 'Mijn zaken', 'My cases') },
          ]}
        />
        <EmptyState
          level={3}
          illustration="parkBench"
          title={say(language, 'U hoeft niets te doen', 'There is nothing to do')}
        >
          <Paragraph>
            {say(language, 'Komt er iets, dan staat het hier.', 'If something comes, it will be here.')}
          </Paragraph>
        </EmptyState>
        <Details summary={say(language, 'Hoe wij dit weten', 'How we know this')}>
          <Paragraph>
            {say(language, 'Uit de Basisregistratie Personen.', 'From the Personal Records Database.')}
          </Paragraph>
        </Details>
      </div>
    ),
  },
  {
    name: 'Illustration',
    show: () => (
      <div className="eenloket-row">
        {illustrationNames.map((name) => (
          <Illustration key={name} name={name} />
        ))}
      </div>
    ),
  },
];
