import type { CssNode, Declaration } from './parse-css.js';
import { resolveTokens } from './resolve-tokens.js';

const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? '');

/**
 * Keeps the rules whose classes are all in use; groups that end up empty go too.
 *
 * @param used the class names that the components can write
 */
export const keepUsedRules = (nodes: readonly CssNode[], used: ReadonlySet<string>): CssNode[] =>
  nodes.flatMap((node): CssNode[] => {
    if (node.kind === 'group') {
      const inner = keepUsedRules(node.nodes, used);
      return inner.length > 0 ? [{ ...node, nodes: inner }] : [];
    }
    const selectors = node.selectors.filter((selector) => {
      const classes = classesIn(selector);
      return classes.length > 0 && classes.every((name) => used.has(name));
    });
    return selectors.length > 0 ? [{ ...node, selectors }] : [];
  });

const eachDeclaration = (
  nodes: readonly CssNode[],
  map: (declaration: Declaration) => Declaration | undefined,
): CssNode[] =>
  nodes.flatMap((node): CssNode[] => {
    if (node.kind === 'group') {
      const inner = eachDeclaration(node.nodes, map);
      return inner.length > 0 ? [{ ...node, nodes: inner }] : [];
    }
    const declarations = node.declarations.flatMap((declaration) => map(declaration) ?? []);
    return declarations.length > 0 ? [{ ...node, declarations }] : [];
  });

const definedTokens = (nodes: readonly CssNode[], rootOnly: boolean): Set<string> =>
  new Set(
    nodes.flatMap((node) => {
      if (node.kind === 'group') return rootOnly ? [] : [...definedTokens(node.nodes, rootOnly)];
      if (rootOnly && !node.selectors.includes(':root')) return [];
      return node.declarations.map(({ property }) => property).filter((name) => name.startsWith('--'));
    }),
  );

const usedTokens = (nodes: readonly CssNode[]): Set<string> =>
  new Set(
    nodes.flatMap((node) =>
      node.kind === 'group'
        ? [...usedTokens(node.nodes)]
        : node.declarations.flatMap(({ value }) =>
            [...value.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? ''),
          ),
    ),
  );

/**
 * Takes away tokens that nothing reads and declarations that no token feeds, until nothing changes.
 *
 * @param nodes the whole sheet: theme, library and own rules together
 */
export const pruneTokens = (nodes: readonly CssNode[]): readonly CssNode[] => {
  const everywhere = definedTokens(nodes, true);
  const somewhere = definedTokens(nodes, false);
  const reach = (token: string) =>
    everywhere.has(token) ? 'everywhere' : somewhere.has(token) ? 'somewhere' : 'nowhere';
  const resolved = eachDeclaration(nodes, ({ property, value }) => {
    const kept = resolveTokens(value, reach);
    return kept === undefined ? undefined : { property, value: kept };
  });
  const used = usedTokens(resolved);
  const pruned = eachDeclaration(resolved, (declaration) =>
    declaration.property.startsWith('--') && !used.has(declaration.property) ? undefined : declaration,
  );
  return JSON.stringify(pruned) === JSON.stringify(nodes) ? pruned : pruneTokens(pruned);
};
