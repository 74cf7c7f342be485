import { ButtonRow, Heading, Link, LiveRegion, Paragraph, Timeline } from '@eenloket/design';
import type { ShownConversation } from '../ports/help-port.js';
import type { OwnVisit } from '../site/visit.js';
import { momentText } from '../texts/moment-text.js';
import { helpWords } from './help-words.js';

/** What both sides said, as a fragment that renews itself. */
export const ConversationLines = ({
  visit: { language },
  conversation: { state, lines },
}: {
  readonly visit: OwnVisit;
  readonly conversation: ShownConversation;
}) => {
  const say = helpWords[language];
  return (
    <div className="eenloket-flow">
      <Paragraph look="lead">{say.states[state]}</Paragraph>
      <Timeline
        events={lines.map(({ from, text, at }, index) => ({
          id: String(index),
          dateTime: at,
          when: momentText(at, language),
          title: say.from[from],
          body: <p>{text}</p>,
        }))}
      />
    </div>
  );
};

/** A call for help as the resident follows it; without script by the refresh button. */
export const ConversationPage = (of: {
  readonly visit: OwnVisit;
  readonly conversation: ShownConversation;
}) => {
  const { visit, conversation } = of;
  const { language, to, place } = visit;
  const say = helpWords[language];
  return (
    <div className="eenloket-flow">
      <Heading level={1}>{say.gotTitle}</Heading>
      <Paragraph>{say.got}</Paragraph>
      <LiveRegion language={language} source={to(`/hulp/${conversation.id}/regels`)} refreshHref={to(place)}>
        <ConversationLines {...of} />
      </LiveRegion>
      <Paragraph look="quiet">{say.inBox}</Paragraph>
      <ButtonRow>
        <Link href={to(place)} look="secondary">
          {say.refresh}
        </Link>
        <Link href={to('/')}>{say.home}</Link>
        <Link href={to('/hulp')}>{say.more}</Link>
      </ButtonRow>
    </div>
  );
};
