import type { Pack } from '@eenloket/catalogue';
import { decisionTexts, textsOf, type DecisionText } from '@eenloket/rules';

/** The name of a rule's field in the form. */
export const ruleField = (id: string): string => `regel.${id}`;

/** The decisions of a pack as written, to be read and changed; none where it has no rules. */
export function decisionsOf({ decision }: Pack): readonly DecisionText[] {
  const read = decision && decisionTexts(decision.dmn, decision.file);
  return read?.ok ? read.value : [];
}

/** Line breaks and double spaces are the browser's or the author's, and mean nothing. */
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The texts that differ from those of the pack, by id. @param sent what the form sent, by the name of the field */
export function readRules(
  decisions: readonly DecisionText[],
  sent: (name: string) => string | undefined,
): { readonly [id: string]: string } {
  const changed = decisions.flatMap(textsOf).flatMap(({ id, text }) => {
    const typed = id === null ? undefined : sent(ruleField(id))?.trim();
    return id === null || typed === undefined || bare(typed) === bare(text) ? [] : [[id, typed] as const];
  });
  return Object.fromEntries(changed);
}
