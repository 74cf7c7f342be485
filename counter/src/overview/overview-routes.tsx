import { overviewFacts, overviewOf, serviceRules, withAnswers } from '@eenloket/journeys';
import type { CounterPorts } from '../counter-ports.js';
import { todayOf } from '../home/today.js';
import { ownOnly } from '../messages/own-only.js';
import { questionWords } from '../question/question-words.js';
import type { TriedProblem } from '../rules/read-tried.js';
import { rulesWords } from '../rules/rules-words.js';
import { page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { OwnVisit } from '../site/visit.js';
import { openFields, readOwn, shownFields } from './open-questions.js';
import { OverviewPage } from './overview-page.js';
import { overviewPlace } from './overview-place.js';
import { overviewWords } from './overview-words.js';

/** Why something filled in cannot be read, in words. */
function messageOf({ question, problem }: TriedProblem, { language }: OwnVisit): string {
  if (problem === 'missing') return rulesWords[language].missing;
  return problem === 'rule' && question.validate
    ? question.validate.message[language]
    : questionWords[language].problems[problem];
}

/**
 * `/mijn-rechten`: all rights and duties of who is logged in, computed for this one look. What is filled in comes back in the page
 * and nowhere else; another resident's is nowhere to be asked for, because the address names nobody.
 */
export const overviewRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue, clock, journeys, overview: port } = ports;
  const rules = serviceRules(catalogue);
  const facts = overviewFacts(rules, catalogue);
  const show = async (visit: OwnVisit): Promise<Answer> => {
    const { visitor, language, form } = visit;
    const on = clock.today();
    const [knowledge, running, waiting] = await Promise.all([
      port.household(visitor, facts),
      journeys.list(visitor),
      journeys.waitingFor(visitor),
    ]);
    const fields = openFields(catalogue, rules, knowledge.on(on));
    const own = readOwn(catalogue, form, fields);
    const overview = overviewOf(rules, withAnswers(knowledge, own.answers), on, catalogue);
    const errors = own.problems.map((each) => ({ name: each.name, message: messageOf(each, visit) }));
    const body = (
      <OverviewPage
        {...{ visit, catalogue, overview, errors }}
        fields={shownFields(fields, overview, own)}
        todo={todayOf(running, waiting).todo}
        hasAnswers={Object.keys(own.answers).length > 0}
      />
    );
    const { title } = overviewWords[language];
    return errors.length > 0 ? pageWithErrors(title, body) : page(title, body);
  };
  site.own(overviewPlace, ownOnly(show));
  site.act(overviewPlace, ownOnly(show));
};
