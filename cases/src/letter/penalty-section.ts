import type { Pack } from '@eenloket/catalogue';
import { formatDate, formatEuro, type Language, type LegalDate, type Text } from '@eenloket/kit';
import type { CaseState } from '../domain/case-state.js';
import { penaltyOf } from '../plan/penalty.js';
import { termOf } from '../plan/term.js';

const SECTION: Text = {
  nl: `## Wij waren te laat

Het spijt ons. U stelde ons in gebreke op {{penalty.noticeOn}}. Daarna duurde het nog te lang: {{penalty.days}}.
Daarvoor krijgt u {{penalty.euros}}. Dat heet een dwangsom (Awb 4:17). Wij stellen dat bedrag vast met deze brief (Awb 4:18).
Wij betalen het uiterlijk op {{penalty.payBy}} (Awb 4:87). U hoeft niets te doen.

`,
  en: `## We were late

We are sorry. You gave us notice of default on {{penalty.noticeOn}}. After that it still took too long: {{penalty.days}}.
For that you get {{penalty.euros}}. It is called a penalty (Awb 4:17). We fix that amount with this letter (Awb 4:18).
We pay it on {{penalty.payBy}} at the latest (Awb 4:87). You need not do anything.

`,
};

/** What a letter says about a penalty: nothing where none is owed. */
export interface PenaltySection {
  /** The template with the section. */
  readonly template: Text;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Puts the decision on the penalty for deciding late into the letter of the late decision, before the route of objection, which then covers
 * both (Awb 4:18, 4:19). Paid within six weeks from the day after the letter (Awb 4:87 lid 1). Pure.
 */
export const withPenalty = (
  template: Text,
  state: CaseState,
  pack: Pick<Pack, 'outcomeKind'>,
  { on, language }: { readonly on: LegalDate; readonly language: Language },
): PenaltySection => {
  const owed = state.decision && pack.outcomeKind === 'beschikking' ? penaltyOf(state, on) : undefined;
  if (!owed || owed.days === 0) return { template, values: {} };
  const payBy = termOf({ from: on, term: 'P6W', article: 'Awb 4:87', atw: true }).date;
  return {
    template: { nl: put(template.nl, SECTION.nl), en: put(template.en, SECTION.en) },
    values: {
      'penalty.noticeOn': formatDate(owed.noticeOn, language),
      'penalty.days': days[language](owed.days),
      'penalty.euros': formatEuro(owed.euros, language),
      'penalty.payBy': formatDate(payBy, language),
    },
  };
};

const days: { readonly [language in Language]: (count: number) => string } = {
  nl: (count) => (count === 1 ? '1 dag' : `${count} dagen`),
  en: (count) => (count === 1 ? '1 day' : `${count} days`),
};

/** Before the part that names the route of objection, else at the end. */
const put = (letter: string, section: string): string => {
  const parts = letter.split(/^(?=## )/m);
  const at = parts.findIndex((part) => part.includes('{{objection.by}}'));
  return at === -1
    ? `${letter.trimEnd()}\n\n${section.trimEnd()}\n`
    : [...parts.slice(0, at), section, ...parts.slice(at)].join('');
};
