import { CodedError, err, ok, type Language, type Result, type Text } from '@eenloket/kit';
import { inlineHtml, inlineText, escapeHtml } from './inline.js';
import { parseMarkdown, type Block } from './markdown.js';
import { placeholdersOf } from './placeholders.js';

/** Values by placeholder, ready to read; a list of lines becomes a list when its placeholder stands alone. */
export type LetterValues = { readonly [placeholder: string]: string | readonly string[] };

/** A letter to send: `html` is a safe fragment with `lang`, `text` the same as plain text. */
export interface RenderedLetter {
  readonly title: string;
  readonly html: string;
  readonly text: string;
}

type Fill = (text: string) => string;

const fillWith =
  (values: LetterValues): Fill =>
  (text) =>
    text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'string' ? value : value.join(' ');
    });

/** A paragraph that is one placeholder with a list of lines is a list. */
function spread(block: Block, values: LetterValues): Block {
  const name = block.kind === 'paragraph' ? /^\{\{\s*([^{}]*?)\s*\}\}$/.exec(block.text)?.[1] : undefined;
  const value = name === undefined ? undefined : values[name];
  if (value === undefined || typeof value === 'string') return block;
  return { kind: 'list', ordered: false, items: value.map((_, index) => `{{${name} ${index}}}`) };
}

/** Each sentence of a list under a name of its own, so that it is filled, and escaped, like any other value. */
const withSentences = (values: LetterValues): LetterValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string | readonly string[]][] =>
      typeof value === 'string'
        ? [[name, value]]
        : [[name, value], ...value.map((line, index): [string, string] => [`${name} ${index}`, line])],
    ),
  );

function blockHtml(block: Block, fill: Fill): string {
  if (block.kind === 'heading') return `<h${block.level}>${inlineHtml(block.text, fill)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.text, fill)}</p>`;
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item, fill)}</li>`).join('')}</${tag}>`;
}

function blockText(block: Block, fill: Fill): string {
  if (block.kind !== 'list') return inlineText(block.text, fill);
  const mark = (index: number): string => (block.ordered ? `${index + 1}.` : '-');
  return block.items.map((item, index) => `${mark(index)} ${inlineText(item, fill)}`).join('\n');
}

/**
 * Renders a letter from its template and values. All values are escaped; Markdown inside a value stays text.
 * Errors: `letter.missingValue` names every placeholder without a value; `letter.noTitle`.
 */
export function renderLetter(
  template: Text,
  values: LetterValues,
  language: Language,
): Result<RenderedLetter, CodedError<'letter.missingValue' | 'letter.noTitle'>> {
  const source = template[language];
  const missing = placeholdersOf(source).filter((name) => !Object.hasOwn(values, name));
  if (missing.length > 0) {
    const names = missing.map((name) => `{{${name}}}`).join(', ');
    return err(
      new CodedError(
        'letter.missingValue',
        `The letter has no value for ${names}: pass it, or change the template.`,
      ),
    );
  }
  const blocks = parseMarkdown(source).map((block) => spread(block, values));
  const fill = fillWith(withSentences(values));
  const heading = blocks.find(({ kind }) => kind === 'heading');
  if (heading?.kind !== 'heading')
    return err(new CodedError('letter.noTitle', 'The letter has no title: begin it with "# Title".'));
  const html = blocks.map((block) => blockHtml(block, fill)).join('\n');
  return ok({
    title: inlineText(heading.text, fill),
    html: `<article lang="${escapeHtml(language)}">\n${html}\n</article>`,
    text: `${blocks.map((block) => blockText(block, fill)).join('\n\n')}\n`,
  });
}
