import type { Preference } from '@eenloket/messages';
import type { Form } from '@eenloket/web';

/** The names of the fields, and their values in the order shown. */
export const preferenceFields = {
  kanaal: ['messageBox', 'email', 'post'],
  taal: ['nl', 'en'],
} as const satisfies { readonly [field: string]: readonly string[] };

type Field = keyof typeof preferenceFields;

const chosen = <Name extends Field>(
  form: Form,
  name: Name,
): (typeof preferenceFields)[Name][number] | undefined =>
  preferenceFields[name].find((value) => value === form.text(name));

/** Reads the preference, or the names of the fields in which nothing valid was chosen. */
export const readPreference = (
  form: Form,
): { readonly preference: Preference } | { readonly missing: readonly Field[] } => {
  const [channel, language] = [chosen(form, 'kanaal'), chosen(form, 'taal')];
  if (channel && language) return { preference: { channel, language } };
  const fields = Object.keys(preferenceFields) as Field[];
  return { missing: fields.filter((name) => chosen(form, name) === undefined) };
};
