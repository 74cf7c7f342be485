import type { LifeEvent } from '@eenloket/catalogue';
import type { CounterPorts } from '../counter-ports.js';
import { phoneOf } from '../organisations/phone-of.js';
import { go, missing, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { Visit } from '../site/visit.js';
import { ownVisit } from '../site/visit-of.js';
import { forgetStart, mayStart, rememberStart } from './chosen-start.js';
import { LifeEventPage, phaseField } from './life-event-page.js';
import { lifeEventWords } from './life-event-words.js';
import { ServicePage } from './service-page.js';

const runningOf = async (visit: Visit, ports: CounterPorts, id: string): Promise<string | undefined> => {
  if (!visit.session) return undefined;
  const mine = await ports.journeys.list(ownVisit(visit, visit.session).visitor);
  return mine.find(({ lifeEvent }) => lifeEvent === id)?.journeyId;
};

const show = async (
  visit: Visit,
  ports: CounterPorts,
  lifeEvent: LifeEvent,
  error?: string,
): Promise<Answer> => {
  const { catalogue } = ports;
  const body = (
    <LifeEventPage
      visit={visit}
      catalogue={catalogue}
      lifeEvent={lifeEvent}
      running={await runningOf(visit, ports, lifeEvent.id)}
      phone={phoneOf(catalogue)}
      error={error}
    />
  );
  const title = lifeEvent.title[visit.language];
  return error === undefined ? page(title, body) : pageWithErrors(title, body);
};

/** Name of the field that says that the start was chosen in this browser, before the login. */
const startField = 'begin';

/** Where a journey goes on after its start: a birth is reported first. */
const firstPlace = (journeyId: string, phase: string): string =>
  phase === 'born' ? `/zaken/${journeyId}/geboren` : `/zaken/${journeyId}`;

const start = async (
  visit: Visit,
  ports: CounterPorts,
  { id }: LifeEvent,
  phase: string,
): Promise<Answer> => {
  const { session, to } = visit;
  if (!session) {
    const { token, cookie } = rememberStart(ports.random);
    const back = to(`/levensgebeurtenis/${id}?${phaseField}=${phase}&${startField}=${token}`);
    return go(`${to('/inloggen')}?naar=${encodeURIComponent(back)}`, cookie);
  }
  const started = await ports.journeys.start(ownVisit(visit, session).visitor, id, phase);
  if (!started.ok) throw started.error;
  return go(to(firstPlace(started.value, phase)), forgetStart);
};

/** A life event, its start (who logs in first comes back to what was begun), and the page of one service. */
export const lifeEventRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { lifeEvents, packs } = ports.catalogue;
  const withEvent =
    (answer: (visit: Visit, lifeEvent: LifeEvent) => Promise<Answer> | Answer) => (visit: Visit) => {
      const lifeEvent = lifeEvents.get(visit.params['id'] ?? '');
      return lifeEvent ? answer(visit, lifeEvent) : missing;
    };
  const begin = (visit: Visit, lifeEvent: LifeEvent, phase: string | undefined) =>
    phase !== undefined && lifeEvent.phases.slice(0, -1).some(({ name }) => name === phase)
      ? start(visit, ports, lifeEvent, phase)
      : show(visit, ports, lifeEvent, lifeEventWords[visit.language].choose);
  site.open(
    '/levensgebeurtenis/:id',
    withEvent((visit, lifeEvent) => {
      const { session, cookies, query } = visit;
      return session && mayStart(cookies, query[startField])
        ? begin(visit, lifeEvent, query[phaseField])
        : show(visit, ports, lifeEvent);
    }),
  );
  site.openAct(
    '/levensgebeurtenis/:id',
    withEvent((visit, lifeEvent) => begin(visit, lifeEvent, visit.form.text(phaseField))),
  );
  site.open('/dienst/:authority/:service', (visit) => {
    const pack = packs.get(`${visit.params['authority']}/${visit.params['service']}`);
    if (!pack) return missing;
    return page(
      pack.title[visit.language],
      <ServicePage visit={visit} catalogue={ports.catalogue} pack={pack} />,
    );
  });
};
