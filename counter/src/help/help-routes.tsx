import { newId } from '@eenloket/kit';
import type { CounterPorts } from '../counter-ports.js';
import type { ShownConversation } from '../ports/help-port.js';
import { phoneOf } from '../organisations/phone-of.js';
import { go, missing, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit, Visit } from '../site/visit.js';
import { factLabel } from '../texts/fact-text.js';
import { ConversationLines, ConversationPage } from './conversation-page.js';
import { HelpPage } from './help-page.js';
import { helpWords } from './help-words.js';
import { readAbout, readHelp, type HelpAbout } from './read-help.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const sendsOf = (
  { catalogue }: CounterPorts,
  { page: from, journeyId, question }: HelpAbout,
  visit: Visit,
) => {
  const say = helpWords[visit.language];
  return [
    `${say.page}: ${from}`,
    ...(journeyId === undefined ? [] : [`${say.matter}: ${journeyId}`]),
    ...(question === undefined ? [] : [`${say.question}: ${factLabel(catalogue, question, visit.language)}`]),
  ];
};

const helpBody = (visit: Visit, ports: CounterPorts, about: HelpAbout, more: object) => {
  const contact = ports.catalogue.organisations.get('contactcentrum')?.contact;
  return (
    <HelpPage
      visit={visit}
      sends={sendsOf(ports, about, visit)}
      about={about}
      callId={newId(ports.clock, ports.random)}
      phone={phoneOf(ports.catalogue)}
      hours={contact?.hours?.[visit.language]}
      {...more}
    />
  );
};

const ask = async (visit: OwnVisit, ports: CounterPorts): Promise<Answer> => {
  const { form, visitor, language, to } = visit;
  const about = readAbout((name) => form.text(name));
  const read = readHelp(form);
  const { message, channel, problems } = read;
  const callId = form.text('oproep');
  if (problems.length > 0 || channel === undefined || !ID.test(callId))
    return pageWithErrors(helpWords[language].title, helpBody(visit, ports, about, { read }));
  const journey =
    about.journeyId === undefined ? undefined : await ports.journeys.find(visitor, about.journeyId);
  const id = await ports.help.ask(visitor, callId, {
    page: about.page,
    ...(journey ? { journeyId: journey.journeyId, lifeEvent: journey.lifeEvent } : {}),
    ...(about.question === undefined ? {} : { question: about.question }),
    lastErrors: [],
    message,
    channel,
    language,
  });
  return go(`${to(`/hulp/${id}`)}?klaar=verstuurd`);
};

// Right after sending, the call is still on its way to the contact centre: the page says that it was sent.
const justSent = ({ params, query }: OwnVisit): ShownConversation | undefined => {
  const id = params['conversation'] ?? '';
  return query['klaar'] === 'verstuurd' && ID.test(id) ? { id, state: 'open', lines: [] } : undefined;
};

/** `/hulp`: what will be sent, agree, send; and the conversation that follows. */
export const helpRoutes = (site: CounterSite, ports: CounterPorts): void => {
  site.open('/hulp', (visit) =>
    page(
      helpWords[visit.language].title,
      helpBody(
        visit,
        ports,
        readAbout((name) => visit.query[name]),
        {},
      ),
    ),
  );
  site.act('/hulp', (visit) => ask(visit, ports));
  const conversationOf = async ({ visitor, params }: OwnVisit) => {
    const id = params['conversation'] ?? '';
    return ID.test(id) ? ports.help.conversation(visitor, id) : undefined;
  };
  site.own('/hulp/:conversation', async (visit) => {
    const conversation = (await conversationOf(visit)) ?? justSent(visit);
    if (!conversation) return missing;
    return page(helpWords[visit.language].gotTitle, <ConversationPage {...{ visit, conversation }} />);
  });
  site.own('/hulp/:conversation/regels', async (visit) => {
    const conversation = await conversationOf(visit);
    if (!conversation) return missing;
    return { kind: 'fragment', body: <ConversationLines {...{ visit, conversation }} /> };
  });
};
