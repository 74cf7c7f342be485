/** One declaration of a rule: the property and its value as written. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** A style rule, or an at-rule with rules inside (`@media`). Comments are gone. */
export type CssNode =
  | {
      readonly kind: 'rule';
      readonly selectors: readonly string[];
      readonly declarations: readonly Declaration[];
    }
  | { readonly kind: 'group'; readonly prelude: string; readonly nodes: readonly CssNode[] };

const outerSplit = (text: string, separator: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const declarationsOf = (body: string): Declaration[] =>
  outerSplit(body, ';').map((line) => {
    const colon = line.indexOf(':');
    return { property: line.slice(0, colon).trim(), value: tidy(line.slice(colon + 1)) };
  });

const closing = (css: string, open: number): number => {
  let depth = 0;
  for (let index = open; index < css.length; index++) {
    if (css[index] === '{') depth++;
    if (css[index] === '}' && --depth === 0) return index;
  }
  throw new SyntaxError(`A block is not closed: "${css.slice(open - 60, open).trim()}"`);
};

const nodesOf = (css: string): CssNode[] => {
  const nodes: CssNode[] = [];
  let at = 0;
  for (let open = css.indexOf('{', at); open >= 0; open = css.indexOf('{', at)) {
    const end = closing(css, open);
    const prelude = tidy(css.slice(at, open));
    const body = css.slice(open + 1, end);
    nodes.push(
      body.includes('{')
        ? { kind: 'group', prelude, nodes: nodesOf(body) }
        : { kind: 'rule', selectors: outerSplit(prelude, ','), declarations: declarationsOf(body) },
    );
    at = end + 1;
  }
  return nodes;
};

/**
 * Reads a style sheet into rules and groups.
 *
 * @param css flat CSS as published in packages: rules and `@media`/`@supports` groups, no nesting of rules
 * @throws SyntaxError naming the place when a block is not closed
 */
export const parseCss = (css: string): readonly CssNode[] =>
  nodesOf(css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/g, ''));
