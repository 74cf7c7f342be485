import { changedPack, ruleIds, type Catalogue, type Change, type Pack } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import { decisionTexts, textAt, type DecisionText } from '@eenloket/rules';
import { simulatedPack, type Obstacle } from './simulated-pack.js';

/** What is wrong with a changed rule, and how to mend it; in English, as everything that the checker says. */
export interface RuleProblem {
  /** Id of its element in the pack's decision. */
  readonly id: string;
  /** Too long or too many; wrong by itself; what SQL cannot say; what made-up residents do not have. */
  readonly kind: 'size' | 'wrong' | 'notInSql' | 'facts';
  readonly message: string;
  readonly fix: string;
}

/** A text of a rule may have so many characters; the longest of the packs has some three hundred. */
export const LONGEST_RULE = 2_000;

/** So many texts may be changed at once. */
export const MOST_RULES = 400;

const tooLong = (rules: { readonly [id: string]: string }): RuleProblem[] =>
  Object.entries(rules)
    .filter(([, text]) => text.length > LONGEST_RULE)
    .map(([id, { length }]) => ({
      id,
      kind: 'size',
      message: `It has ${length} characters; a rule may have ${LONGEST_RULE}.`,
      fix: 'Make it shorter.',
    }));

/** Facts that no made-up resident has: at the texts that name them, by the last part of their name. */
function unknownFacts(facts: readonly string[], rules: { readonly [id: string]: string }): RuleProblem[] {
  return facts.map((fact) => {
    const last = fact.split('.').at(-1) ?? fact;
    const [id = ''] =
      Object.entries(rules).find(([, text]) => text.includes(last)) ?? Object.entries(rules)[0] ?? [];
    return {
      id,
      kind: 'facts',
      message: `Made-up residents have no ${fact}.`,
      fix: 'Use what the other rules of this service use.',
    };
  });
}

function placed(
  obstacle: Obstacle,
  dmn: string,
  decisions: readonly DecisionText[],
  rules: { readonly [id: string]: string },
): RuleProblem[] {
  const ids = Object.keys(rules);
  if (obstacle.facts.length > 0) return unknownFacts(obstacle.facts, rules);
  return obstacle.diagnostics.map(({ line, column, message, suggestion }) => ({
    kind: obstacle.kind === 'notInSql' ? 'notInSql' : 'wrong',
    id: textAt(dmn, decisions, ids, { line, column }) ?? '',
    message,
    fix: suggestion,
  }));
}

/**
 * What stands in the way of running a pack with other rules, each at the rule that it is about: texts that are no FEEL, names and types
 * that do not fit, and what SQL cannot say. Empty: it can be run. Nothing is thrown for any text.
 */
export function ruleProblems(
  pack: Pack,
  { rules = {} }: Pick<Change, 'rules'>,
  catalogue: Pick<Catalogue, 'facts' | 'outputs'>,
  on: LegalDate,
): readonly RuleProblem[] {
  const [first = ''] = Object.keys(rules);
  if (first === '') return [];
  const known = new Set(ruleIds(pack));
  const strange = Object.keys(rules).filter((id) => !known.has(id));
  if (strange.length > 0)
    return strange.map((id) => ({
      id,
      kind: 'wrong',
      message: `${pack.id} has no rule "${id}".`,
      fix: 'Leave it out.',
    }));
  if (Object.keys(rules).length > MOST_RULES)
    return [
      {
        id: first,
        kind: 'size',
        message: `More than ${MOST_RULES} texts are changed.`,
        fix: 'Change fewer at once.',
      },
    ];
  const long = tooLong(rules);
  if (long.length > 0) return long;
  const changed = changedPack(pack, { rules });
  const made = simulatedPack(changed, catalogue, on);
  if (made.ok) return [];
  const { dmn = '', file = '' } = changed.decision ?? {};
  const read = decisionTexts(dmn, file);
  return placed(made.error, dmn, read.ok ? read.value : [], rules);
}
