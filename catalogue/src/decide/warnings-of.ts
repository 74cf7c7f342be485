import type { Pack } from '../pack.js';
import { formatDate, parseLegalDate, type Language } from '@eenloket/kit';
import type { Evaluation, FactJson } from '@eenloket/rules';
import type { DecisionWarning } from './decision-result.js';

function readings(names: readonly string[], { outcomes }: Evaluation): { [name: string]: FactJson } {
  return Object.fromEntries(
    names.flatMap((name) => {
      const outcome = outcomes[name];
      return outcome && outcome.state !== 'unknown' ? [[name, outcome.value] as const] : [];
    }),
  );
}

/** The warnings of the pack whose decision is true, with what other readings of the law give. */
function ofPack({ warnings = [] }: Pack, evaluation: Evaluation): DecisionWarning[] {
  return warnings.flatMap(({ when, text, readings: names = [] }): DecisionWarning[] => {
    const outcome = evaluation.outcomes[when];
    if (!outcome || outcome.state === 'unknown' || outcome.value !== true) return [];
    return [{ code: 'readings', text, readings: readings(names, evaluation) }];
  });
}

const provisional: DecisionWarning = {
  code: 'provisional',
  text: {
    nl: 'Voor deze dag zijn niet alle bedragen bekend. De uitkomst is voorlopig en kan geen besluit worden.',
    en: 'Not all amounts are known for this day. The outcome is provisional and cannot become a decision.',
  },
};

const draft: DecisionWarning = {
  code: 'draft',
  text: {
    nl: 'Deze regels zijn een ontwerp en nog niet nagekeken.',
    en: 'These rules are a draft and have not been checked yet.',
  },
};

/** That the right for a further child begins on a later day, and is not in the totals yet. */
export function laterWarning(next: string): DecisionWarning {
  const day = parseLegalDate(next);
  const words = (language: Language): string => (day.ok ? formatDate(day.value, language) : next);
  const text = {
    nl: `Niet elk kind telt al mee. Voor het volgende kind begint het recht op ${words('nl')}.`,
    en: `Not every child counts yet. For the next child the right begins on ${words('en')}.`,
  };
  return { code: 'later', text };
}

/** Everything that must be known beside the outcome: contested readings, amounts that are not published, rules in draft. */
export function warningsOf(pack: Pack, evaluation: Evaluation): readonly DecisionWarning[] {
  const { outcomes, warnings } = evaluation;
  const isProvisional = Object.values(outcomes).some(({ state }) => state === 'provisional');
  return [
    ...ofPack(pack, evaluation),
    ...(isProvisional ? [provisional] : []),
    ...(pack.status === 'draft' ? [draft] : []),
    ...warnings.map((text): DecisionWarning => ({ code: 'rule', text: { nl: text, en: text } })),
  ];
}
