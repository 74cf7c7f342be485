const LOWER: { readonly [level: string]: string } = { '1': '2', '2': '3', '3': '4', '4': '5' };

/**
 * The fragment of a letter for a page that has a heading of its own: every heading goes down one level, so that the
 * outline of the page is right (WCAG 1.3.1).
 */
export const letterBody = (html: string): string =>
  html.replace(
    /<(\/?)h([1-4])(?=[\s>])/g,
    (_tag, slash: string, level: string) => `<${slash}h${LOWER[level] ?? level}`,
  );
