import { outcomeLabel, type OutputWords } from '@eenloket/catalogue';
import type { Outcomes } from '@eenloket/cases';
import type { Language } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import type { FormState } from './form-state.js';
import { kindOfOutcome, outcomeField } from './read-outcomes.js';
import { ValueField } from './value-field.js';

// A provisional value cannot become a decision, so it is not filled in beforehand either.
const valueOf = (value: FactValue | undefined): FactJson =>
  value === undefined || value.state === 'unknown' || value.state === 'provisional' ? null : value.value;

/** The outcomes of a decision to fill in otherwise, each by its type; what the rules propose is filled in already. */
export const OutcomeFields = ({
  language,
  words,
  outputs,
  proposed,
  form,
}: {
  readonly language: Language;
  readonly words: OutputWords;
  readonly outputs: readonly string[];
  readonly proposed: Outcomes;
  readonly form: FormState;
}) => (
  <>
    {outputs.map((output) => (
      <ValueField
        key={output}
        language={language}
        name={outcomeField(output)}
        label={outcomeLabel(words, output, language)}
        kind={kindOfOutcome(words, output)}
        form={form}
        initial={valueOf(proposed[output])}
        optional
      />
    ))}
  </>
);
