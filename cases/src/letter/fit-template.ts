/** What a letter's template is fitted to: the lists that have no sentence, and the law as Markdown lines. */
export interface Fitting {
  readonly empty: readonly string[];
  readonly law: readonly string[];
}

const placeholder = (name: string) => new RegExp(`^\\{\\{\\s*${name}\\s*\\}\\}$`, 'm');

/**
 * A template for one letter: a part of which the list is empty goes with its heading ("Wanneer dit verandert" when nothing
 * would change it), and `{{law}}` on a line of its own becomes a list with links. Pure.
 */
export const fitTemplate = (template: string, { empty, law }: Fitting): string =>
  template
    .split(/^(?=## )/m)
    .filter((part) => !part.startsWith('## ') || !empty.some((name) => placeholder(name).test(part)))
    .join('')
    .replace(placeholder('law'), () => law.map((line) => `- ${line}`).join('\n'));
