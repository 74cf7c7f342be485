import { formatFact, formatOutcome, renderLetter, type Pack, type RenderedLetter } from '@eenloket/catalogue';
import { CodedError, formatDate, type Language, type LegalDate, type Text } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import { objectionOf } from '../decide/letter.js';
import { fitTemplate } from './fit-template.js';
import { withPenalty } from './penalty-section.js';
import { reasonsOf } from './reasons-of.js';
import { resultRule, WITHDRAWN } from '../decide/decision.js';
import type { CaseState } from '../domain/case-state.js';
import type { CaseDesk } from '../desk/case-desk.js';

type Values = Readonly<Record<string, string | readonly string[]>>;
type Needs = Pick<CaseDesk, 'facts' | 'outputs' | 'organisationName'>;

const factValues = (state: CaseState, { facts }: Needs): Values =>
  Object.fromEntries(
    Object.entries(state.part.fields).map(([name, { value }]) => [
      `fact.${name}`,
      value.state === 'unknown' ? '-' : formatFact(value.value, facts.get(name), state.part.language),
    ]),
  );

/** What an outcome is: in the pack's own words (`value.<output>.<value>` in explanations.yaml), else in those of the vocabulary. */
const outcomeText = (name: string, value: FactJson, pack: Pack, language: Language, needs: Needs): string =>
  pack.explanations[`value.${name}.${JSON.stringify(value).replaceAll('"', '')}`]?.[language] ??
  formatOutcome(needs, name, value, language);

const outcomeValues = (state: CaseState, pack: Pack, needs: Needs): Values =>
  Object.fromEntries(
    Object.entries(state.decision?.outcomes ?? {}).map(([name, value]) => [
      `outcome.${name}`,
      value.state === 'unknown' ? '-' : outcomeText(name, value.value, pack, state.part.language, needs),
    ]),
  );

// The name as the register gave it; a service that does not receive it greets nobody by name.
const recipientOf = ({ part }: CaseState): string => {
  const name = part.fields['aanvrager.naam']?.value;
  return name && name.state !== 'unknown' && typeof name.value === 'string' ? name.value : '';
};

const UNASKED: Text = {
  nl: 'U hoeft niets aan te vragen. Wij zijn zelf begonnen.',
  en: 'You need not apply. We began by ourselves.',
};

/** The same letter with one sentence after its title. */
const withSentence = (template: Text, sentence: Text): Text => {
  const put = (letter: string, words: string) => letter.replace(/^# .*$/m, (title) => `${title}\n\n${words}`);
  return { nl: put(template.nl, sentence.nl), en: put(template.en, sentence.en) };
};

// A stopped case has no letter of its own: whoever writes then, writes as a human being.
const templateOf = (state: CaseState, pack: Pack): Text | undefined => {
  const withdrawn = state.phase === 'withdrawn' ? WITHDRAWN : undefined;
  const rule = resultRule(pack, state.decision?.result ?? withdrawn);
  const template = rule && pack.letters[rule.letter];
  return template && state.part.ownInitiative && !withdrawn ? withSentence(template, UNASKED) : template;
};

/**
 * The letter of a decided or withdrawn case, from its pack's template: reasons, clause, contact, and the objection
 * route where there is one. Throws `case.no-letter` when the pack has no such letter or a value is missing.
 */
export const letterOf = (state: CaseState, pack: Pack, needs: Needs, on: LegalDate): RenderedLetter => {
  const { language, receivedOn } = state.part;
  const written = templateOf(state, pack);
  if (!written)
    throw new CodedError('case.no-letter', `Pack ${pack.id} has no letter for case ${state.caseId}; add it.`);
  const { template, values } = withPenalty(written, state, pack, { on, language });
  const objection = objectionOf(state, pack, on);
  const reasons = reasonsOf(state, pack, needs);
  const rendered = renderLetter(
    { ...template, [language]: fitTemplate(template[language], reasons, language) },
    {
      ...factValues(state, needs),
      ...outcomeValues(state, pack, needs),
      ...reasons,
      ...values,
      'recipient.name': recipientOf(state),
      'letter.date': formatDate(on, language),
      'case.number': state.caseId,
      'application.receivedOn': formatDate(receivedOn, language),
      'organisation.name': needs.organisationName(state.organisation)[language],
      'objection.by': objection ? formatDate(objection.by, language) : '',
      'objection.article': objection?.article ?? '',
      'contact.name': pack.contact.name[language],
      'contact.phone': pack.contact.phone,
    },
    language,
  );
  if (!rendered.ok) throw new CodedError('case.no-letter', rendered.error.message);
  return rendered.value;
};
