import { fromText, toText, type Language } from '@eenloket/kit';

const marks = { nl: ',', en: '.' } as const;

/** A decimal text as people of a language type it: `0,1373` in Dutch. */
export const typedNumber = (value: string, language: Language): string => value.replace('.', marks[language]);

/**
 * A number as it was typed, as a decimal text; undefined when it is none. Thousands are not grouped: of `2.119` nobody could tell
 * what it means.
 */
export function readNumber(typed: string, language: Language): string | undefined {
  const text = typed.replace(/[€\s\u00a0]/g, '');
  const form = language === 'nl' ? /^-?\d{1,12}(,\d{1,8})?$/ : /^-?\d{1,12}(\.\d{1,8})?$/;
  const read = form.test(text) ? fromText(text.replace(',', '.')) : undefined;
  return read?.ok ? toText(read.value) : undefined;
}
