import { parseCss } from './parse-css.js';
import { printCss } from './print-css.js';
import { keepUsedRules, pruneTokens } from './prune-css.js';

/** The sources of the style sheet, as text. */
export interface StyleSources {
  /** Tokens: ours and their names in the library. */
  readonly theme: readonly string[];
  /** The component library of which only used parts are taken. */
  readonly library: string;
  /** Our own rules, taken whole. */
  readonly own: readonly string[];
  /** Source text of the components; every class name that they can write stands in it. */
  readonly components: readonly string[];
}

/** Class names of the component library that occur in source text. */
export const libraryClasses = (sources: readonly string[]): Set<string> =>
  new Set(sources.flatMap((source) => source.match(/\butrecht-[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g) ?? []));

/**
 * Makes the one style sheet: theme, the used part of the library, own rules; minified.
 *
 * @throws SyntaxError when a source is not well-formed CSS
 */
export const styleSheet = ({ theme, library, own, components }: StyleSources): string => {
  const used = libraryClasses(components);
  const nodes = [
    ...theme.flatMap(parseCss),
    ...keepUsedRules(parseCss(library), used),
    ...own.flatMap(parseCss),
  ];
  return printCss(pruneTokens(nodes));
};
