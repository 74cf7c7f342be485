import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/** What a page is at one moment, read in one go. */
export interface PageLook {
  readonly headings: number;
  readonly language: string;
  readonly title: string;
  /** By how many CSS pixels the page is wider than the screen, with every folded part unfolded. */
  readonly excess: number;
  /** What sticks out then, the innermost elements. */
  readonly wide: readonly string[];
  /** All words that a person can read, with every folded part unfolded; spaces made one. */
  readonly words: string;
  /** A line for each element: its depth, tag, attributes and whether it has text of its own. */
  readonly elements: readonly string[];
}

/** Reads the page. It is left as it was. */
export async function lookAt(page: Page): Promise<PageLook> {
  const look = await page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of folded) part.open = true;
    const words = document.body.innerText;
    const { scrollWidth, clientWidth } = document.documentElement;
    const sticksOut = (scrollWidth > clientWidth ? [...document.querySelectorAll('body *')] : []).filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    const wide = sticksOut
      .filter((element) => !sticksOut.some((other) => other !== element && element.contains(other)))
      .map(({ localName, className }) => `<${localName} class="${className}">`);
    for (const part of folded) part.open = false;
    const depths = new WeakMap<Element, number>();
    const elements: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const depth = 1 + ((element.parentElement && depths.get(element.parentElement)) ?? 0);
      depths.set(element, depth);
      if (element.parentElement?.closest('svg, head, script, style')) continue;
      const attributes = [...element.attributes].map(({ name, value }) =>
        /^(role|class|type|scope|open|tabindex|autocomplete|aria-(live|current|expanded|hidden|invalid|level|sort))$/.test(
          name,
        )
          ? `${name}=${value}`
          : `${name}${value === '' ? '=' : ''}`,
      );
      const hasText = [...element.childNodes].some(({ nodeType, data }: ChildNode & { data?: string }) =>
        Boolean(nodeType === Node.TEXT_NODE && data?.trim()),
      );
      elements.push(`${depth} ${element.localName} ${attributes.sort().join(' ')}${hasText ? ' text' : ''}`);
    }
    return {
      headings: document.querySelectorAll('h1').length,
      language: document.documentElement.lang,
      title: document.title,
      excess: scrollWidth - clientWidth,
      wide,
      words,
      elements,
    };
  });
  return { ...look, words: look.words.replace(/[\s\u00a0]+/g, ' ') };
}

interface Branch {
  readonly depth: number;
  readonly text: string;
  readonly children: Branch[];
}

/**
 * The structure of a page as a hash: equal for pages that differ only in words, addresses and in how often the same kind
 * of thing stands in a row, so that what axe says of one holds for the other on the same screen.
 * @param elements as in {@link PageLook}
 */
export function structureOf(elements: readonly string[]): string {
  const root: Branch = { depth: 0, text: '', children: [] };
  const above = [root];
  for (const line of elements) {
    const depth = Number(line.slice(0, line.indexOf(' ')));
    while (above.at(-1)!.depth >= depth) above.pop();
    const branch: Branch = { depth, text: line.slice(line.indexOf(' ') + 1), children: [] };
    above.at(-1)!.children.push(branch);
    above.push(branch);
  }
  return createHash('sha256').update(outline(root)).digest('hex');
}

/** A branch in one line; the same twice or more in a row is written as "many". */
function outline({ text, children }: Branch): string {
  const parts: string[] = [];
  for (const part of children.map(outline)) {
    if (parts.at(-1) === part) parts.push('many');
    else if (parts.at(-1) !== 'many' || parts.at(-2) !== part) parts.push(part);
  }
  return `${text}(${parts.join(',')})`;
}
