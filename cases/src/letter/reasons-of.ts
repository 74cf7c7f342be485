import { explainInWords, formatFact, type ExplainedSentence, type Pack } from '@eenloket/catalogue';
import type { FactJson, Reason } from '@eenloket/rules';
import { resultRule } from '../decide/decision.js';
import { speaksOf } from '../domain/decidable-for.js';
import type { CaseState } from '../domain/case-state.js';
import type { CaseDesk } from '../desk/case-desk.js';
import { lawLines } from './law-lines.js';

/** Why a letter says what it says: clauses after "Dit komt doordat" and "Dit verandert als", the data behind them, and the law. */
export type LetterReasons = {
  readonly because: readonly string[];
  readonly wouldChangeIf: readonly string[];
  /** "De geboortedatum van uw kind: 14 maart 2026": what the resident can check. */
  readonly data: readonly string[];
  /** Markdown, one line a law. */
  readonly law: readonly string[];
  /** The worker's own reason, when the decision deviates from the rules. */
  readonly note: string;
};

/** A reason that a rule gave, and not one of the facts below it. */
const ofRule = ({ facts, text }: Reason): boolean => facts !== undefined && text !== undefined;

/** Of an outcome the reason that decided: the rule nearest to it; without a rule that says something, the facts that decided. */
export const decidingReasons = (because: readonly Reason[]): readonly Reason[] => {
  const nearest = because.find(ofRule);
  return nearest ? [nearest] : because.filter(({ facts }) => facts === undefined);
};

/** Dates, amounts and numbers: a resident can hold them against the own papers. A yes or no is said in the reason itself. */
const isDatum = (value: FactJson, type: string | undefined): boolean =>
  value !== null &&
  typeof value !== 'boolean' &&
  type !== 'choice' &&
  type !== 'string' &&
  !(Array.isArray(value) && value.length === 0);

const once = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/**
 * The reasons that belong in the letter of a decided case: of each outcome that the result stands on only the rule that
 * decided, what would change it, and the dates and amounts used. All other facts stay in the case. Pure.
 */
export const reasonsOf = (
  state: CaseState,
  pack: Pack,
  { facts }: Pick<CaseDesk, 'facts'>,
): LetterReasons => {
  const { language } = state.part;
  const deviation = state.decision?.reason;
  const rule = resultRule(pack, state.decision?.result);
  const told = (state.proposal?.explanation ?? []).filter(({ outcome }) => speaksOf(pack, rule, outcome));
  const sentences = told.flatMap((each) =>
    explainInWords({ ...each, because: decidingReasons(each.because) }, pack, facts, language),
  );
  const say = (kind: ExplainedSentence['kind']) =>
    once(sentences.filter((each) => each.kind === kind).map(({ clauseText }) => clauseText));
  const used = told.flatMap(({ because }) => because);
  const clauses = used.flatMap(({ clause }) => clause ?? []);
  return {
    // A deviation is explained by the worker's own reason, not by the rules it departs from.
    because: deviation === undefined ? say('because') : [],
    wouldChangeIf: deviation === undefined ? say('wouldChangeIf') : [],
    data: once(
      used.flatMap(({ fact, value }) => {
        const kind = facts.get(fact);
        if (!kind || value.state === 'unknown' || !isDatum(value.value, kind.type)) return [];
        return [`${kind.label[language]}: ${formatFact(value.value, kind, language)}`];
      }),
    ),
    law: lawLines(clauses.length > 0 ? clauses : pack.basis, language),
    note: deviation ?? '',
  };
};
