import { OpenRules, type Decider } from '@eenloket/catalogue';
import { LANGUAGE_FIELD } from '@eenloket/design';
import { boxesOf, readDate, typedDate } from '@eenloket/web';
import type { CounterPorts } from '../counter-ports.js';
import { questionWords } from '../question/question-words.js';
import { missing, page, pageWithErrors, type Answer } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import type { Visit } from '../site/visit.js';
import { readTried, type TriedProblem } from './read-tried.js';
import { RulesPage } from './rules-page.js';
import { rulesWords } from './rules-words.js';
import { fieldsToShow, triedFields } from './tried-field.js';
import { fewerField, moreField } from './tried-list.js';
import { onField, tryForm, TryPage, type Tryout } from './try-page.js';

/** Why an answer is not accepted, in words. */
function messageOf({ question, problem }: TriedProblem, { language }: Visit): string {
  if (problem === 'missing') return rulesWords[language].missing;
  return problem === 'rule' && question.validate
    ? question.validate.message[language]
    : questionWords[language].problems[problem];
}

const answer = (visit: Visit, tryout: Tryout): Answer => {
  const title = rulesWords[visit.language].titleOf(tryout.decider.pack.title[visit.language]);
  const body = <TryPage visit={visit} tryout={tryout} />;
  return { ...(tryout.errors.length > 0 ? pageWithErrors(title, body) : page(title, body)), keeps: tryForm };
};

/** What was filled in, decided; or the same form again, with what is wrong, or with one more or fewer in a list. */
function tried(visit: Visit, { catalogue, clock }: CounterPorts, decider: Decider): Answer {
  const { form, language } = visit;
  const typed = typedDate(form, onField);
  const day = readDate(typed);
  const on = day.ok ? day.value : clock.today();
  const { facts, problems } = readTried(catalogue, form, triedFields(decider));
  const common = { catalogue, decider, on: typed };
  const show = (missing: readonly string[], assumed: readonly string[] = []) =>
    fieldsToShow(decider, catalogue, { facts, on, missing, assumed });
  const isEmpty = Object.keys(facts).length === 0 && problems.length === 0;
  const asksNothing =
    form.text(moreField) !== '' ||
    form.text(fewerField) !== '' ||
    (isEmpty && form.text(LANGUAGE_FIELD) !== '');
  if (asksNothing) return answer(visit, { ...common, fields: show([]), errors: [] });
  const errors = [
    ...(day.ok ? [] : [{ name: onField, message: questionWords[language].problems.noDate }]),
    ...problems.map((each) => ({ name: each.name, message: messageOf(each, visit) })),
  ];
  if (errors.length > 0)
    return answer(visit, { ...common, fields: show(problems.map(({ fact }) => fact)), errors });
  const decided = decider.decide({ on, facts }, { asks: true });
  // What the form lets through and the rules refuse is a fault of ours: the form is made from the same facts.
  if (!decided.ok) throw new Error(`The form of ${decider.pack.id} let through what its rules refuse.`);
  const { missing: needed, assumptions } = decided.value;
  const fields = show(
    needed.map(({ fact }) => fact),
    Object.keys(assumptions),
  );
  return answer(visit, { ...common, fields, errors: [], decided: decided.value });
}

/**
 * `/regels`: the services whose rules are open; `/regels/:authority/:service`: anyone fills in and sees what the rules say, and why. The
 * answer to the form is the page itself, because nothing is kept to look up afterwards.
 */
export const rulesRoutes = (site: CounterSite, ports: CounterPorts): void => {
  const { catalogue, clock } = ports;
  const rules = new OpenRules(catalogue);
  const withRules =
    (show: (visit: Visit, decider: Decider) => Answer) =>
    (visit: Visit): Answer => {
      const found = rules.find(`${visit.params['authority']}/${visit.params['service']}`);
      return found.ok ? show(visit, found.value) : missing;
    };
  site.open('/regels', (visit) =>
    page(rulesWords[visit.language].title, <RulesPage visit={visit} packs={rules.packs()} />),
  );
  site.open(
    '/regels/:authority/:service',
    withRules((visit, decider) => {
      const on = clock.today();
      const fields = fieldsToShow(decider, catalogue, { facts: {}, on, missing: [] });
      return answer(visit, { catalogue, decider, fields, on: boxesOf(on), errors: [] });
    }),
  );
  site.openAct(
    '/regels/:authority/:service',
    withRules((visit, decider) => tried(visit, ports, decider)),
  );
};
