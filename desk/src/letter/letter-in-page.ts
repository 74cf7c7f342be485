/** A letter's HTML to stand inside a page: it looks like a letter, and its headings come one level lower, under the page's own. */
export const letterInPage = (html: string): string =>
  html
    .replace('<article ', '<article class="eenloket-letter eenloket-flow" ')
    .replace(/<(\/?)h([1-4])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}>`);
