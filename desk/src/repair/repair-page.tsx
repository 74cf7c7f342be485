import { Button, EmptyState, Form, Heading, Notice, Paragraph, Table } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import type { DeadLetter } from '@eenloket/store';
import { DeskPage } from '../page/desk-page.js';
import type { DeskPorts } from '../ports.js';
import type { Visit } from '../worker/visit.js';

/** What stands still because it failed too often: nothing is lost, and it is tried again with one button. */
export const RepairPage = ({
  ports,
  visit,
  letters,
  gone,
}: {
  readonly ports: DeskPorts;
  readonly visit: Visit;
  readonly letters: readonly DeadLetter[];
  /** The one that was asked for is no longer there. */
  readonly gone?: boolean;
}) => {
  const { language } = visit;
  const say = speak(language);
  const title = say('Herstel', 'Repair');
  return (
    <DeskPage ports={ports} visit={visit} title={title}>
      <div className="eenloket-flow">
        <Heading level={1}>{title}</Heading>
        {gone && (
          <Notice
            language={language}
            kind="warn"
            title={say(
              'Een collega liet dit al opnieuw proberen',
              'A colleague had this tried again already',
            )}
            announce
          />
        )}
        {letters.length === 0 ? (
          <EmptyState illustration="letter" title={say('Er staat niets stil', 'Nothing stands still')}>
            <Paragraph>{say('Alle berichten zijn aangekomen.', 'All messages have arrived.')}</Paragraph>
          </EmptyState>
        ) : (
          <>
            <Paragraph look="lead">
              {say(
                'Dit lukte te vaak niet. Er is niets kwijt. Neem de oorzaak weg en laat het opnieuw proberen.',
                'This failed too often. Nothing is lost. Take the cause away and have it tried again.',
              )}
            </Paragraph>
            <LetterTable visit={visit} letters={letters} />
          </>
        )}
      </div>
    </DeskPage>
  );
};

const LetterTable = ({
  visit,
  letters,
}: {
  readonly visit: Visit;
  readonly letters: readonly DeadLetter[];
}) => {
  const { language, csrfToken } = visit;
  const say = speak(language);
  return (
    <Table
      caption={say('Oudste eerst', 'Oldest first')}
      columns={[
        { label: say('Wat', 'What') },
        { label: say('Voor wie', 'For whom') },
        { label: say('Reden', 'Reason') },
        { label: say('Pogingen', 'Attempts'), numeric: true },
        { label: say('Doen', 'Do') },
      ]}
      rows={letters.map(({ id, kind, type, about, recipient, failure, attempts }) => ({
        id,
        cells: [
          <span>
            {kind === 'delivery'
              ? say('Bericht', 'Message')
              : say('Taak van de computer', 'Job of the computer')}
            : {type.split('.').slice(-2).join(' ')} ({about})
          </span>,
          recipient ?? say('deze organisatie', 'this organisation'),
          failure,
          attempts,
          <Form action={`/${language}/herstel/${id}`} csrfToken={csrfToken} inline label={`${type} ${about}`}>
            <Button kind="secondary" dense>
              {say('Probeer opnieuw', 'Try again')}
            </Button>
          </Form>,
        ],
      }))}
    />
  );
};
