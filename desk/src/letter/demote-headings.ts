/** A letter's HTML to stand inside a page: its headings come two levels lower, under those of the page. */
export const demoteHeadings = (html: string): string =>
  html.replace(/<(\/?)h([1-4])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 2}>`);
