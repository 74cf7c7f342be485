import { OPENING } from '@eenloket/catalogue';
import type { Language, Text } from '@eenloket/kit';
import type { LetterReasons } from './reasons-of.js';

type Lists = Omit<LetterReasons, 'note'>;

const BY_HAND: Text = {
  nl: 'Een medewerker heeft dit zelf besloten. De reden is:',
  en: 'A worker decided this in person. The reason is:',
};
const DATA: Text = {
  nl: 'Wij gingen uit van deze gegevens. Klopt er iets niet? Bel ons dan.',
  en: 'We used these data. Is something wrong? Then call us.',
};

const alone = (name: string) => new RegExp(`^\\{\\{\\s*${name}\\s*\\}\\}$`, 'm');

/** One clause finishes its sentence; more of them are a list below its beginning. */
const sentence = (
  kind: 'because' | 'wouldChangeIf',
  clauses: readonly string[],
  language: Language,
): string =>
  clauses.length === 1
    ? `${OPENING[kind][language]} {{${kind}}}.`
    : `${OPENING[kind][language]}:\n\n{{${kind}}}`;

const listed = (opening: Text, name: keyof Lists, lines: readonly string[], language: Language): string =>
  lines.length === 0 ? '' : `${opening[language]}\n\n{{${name}}}`;

/**
 * A template for one letter. `{{because}}`, `{{wouldChangeIf}}` and `{{data}}` on a line of their own become whole
 * sentences or lists with a line that leads to them; a part without reasons or changes goes with its heading; `{{law}}`
 * becomes a list with links. What a worker decided by hand is told in the worker's own words. Pure.
 */
export const fitTemplate = (
  template: string,
  { because, wouldChangeIf, data, law, note }: LetterReasons,
  language: Language,
): string => {
  const why = note === '' ? sentence('because', because, language) : `${BY_HAND[language]}\n\n{{note}}`;
  const empty = [
    ...(because.length === 0 && note === '' ? ['because'] : []),
    ...(wouldChangeIf.length === 0 ? ['wouldChangeIf'] : []),
  ];
  return template
    .split(/^(?=## )/m)
    .filter((part) => !part.startsWith('## ') || !empty.some((name) => alone(name).test(part)))
    .join('')
    .replace(alone('because'), () => why)
    .replace(alone('wouldChangeIf'), () => sentence('wouldChangeIf', wouldChangeIf, language))
    .replace(alone('data'), () => listed(DATA, 'data', data, language))
    .replace(alone('law'), () => law.map((line) => `- ${line}`).join('\n'));
};
