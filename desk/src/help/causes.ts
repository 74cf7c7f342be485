import type { Choice } from '@eenloket/design';
import type { Language, Text } from '@eenloket/kit';

/** Why residents get stuck, as far as we can mend it: each points at somebody who can. */
const causes: { readonly [cause: string]: Text } = {
  question: { nl: 'De vraag was niet duidelijk', en: 'The question was not clear' },
  letter: { nl: 'Een brief of bericht was niet duidelijk', en: 'A letter or message was not clear' },
  fact: { nl: 'Een gegeven klopte niet', en: 'A fact was not right' },
  unknown: { nl: 'De inwoner wist het antwoord niet', en: 'The resident did not know the answer' },
  technical: { nl: 'Er ging technisch iets mis', en: 'Something technical went wrong' },
  waiting: { nl: 'Het duurde te lang', en: 'It took too long' },
};
/** The cause of a conversation in which nobody asked for help. */
const takenOver: Text = { nl: 'Overgenomen na een verlies', en: 'Taken over after a loss' };

/** The cause that needs words of the worker's own. */
const OTHER = 'other';
const other: Text = { nl: 'Iets anders', en: 'Something else' };

/** The causes to choose from when a call for help is closed. */
export const causeChoices = (language: Language): readonly Choice[] =>
  [...Object.entries(causes), [OTHER, other] as const].map(([value, label]) => ({
    value,
    label: label[language],
  }));

/**
 * The cause as it is kept, in Dutch so that it can be counted: the chosen one, with what was written after it. Undefined
 * when none was chosen, or when "something else" stands alone.
 */
export function causeOf(chosen: string, note: string): string | undefined {
  if (chosen === OTHER) return note === '' ? undefined : note;
  const cause =
    chosen === 'takenOver' ? takenOver : Object.hasOwn(causes, chosen) ? causes[chosen] : undefined;
  return cause && (note === '' ? cause.nl : `${cause.nl}: ${note}`);
}
