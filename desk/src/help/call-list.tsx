import type { Catalogue } from '@eenloket/catalogue';
import type { Conversation } from '@eenloket/messages';
import { Card, EmptyState, Paragraph, StatusText } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { showMoment } from '../page/show-moment.js';
import type { Visit } from '../worker/visit.js';
import { CallContext } from './call-context.js';
import { isTakeOver } from './take-over.js';

/** The calls for help with their context; the words of the resident open with the call. */
export const CallList = ({
  catalogue,
  visit,
  calls,
}: {
  readonly catalogue: Catalogue;
  readonly visit: Visit;
  readonly calls: readonly Conversation[];
}) => {
  const { language } = visit;
  const say = speak(language);
  if (calls.length === 0)
    return (
      <EmptyState illustration="helper" title={say('Niemand zit vast', 'Nobody is stuck')}>
        <Paragraph>
          {say('Een nieuwe vraag verschijnt hier vanzelf.', 'A new call appears here by itself.')}
        </Paragraph>
      </EmptyState>
    );
  return (
    <div className="eenloket-flow">
      {calls.map((call) => (
        <Card
          key={call.id}
          title={
            isTakeOver(call)
              ? say('Neem dit over: alles is gestopt', 'Take this over: everything stopped')
              : say('Iemand komt er niet uit', 'Someone is stuck')
          }
          href={`/${language}/hulp/${call.id}`}
        >
          <p className="utrecht-paragraph">
            <StatusText kind={call.takenBy ? 'running' : 'you'}>
              {call.takenBy ? say('Bij u', 'With you') : say('Wacht op hulp', 'Waits for help')}
            </StatusText>{' '}
            {say('sinds ', 'since ')}
            <time dateTime={call.openedAt}>{showMoment(call.openedAt, language)}</time>
          </p>
          <CallContext catalogue={catalogue} language={language} call={call} />
        </Card>
      ))}
    </div>
  );
};
