import type { TypeAst } from '../feel/ast.js';
import type { FeelType } from './feel-type.js';
import type { TypeNamed } from './scope.js';

function all(asts: readonly TypeAst[], named: TypeNamed): FeelType[] | null {
  const types = asts.map((each) => typeOfAst(each, named));
  return types.includes(null) ? null : (types as FeelType[]);
}

/** The type that is written; null when a name in it stands for no type. */
export function typeOfAst(ast: TypeAst, named: TypeNamed): FeelType | null {
  switch (ast.kind) {
    case 'named':
      return named(ast.name);
    case 'list':
    case 'range': {
      const of = typeOfAst(ast.of, named);
      return of && { kind: ast.kind, of };
    }
    case 'context': {
      const types = all(
        ast.entries.map(({ type }) => type),
        named,
      );
      return (
        types && {
          kind: 'context',
          entries: new Map(ast.entries.map(({ name }, i) => [name, types[i] as FeelType])),
        }
      );
    }
    case 'function': {
      const [parameters, returns] = [all(ast.parameters, named), typeOfAst(ast.returns, named)];
      return parameters && returns && { kind: 'function', parameters, returns };
    }
  }
}

/** A type as it is written, for messages. */
export function typeText(ast: TypeAst): string {
  switch (ast.kind) {
    case 'named':
      return ast.name;
    case 'list':
    case 'range':
      return `${ast.kind}<${typeText(ast.of)}>`;
    case 'context':
      return `context<${ast.entries.map(({ name, type }) => `${name}: ${typeText(type)}`).join(', ')}>`;
    case 'function':
      return `function<${ast.parameters.map(typeText).join(', ')}>->${typeText(ast.returns)}`;
  }
}
