import type { CounterPorts } from '../counter-ports.js';
import { go, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { ActingPage, mandateField, myself } from './acting-page.js';
import { actingWords } from './acting-words.js';

/** `/namens`: choose for whom to act. Only a mandate in force can be chosen; the login checks it again. */
export const actingRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue, login, mandatesOf } = ports;
  const held = ({ session, traceparent }: OwnVisit) => mandatesOf(session.access, traceparent);
  const again = async (visit: OwnVisit): Promise<Answer> => {
    const say = actingWords[visit.language];
    const mandates = await held(visit);
    return pageWithErrors(say.title, <ActingPage {...{ visit, catalogue, mandates }} error={say.choose} />);
  };
  site.own('/namens', async (visit) => {
    const mandates = await held(visit);
    return page(actingWords[visit.language].title, <ActingPage {...{ visit, catalogue, mandates }} />);
  });
  site.act('/namens', async (visit) => {
    const chosen = visit.form.text(mandateField);
    if (chosen === '') return again(visit);
    const acting = await login.actFor(visit.cookies, chosen === myself ? undefined : chosen);
    return acting.ok ? go(visit.to('/')) : again(visit);
  });
};
