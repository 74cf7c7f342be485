import { TextField, type FieldLabel } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import type { RuleText } from '@eenloket/rules';
import type { RuleProblem } from '@eenloket/simulation';
import { ruleError } from './rule-error.js';
import { ruleField } from './read-rules.js';

/** What fields of rules need to know: what was typed, and what is wrong with it. */
export interface RulesAsked {
  readonly language: Language;
  /** Texts that differ from the pack's, by id. */
  readonly rules: { readonly [id: string]: string };
  readonly problems: readonly RuleProblem[];
}

/** One cell or expression to be changed; what has no id is only shown. */
export const RuleField = ({
  language,
  rules,
  problems,
  text,
  label,
  rows,
}: RulesAsked & {
  readonly text: RuleText;
  readonly label: FieldLabel;
  readonly rows?: number | undefined;
}) => {
  const say = speak(language);
  const { id } = text;
  if (id === null) return <code>{text.text}</code>;
  const problem = problems.find((each) => each.id === id);
  const error = problem && ruleError(problem, language);
  const typed = Object.hasOwn(rules, id) ? rules[id] : undefined;
  return (
    <>
      <TextField
        language={language}
        name={ruleField(id)}
        label={label}
        hint={typed === undefined ? undefined : `${say('Nu: ', 'Now: ')}${text.text}`}
        value={typed ?? text.text}
        error={error?.text}
        rows={rows}
      />
      {error?.detail && (
        <p className="utrecht-form-field-description" lang="en">
          {error.detail}
        </p>
      )}
    </>
  );
};
