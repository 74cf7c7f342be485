/** Values that every letter can use, besides `fact.<subject.fact>` and `outcome.<output>`; see schemas/letters.md. */
export const LETTER_VALUES = [
  'recipient.name',
  'letter.date',
  'case.number',
  'application.receivedOn',
  'organisation.name',
  'because',
  'data',
  'wouldChangeIf',
  'law',
  'note',
  'objection.by',
  'objection.article',
  'contact.name',
  'contact.phone',
] as const;

/** The names between `{{` and `}}` in a template, each once, in order. */
export const placeholdersOf = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g), (match) => match[1] ?? '')),
];
