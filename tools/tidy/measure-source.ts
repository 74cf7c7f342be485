import ts from 'typescript';
import { textOf } from './project-files.js';

/** What a source file is measured by. */
export interface SourceMeasure {
  /** Functions with their length in lines; a function without a name goes by the line it begins on. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
  /** Names of exported functions, also those written as a constant. */
  readonly exportedFunctions: readonly string[];
  /** Those of them that have no docstring. */
  readonly withoutDocstring: readonly string[];
}

/** Reads one TypeScript source with the compiler's own parser. */
export function measureSource(path: string): SourceMeasure {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind);
  const exported = source.statements.filter(isExported).flatMap(functionsOf);
  return {
    functions: functionsIn(source),
    exportedFunctions: exported.map(({ name }) => name),
    withoutDocstring: exported.filter(({ documented }) => !documented).map(({ name }) => name),
  };
}

function functionsIn(source: ts.SourceFile): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = lineOf(node.getStart());
      found.push({ name: nameOf(node) ?? `line ${first + 1}`, lines: lineOf(node.end) - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const nameOf = (node: ts.SignatureDeclaration): string | undefined => {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
};

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isFunction = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

function functionsOf(statement: ts.Statement): { name: string; documented: boolean }[] {
  const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', documented }];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => isFunction(initializer))
    .map(({ name }) => ({ name: name.getText(), documented }));
}
