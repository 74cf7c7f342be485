import type { CounterPorts } from '../counter-ports.js';
import { missing, page } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { messageAbout } from './message-about.js';
import { MessagePage } from './message-page.js';
import { MessagesPage } from './messages-page.js';
import { messageWords } from './message-words.js';
import { ownOnly } from './own-only.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `/berichten` and `/berichten/:message`: the box, and one message, which is then read. */
export const messageRoutes = (site: CounterSite, { mail, catalogue, journeys }: CounterPorts): void => {
  site.own(
    '/berichten',
    ownOnly(async (visit) => {
      const messages = await mail.box(visit.visitor);
      return page(messageWords[visit.language].title, <MessagesPage {...{ visit, catalogue, messages }} />);
    }),
  );
  site.own(
    '/berichten/:message',
    ownOnly(async (visit) => {
      const id = visit.params['message'] ?? '';
      const message = ID.test(id) ? await mail.open(visit.visitor, id) : undefined;
      if (!message) return missing;
      const { journeyId, caseId } = message;
      const journey = journeyId === undefined ? undefined : await journeys.find(visit.visitor, journeyId);
      const about = journey && messageAbout(journey, caseId);
      return page(message.subject, <MessagePage {...{ visit, catalogue, message, about }} />);
    }),
  );
};
