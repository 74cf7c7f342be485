import type { Change, Pack } from '@eenloket/catalogue';
import { decisionTexts, type DecisionText, type RuleText } from '@eenloket/rules';

/** A text of a rule that is changed. */
export interface ChangedRule {
  /** Id of its element in the pack's decision. */
  readonly id: string;
  /** The decision it stands in. */
  readonly decision: string;
  /** In a table: which rule, from 1, and the heading of its column; a heading without a rule is what the column asks. */
  readonly rule?: number;
  readonly column?: string;
  readonly before: string;
  readonly after: string;
}

type Place = Omit<ChangedRule, 'id' | 'before' | 'after'> & { readonly text: RuleText };

/** Every text of a decision with where it stands. */
function placesOf({ name, body }: DecisionText): readonly Place[] {
  if (body.kind === 'other') return [];
  if (body.kind === 'expression') return [{ decision: name, text: body.text }];
  const heads = [...body.inputs.map(({ label }) => label), ...body.outputs];
  return [
    ...body.inputs.map(({ label, text }) => ({ decision: name, column: label, text })),
    ...body.rules.flatMap(({ inputs, outputs }, at) =>
      [...inputs, ...outputs].map((text, column) => ({
        decision: name,
        rule: at + 1,
        column: heads[column] ?? '',
        text,
      })),
    ),
  ];
}

/** The texts of a pack's rules that a change gives otherwise, in the order of its decision. */
export function changedRules(
  { decision }: Pack,
  { rules = {} }: Pick<Change, 'rules'>,
): readonly ChangedRule[] {
  const read = decision && decisionTexts(decision.dmn, decision.file);
  if (!read?.ok) return [];
  return read.value.flatMap(placesOf).flatMap(({ text: { id, text }, ...place }) => {
    const after = id !== null && Object.hasOwn(rules, id) ? rules[id] : undefined;
    return id === null || after === undefined ? [] : [{ id, ...place, before: text, after }];
  });
}
