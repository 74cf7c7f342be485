import type { Language, Text } from '@eenloket/kit';
import type { YamlPath } from '../load/yaml-file.js';
import type { Pack } from '../pack.js';
import { OPENING } from '../texts/explain-in-words.js';

/** One text that a resident reads, and where it is written. */
export interface ResidentText {
  readonly file: string;
  readonly path: YamlPath;
  /** As she reads it: a clause with the words before it, as a whole sentence. */
  readonly text: string;
}

const sentenceOf = (key: string, { [key]: text }: Pack['explanations'], language: Language): string => {
  const clause = text?.[language] ?? '';
  if (key.startsWith('value.')) return clause;
  const kind = key.startsWith('change.') ? 'wouldChangeIf' : 'because';
  return `${OPENING[kind][language]} ${clause.replace(/\.$/, '')}.`;
};

/** The explanations and questions of a pack, as a resident reads them. */
export function residentTexts(pack: Pack, language: Language): readonly ResidentText[] {
  const explained = Object.keys(pack.explanations).map((key) => ({
    file: `${pack.id}/explanations.yaml`,
    path: [key],
    text: sentenceOf(key, pack.explanations, language),
  }));
  const asked = pack.questions.flatMap(({ ask, why, hint, validate }, index) => {
    const said = { ask, why, ...(hint ? { hint } : {}) } satisfies { [part: string]: Text };
    const parts = Object.entries(said).map(([part, text]) => ({ path: [index, part], text }));
    const wrong = validate ? [{ path: [index, 'validate', 'message'], text: validate.message }] : [];
    return [...parts, ...wrong].map(({ path, text }) => ({
      file: `${pack.id}/questions.yaml`,
      path,
      text: text[language],
    }));
  });
  return [...explained, ...asked];
}
