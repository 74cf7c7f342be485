import { builtins } from '../builtins/index.js';
import type { Builtin } from '../builtins/builtin.js';
import type { Ast } from '../feel/ast.js';
import { anyType } from './feel-type.js';
import { nearestName } from './nearest-name.js';
import type { Node } from './node.js';
import type { Scope } from './scope.js';

type Call = Ast & { readonly kind: 'call' };
type Lower = (ast: Ast, scope: Scope) => Node;

const none: Node = { op: 'constant', value: null, type: anyType };

/** The arguments in the order of the one signature that has all these names; null when there is none. */
function byName(builtin: Builtin, names: readonly string[], args: readonly Node[]): Node[] | null {
  const signature = builtin.parameters.find((parameters) => names.every((name) => parameters.includes(name)));
  if (!signature) return null;
  const last = Math.max(...names.map((name) => signature.indexOf(name)));
  return signature.slice(0, last + 1).map((parameter) => args[names.indexOf(parameter)] ?? none);
}

const describe = (name: string, { parameters }: Builtin): string =>
  parameters.map((names) => `${name}(${names.join(', ')})`).join(' or ');

function builtinCall(name: string, builtin: Builtin, ast: Call, scope: Scope, lower: Lower): Node {
  const given = ast.args.map((arg) => lower(arg, scope));
  const args = ast.names ? byName(builtin, ast.names, given) : given;
  const counts = builtin.parameters.map((parameters) => parameters.length);
  const most = builtin.variadic ? Infinity : Math.max(...counts);
  const fits = args !== null && args.length >= Math.min(...counts) && args.length <= most;
  if (!fits) return scope.refuse(`Call it as ${describe(name, builtin)}.`, ast.at);
  return { op: 'builtin', name, args, type: builtin.returns };
}

function unknownFunction(name: string, ast: Call, scope: Scope): Node {
  const near = nearestName(name, [...builtins.keys(), ...scope.known, 'not']);
  const advice = near ? `Did you mean "${near}"?` : 'Require the business knowledge model that defines it.';
  return scope.refuse(`There is no function "${name}". ${advice}`, ast.at);
}

/** Lowers a call: of the language's own functions by name (a function of the model hides one), else of whatever the callee gives. */
export function lowerCall(ast: Call, scope: Scope, lower: Lower): Node {
  const { callee } = ast;
  if (callee.kind === 'name' && !scope.get(callee.name)) {
    const [only] = ast.args;
    if (callee.name === 'not' && ast.args.length === 1 && only)
      return { op: 'not', of: lower(only, scope), type: { kind: 'boolean' } };
    const builtin = builtins.get(callee.name);
    if (builtin) return builtinCall(callee.name, builtin, ast, scope, lower);
    if (scope.items.length === 0) return unknownFunction(callee.name, ast, scope);
  }
  const args = ast.args.map((arg) => lower(arg, scope));
  return { op: 'invoke', callee: lower(callee, scope), args, names: ast.names, type: anyType };
}
