import type { Ast, Parameter } from '../feel/ast.js';
import { anyType, type FeelType } from './feel-type.js';
import type { Node } from './node.js';
import type { Scope } from './scope.js';
import { typeOfAst, typeText } from './type-of-ast.js';

type Lower = (ast: Ast, scope: Scope) => Node;

function typesOf(parameters: readonly Parameter[], scope: Scope, at: number): FeelType[] {
  return parameters.map(({ type }) => {
    const found = type ? typeOfAst(type, scope.typeNamed) : anyType;
    if (!found && type) scope.refuse(`"${typeText(type)}" is not a type here.`, at);
    return found ?? anyType;
  });
}

/** A function with a body: names, places and types of its parameters, and what it gives. */
export function lambdaNode(
  names: readonly string[],
  types: readonly FeelType[],
  scope: Scope,
  lowerBody: (inner: Scope) => Node,
  returns: FeelType | null = null,
): Node {
  let inner = scope;
  const places = names.map((name, i) => {
    const index = scope.place();
    inner = inner.local(name, index, types[i] ?? anyType);
    return index;
  });
  const body = lowerBody(inner);
  const type: FeelType = { kind: 'function', parameters: types, names, returns: returns ?? body.type };
  return { op: 'lambda', names, places, types, returns: returns ?? anyType, body, type };
}

/** A function literal of FEEL. */
export function lowerFunction(ast: Ast & { kind: 'function' }, scope: Scope, lower: Lower): Node {
  const names = ast.parameters.map(({ name }) => name);
  return lambdaNode(names, typesOf(ast.parameters, scope, ast.at), scope, (inner) => lower(ast.body, inner));
}

/** A function of another language; `class` and `signature` as its mapping names them. */
export function externalNode(
  names: readonly string[],
  types: readonly FeelType[],
  className: string,
  signature: string,
): Node {
  const type: FeelType = { kind: 'function', parameters: types, names, returns: anyType };
  return { op: 'external', names, types, signature: `${className}.${signature.replace(/\s/g, '')}`, type };
}

function textAt(ast: Ast | undefined, ...path: readonly string[]): string | null {
  const [name, ...rest] = path;
  if (name === undefined) return ast?.kind === 'constant' && typeof ast.value === 'string' ? ast.value : null;
  const entries = ast?.kind === 'context' ? ast.entries : [];
  return textAt(entries.find((entry) => entry.name === name)?.value, ...rest);
}

/** An external function literal: `function(a) external {java: {class: "...", method signature: "..."}}` (DMN 1.5 section 10.3.2.13.3). */
export function lowerExternal(ast: Ast & { kind: 'external' }, scope: Scope): Node {
  const names = ast.parameters.map(({ name }) => name);
  const [className, signature] = [
    textAt(ast.mapping, 'java', 'class'),
    textAt(ast.mapping, 'java', 'method signature'),
  ];
  if (className === null || signature === null)
    return scope.refuse('External functions are not run; write the function in FEEL.', ast.at);
  scope.note('External functions are not run; write the function in FEEL.', ast.at);
  return externalNode(names, typesOf(ast.parameters, scope, ast.at), className, signature);
}
