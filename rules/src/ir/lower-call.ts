import { builtins } from '../builtins/index.js';
import type { Builtin } from '../builtins/builtin.js';
import type { Signature } from '../builtins/signature.js';
import { builtinProblem, invocationProblem } from '../check/call-problem.js';
import { truthProblem } from '../check/operand-problem.js';
import type { Ast } from '../feel/ast.js';
import { anyType, type FeelType } from './feel-type.js';
import { nearestName } from './nearest-name.js';
import type { Node } from './node.js';
import type { Scope } from './scope.js';

type Call = Ast & { readonly kind: 'call' };
type Lower = (ast: Ast, scope: Scope) => Node;
interface Arranged {
  readonly args: readonly Node[];
  /** The one signature that the names of the arguments leave; null when the arguments themselves choose. */
  readonly signature: number | null;
}

const none: Node = { op: 'constant', value: null, type: anyType };

const least = ({ formals }: Signature): number => formals.filter(({ optional }) => !optional).length;

/** The arguments in the order of the first signature that has all these names; null when there is none. */
function byName(builtin: Builtin, names: readonly string[], args: readonly Node[]): Arranged | null {
  const signature = builtin.signatures.findIndex(({ formals }) => {
    const known = formals.map(({ name }) => name);
    return (
      names.every((name) => known.includes(name)) &&
      formals.every(({ name, optional }) => optional || names.includes(name))
    );
  });
  const formals = builtin.signatures[signature]?.formals;
  if (!formals || new Set(names).size < names.length) return null;
  const last = formals.findLastIndex(({ name }) => names.includes(name));
  const arranged = formals.slice(0, last + 1).map(({ name }) => args[names.indexOf(name)] ?? none);
  return { args: arranged, signature };
}

function byPlace({ signatures, variadic }: Builtin, args: readonly Node[]): Arranged | null {
  const fits = signatures.some(
    (signature) =>
      args.length >= least(signature) &&
      (variadic || signature.rest || args.length <= signature.formals.length),
  );
  return fits ? { args, signature: null } : null;
}

const describe = ({ name, signatures }: Builtin): string =>
  signatures.map(({ formals }) => `${name}(${formals.map((formal) => formal.name).join(', ')})`).join(' or ');

function returned({ name, returns }: Builtin, args: readonly Node[]): FeelType {
  const [first = none] = args;
  if (name === 'abs' && first.type.kind !== 'number') return first.type;
  return returns;
}

function builtinCall(builtin: Builtin, ast: Call, scope: Scope, lower: Lower): Node {
  const given = ast.args.map((arg) => lower(arg, scope));
  const arranged = ast.names ? byName(builtin, ast.names, given) : byPlace(builtin, given);
  if (!arranged) return scope.refuse(`Call it as ${describe(builtin)}.`, ast.at);
  const types = arranged.args.map(({ type }) => type);
  scope.noteAny(builtinProblem(builtin, types, arranged.signature), ast.at);
  return { op: 'builtin', name: builtin.name, ...arranged, type: returned(builtin, arranged.args) };
}

function unknownFunction(name: string, ast: Call, scope: Scope): Node {
  const near = nearestName(name, [...builtins.keys(), ...scope.known, 'not']);
  const advice = near ? `Did you mean "${near}"?` : 'Require the business knowledge model that defines it.';
  return scope.refuse(`There is no function "${name}". ${advice}`, ast.at);
}

function not(ast: Call, scope: Scope, lower: Lower): Node | null {
  const [only] = ast.args;
  if (ast.args.length !== 1 || !only || (ast.names && ast.names[0] !== 'negand')) return null;
  const of = lower(only, scope);
  scope.noteAny(truthProblem('What not() turns over', of.type), only.at);
  return { op: 'not', of, type: { kind: 'boolean' } };
}

/** Lowers a call: of the language's own functions by name (a function of the model hides one), else of whatever the callee gives. */
export function lowerCall(ast: Call, scope: Scope, lower: Lower): Node {
  const { callee } = ast;
  if (callee.kind === 'name' && !scope.get(callee.name)) {
    if (callee.name === 'not')
      return not(ast, scope, lower) ?? scope.refuse('Call it as not(negand).', ast.at);
    const builtin = builtins.get(callee.name);
    if (builtin) return builtinCall(builtin, ast, scope, lower);
    if (scope.items.length === 0) return unknownFunction(callee.name, ast, scope);
  }
  const args = ast.args.map((arg) => lower(arg, scope));
  const target = lower(callee, scope);
  const type = target.type.kind === 'function' ? target.type.returns : anyType;
  const types = args.map((arg) => arg.type);
  scope.noteAny(invocationProblem(target.type, types, ast.names), ast.at);
  return { op: 'invoke', callee: target, args, names: ast.names, type };
}
