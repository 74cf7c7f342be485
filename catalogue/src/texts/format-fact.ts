import { formatDate, formatEuro, parseLegalDate, type Language } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { FactDefinition } from '../pack.js';

const WORDS = {
  nl: { yes: 'ja', no: 'nee', none: 'geen', and: 'en' },
  en: { yes: 'yes', no: 'no', none: 'none', and: 'and' },
} as const;

/** What is known about a value's type: a fact of the vocabulary, or just the type and unit of an output. */
export type ValueKind = Pick<FactDefinition, 'type' | 'choices' | 'unit' | 'fields'>;

function formatText(value: string, kind: ValueKind | undefined, language: Language): string {
  const choice = kind?.choices?.find((candidate) => candidate.value === value);
  if (choice) return choice.label[language];
  const money = kind?.type === 'money' || kind?.unit?.startsWith('EUR') === true;
  if (money && /^-?\d+(\.\d+)?$/.test(value)) return formatEuro(value, language);
  const date = kind?.type === undefined || kind.type === 'date' ? parseLegalDate(value) : undefined;
  if (date?.ok) return formatDate(date.value, language);
  return kind?.type === 'number' && language === 'nl' ? value.replace('.', ',') : value;
}

/** How each member of a list is written: a thing by its parts, an amount in euros, a date in words. */
function memberKind({ fields, unit }: ValueKind): ValueKind | undefined {
  if (fields) return { type: 'context', fields };
  if (unit?.startsWith('EUR')) return { type: 'money' };
  return unit === 'date' ? { type: 'date' } : undefined;
}

/** A thing with parts, each with what it is called: `de soort opvang: dagopvang, prijs per uur: € 10,50`. */
const partsText = (
  thing: { readonly [part: string]: FactJson },
  fields: NonNullable<ValueKind['fields']>,
  language: Language,
): string =>
  Object.entries(thing)
    .map(([part, value]) => {
      const label = fields[part]?.label[language] ?? part;
      return `${label.charAt(0).toLowerCase()}${label.slice(1)}: ${formatFact(value, fields[part], language)}`;
    })
    .join(', ');

const isThing = (value: FactJson): value is { readonly [part: string]: FactJson } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a resident reads it: dates and euros written out, choices by their label, `ja` or `nee`, lists joined, things by their parts. */
export function formatFact(value: FactJson, kind: ValueKind | undefined, language: Language): string {
  const words = WORDS[language];
  if (value === null) return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return formatText(value, kind, language);
  if (kind?.fields && isThing(value)) return partsText(value, kind.fields, language);
  const parts: readonly FactJson[] = Array.isArray(value) ? value : Object.values(value);
  const each = kind && memberKind(kind);
  const texts = parts.map((part) => formatFact(part, each, language));
  return texts.length > 1
    ? `${texts.slice(0, -1).join(', ')} ${words.and} ${texts.at(-1)}`
    : (texts[0] ?? words.none);
}
