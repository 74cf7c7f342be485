import { RadioGroup, TextField } from '@eenloket/design';
import type { Outcomes } from '@eenloket/cases';
import { speak, type Language } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import type { Form } from '@eenloket/web';
import { outputWords } from './outcome-words.js';
import { errorOf, type FormState } from './form-state.js';

/** The field of an output in a form. */
export const outcomeField = (output: string): string => `outcome.${output}`;

const valueOf = (value: FactValue | undefined): FactJson =>
  value === undefined || value.state === 'unknown' ? null : value.value;
const isYesNo = (value: FactValue | undefined): boolean => typeof valueOf(value) === 'boolean';
const shown = (value: FactJson): string =>
  typeof value === 'string' ? value : value === null ? '' : String(value);

/** The outcomes of a decision to fill in otherwise; what the rules propose is filled in already. */
export const OutcomeFields = ({
  language,
  outputs,
  proposed,
  form,
}: {
  readonly language: Language;
  readonly outputs: readonly string[];
  readonly proposed: Outcomes;
  readonly form: FormState;
}) => {
  const say = speak(language);
  return (
    <>
      {outputs.map((output) => {
        const name = outcomeField(output);
        const value = form.typed[name] ?? shown(valueOf(proposed[output]));
        const shared = { language, name, value, label: outputWords(output), error: errorOf(form, name) };
        return isYesNo(proposed[output]) ? (
          <RadioGroup
            key={name}
            {...shared}
            inline
            choices={[
              { value: 'true', label: say('Ja', 'Yes') },
              { value: 'false', label: say('Nee', 'No') },
            ]}
          />
        ) : (
          <TextField
            key={name}
            {...shared}
            width="medium"
            optional
            hint={say('Bedrag als 295.07, datum als 2026-04-01', 'Amount as 295.07, date as 2026-04-01')}
          />
        );
      })}
    </>
  );
};

/** Reads the outcomes from a form: yes and no where the rules answer so, else text; empty is "none". */
export function readOutcomes(form: Form, outputs: readonly string[], proposed: Outcomes): Outcomes {
  return Object.fromEntries(
    outputs.map((output): [string, FactValue] => {
      const typed = form.text(outcomeField(output));
      const value = isYesNo(proposed[output]) ? typed === 'true' : typed === '' ? null : typed;
      return [output, { state: 'known', value }];
    }),
  );
}
