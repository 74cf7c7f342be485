import { outcomeLabel, type OutputWords, type ValueKind } from '@eenloket/catalogue';
import type { Outcomes } from '@eenloket/cases';
import type { FieldError } from '@eenloket/design';
import { speak, type Language } from '@eenloket/kit';
import { typedDate, type Form } from '@eenloket/web';
import { readValue } from './read-value.js';

/** The field of an output in a form. */
export const outcomeField = (output: string): string => `outcome.${output}`;

/** How an output is filled in; one that the vocabulary no longer has is text. */
export const kindOfOutcome = ({ outputs }: OutputWords, output: string): ValueKind =>
  outputs.get(output) ?? { type: 'string' };

const isEmpty = (form: Form, name: string, { type }: ValueKind): boolean =>
  type === 'date' ? Object.values(typedDate(form, name)).join('') === '' : form.text(name) === '';

/**
 * Reads the outcomes of a decision from a form, each by its type in packs/outputs.yaml; an empty field is "none".
 * @returns the outcomes, and an error for each field whose text does not fit its type
 */
export function readOutcomes(
  form: Form,
  words: OutputWords,
  outputs: readonly string[],
  language: Language,
): { readonly outcomes: Outcomes; readonly errors: readonly FieldError[] } {
  const read = outputs.map((output) => {
    const [name, kind] = [outcomeField(output), kindOfOutcome(words, output)];
    return { output, name, kind, value: isEmpty(form, name, kind) ? null : readValue(form, name, kind) };
  });
  return {
    outcomes: Object.fromEntries(
      read.map(({ output, value = null }) => [output, { state: 'known', value }] as const),
    ),
    errors: read
      .filter(({ value }) => value === undefined)
      .map(({ output, name, kind }) => ({
        name,
        message: mend(outcomeLabel(words, output, language), kind, language),
      })),
  };
}

const mend = (label: string, { type }: ValueKind, language: Language): string => {
  const say = speak(language);
  if (type === 'date')
    return say(`Vul bij "${label}" een dag in die bestaat.`, `Fill in a day that exists at "${label}".`);
  if (type === 'money' || type === 'list')
    return say(
      `Vul bij "${label}" een bedrag in, zoals 295,07.`,
      `Fill in an amount at "${label}", such as 295.07.`,
    );
  if (type === 'number') return say(`Vul bij "${label}" een getal in.`, `Fill in a number at "${label}".`);
  return say(`Kies bij "${label}" een antwoord.`, `Choose an answer at "${label}".`);
};
