import type { CssNode, Declaration } from './parse-css.js';

const short = (value: string): string =>
  value
    .replace(/\s*,\s*/g, ',')
    .replace(/\(\s+/g, '(')
    .replace(/\s+\)/g, ')')
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .replace(/#([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3\b/gi, '#$1$2$3');

const printDeclaration = ({ property, value }: Declaration): string => `${property}:${short(value)}`;

const printSelector = (selector: string): string =>
  selector.replace(/\s*([>+~])\s*/g, '$1').replace(/\s*,\s*/g, ',');

const printNode = (node: CssNode): string => {
  if (node.kind === 'group') return `${node.prelude}{${printCss(node.nodes)}}`;
  return `${node.selectors.map(printSelector).join(',')}{${node.declarations.map(printDeclaration).join(';')}}`;
};

/** Writes parsed CSS as small as its meaning allows: no spaces, no last semicolons, short colours. */
export const printCss = (nodes: readonly CssNode[]): string => nodes.map(printNode).join('');
