import type { Builtin } from '../builtins/builtin.js';
import type { Formal, Signature } from '../builtins/signature.js';
import type { FeelType } from '../ir/feel-type.js';
import { joinTypes } from '../ir/join-types.js';
import { mayBe } from './may-be.js';
import { typeName } from './type-name.js';

type FunctionType = Extract<FeelType, { readonly kind: 'function' }>;

const takes = (formal: Formal | undefined, given: FeelType): boolean =>
  formal === undefined || formal.types.some((type) => mayBe(given, type));

const formalAt = ({ formals }: Signature, i: number): Formal | undefined =>
  formals[Math.min(i, formals.length - 1)];

const allows = ({ formals, rest }: Signature, count: number): boolean =>
  count >= formals.filter(({ optional }) => !optional).length && (rest || count <= formals.length);

/** What a signature wants of an argument, in words. */
const wanted = ({ types }: Formal): string => types.map(typeName).join(' or ');

/**
 * The first argument that no signature of a function of the language takes, in words; null when some signature may take
 * them all. `signature` is the one that named arguments leave.
 */
export function builtinProblem(
  { name, signatures, variadic }: Builtin,
  args: readonly FeelType[],
  signature: number | null,
): string | null {
  const given: readonly FeelType[] =
    variadic && args.length > 1 ? [{ kind: 'list', of: joinTypes(args) }] : args;
  const open = signatures.filter(
    (each, i) => (signature === null || signature === i) && allows(each, given.length),
  );
  if (open.length === 0 || open.some((each) => given.every((type, i) => takes(formalAt(each, i), type))))
    return null;
  const [first] = open as [Signature];
  const at = given.findIndex((type, i) => !takes(formalAt(first, i), type));
  const formal = formalAt(first, at);
  const type = given[at];
  if (!formal || !type) return null;
  return `${name}() wants ${wanted(formal)} for "${formal.name}", and this is ${typeName(type)}. Correct the argument.`;
}

/** What is wrong with calling a function of the model by place; null when nothing is sure. */
export function invocationProblem({ parameters }: FunctionType, args: readonly FeelType[]): string | null {
  if (!parameters) return null;
  if (parameters.length !== args.length)
    return `This function takes ${parameters.length} arguments, not ${args.length}. Give one for each parameter.`;
  const at = parameters.findIndex((type, i) => !mayBe(args[i] ?? { kind: 'any' }, type));
  const [type, given] = [parameters[at], args[at]];
  if (!type || !given) return null;
  return `Argument ${at + 1} must be ${typeName(type)}, and this is ${typeName(given)}. Correct the argument.`;
}
