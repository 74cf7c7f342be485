/** Values that every letter can use, besides the facts received and the outputs of the decision; see schemas/letters.md. */
export const LETTER_VALUES = [
  'ontvanger.naam',
  'brief.datum',
  'zaak.nummer',
  'organisatie.naam',
  'aanvraag.ontvangen',
  'besluit.datum',
  'uitleg.omdat',
  'uitleg.veranderen',
  'toelichting',
  'bezwaar.uiterlijk',
  'bezwaar.artikel',
  'contact.naam',
  'contact.telefoon',
] as const;

/** The names between `{{` and `}}` in a template, each once, in order. */
export const placeholdersOf = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g), (match) => match[1] ?? '')),
];
