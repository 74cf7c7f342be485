import {
  explainInWords,
  formatFact,
  renderLetter,
  type Pack,
  type RenderedLetter,
} from '@eenloket/catalogue';
import { CodedError, formatDate, type LegalDate } from '@eenloket/kit';
import { objectionOf } from '../decide/letter.js';
import { resultRule } from '../decide/decision.js';
import type { CaseState } from '../domain/case-state.js';
import type { CaseDesk } from '../desk/case-desk.js';

type Values = Readonly<Record<string, string | readonly string[]>>;
type Needs = Pick<CaseDesk, 'facts' | 'organisationName'>;

// An outcome has no entry in the vocabulary: two decimals is how an amount of euros is written everywhere.
const isMoney = (value: unknown): boolean => typeof value === 'string' && /^-?\d+\.\d{2}$/.test(value);

const factValues = (state: CaseState, { facts }: Needs): Values =>
  Object.fromEntries(
    Object.entries(state.part.fields).map(([name, { value }]) => [
      `fact.${name}`,
      value.state === 'unknown' ? '-' : formatFact(value.value, facts.get(name), state.part.language),
    ]),
  );

const outcomeValues = (state: CaseState): Values =>
  Object.fromEntries(
    Object.entries(state.decision?.outcomes ?? {}).map(([name, value]) => [
      `outcome.${name}`,
      value.state === 'unknown'
        ? '-'
        : formatFact(value.value, isMoney(value.value) ? { type: 'money' } : undefined, state.part.language),
    ]),
  );

const reasonValues = (state: CaseState, pack: Pack, { facts }: Needs): Values => {
  const { language } = state.part;
  const sentences = (state.proposal?.explanation ?? []).flatMap((explanation) =>
    explainInWords(explanation, pack, facts, language),
  );
  const say = (kind: 'because' | 'wouldChangeIf') =>
    sentences.filter((sentence) => sentence.kind === kind).map(({ clauseText }) => clauseText);
  const reason = state.decision?.reason;
  const clauses = sentences.flatMap(({ clause }) => clause ?? []);
  const law = (clauses.length > 0 ? clauses : pack.basis).map(({ bwb, article }) => `${bwb}, ${article}`);
  return {
    // A deviation is explained by the worker's own reason, not by the rules it departs from.
    because: reason === undefined ? say('because') : [reason],
    wouldChangeIf: reason === undefined ? say('wouldChangeIf') : [],
    law: [...new Set(law)],
    note: reason ?? '',
  };
};

/**
 * The letter of a decided or withdrawn case, from its pack's template: reasons, clause, contact, and the objection
 * route where there is one. Throws `case.no-letter` when the pack has no such letter or a value is missing.
 */
export const letterOf = (state: CaseState, pack: Pack, needs: Needs, on: LegalDate): RenderedLetter => {
  const { language, receivedOn } = state.part;
  const rule = resultRule(pack, state.decision?.result ?? 'ingetrokken');
  const template = rule && pack.letters[rule.letter];
  if (!template)
    throw new CodedError('case.no-letter', `Pack ${pack.id} has no letter for case ${state.caseId}; add it.`);
  const objection = objectionOf(state, pack, on);
  const rendered = renderLetter(
    template,
    {
      ...factValues(state, needs),
      ...outcomeValues(state),
      ...reasonValues(state, pack, needs),
      'recipient.name': '',
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
