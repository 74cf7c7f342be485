import type { Builtin } from '../builtins/builtin.js';
import type { Formal, Signature } from '../builtins/signature.js';
import { anyType, type FeelType } from '../ir/feel-type.js';
import { joinTypes } from '../ir/join-types.js';
import { nearestName } from '../ir/nearest-name.js';
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

/** What is wrong with a list of which no item is what the function works on. */
function itemProblem(name: string, items: FeelType | null, [list]: readonly FeelType[]): string | null {
  if (!items || !list || mayBe(list, { kind: 'list', of: items })) return null;
  return `${name}() wants list of ${typeName(items)}, and this is ${typeName(list)}. Correct the list.`;
}

/**
 * The first argument that no signature of a function of the language takes, in words; null when some signature may take
 * them all. `signature` is the one that named arguments leave.
 */
export function builtinProblem(
  { name, signatures, variadic, items }: Builtin,
  args: readonly FeelType[],
  signature: number | null,
): string | null {
  const given: readonly FeelType[] =
    variadic && args.length > 1 ? [{ kind: 'list', of: joinTypes(args) }] : args;
  const open = signatures.filter(
    (each, i) => (signature === null || signature === i) && allows(each, given.length),
  );
  if (open.length === 0) return null;
  if (open.some((each) => given.every((type, i) => takes(formalAt(each, i), type))))
    return itemProblem(name, items, given);
  const [first] = open as [Signature];
  const at = given.findIndex((type, i) => !takes(formalAt(first, i), type));
  const formal = formalAt(first, at);
  const type = given[at];
  if (!formal || !type) return null;
  return `${name}() wants ${wanted(formal)} for "${formal.name}", and this is ${typeName(type)}. Correct the argument.`;
}

/** The arguments in the order of the parameters that they name; what is wrong with the names, in words, when they do not. */
function inOrder(
  type: FunctionType,
  args: readonly FeelType[],
  given: readonly string[],
): readonly FeelType[] | string {
  const { names } = type;
  if (!names) return (type.parameters ?? []).map(() => anyType);
  const strange = given.find((name) => !names.includes(name));
  if (strange !== undefined) {
    const near = nearestName(strange, names);
    const known = near ? `Did you mean "${near}"?` : `It has ${names.join(', ') || 'none'}.`;
    return `This function has no parameter "${strange}". ${known}`;
  }
  const missing = names.find((name) => !given.includes(name));
  if (missing !== undefined) return `Parameter "${missing}" of this function is not given. Name it as well.`;
  return names.map((name) => args[given.indexOf(name)] ?? anyType);
}

/** What is wrong with calling a function of the model, by place or with the names that are given; null when nothing is sure. */
export function invocationProblem(
  type: FeelType,
  args: readonly FeelType[],
  names: readonly string[] | null,
): string | null {
  if (type.kind !== 'function' || !type.parameters) return null;
  const ordered = names ? inOrder(type, args, names) : args;
  if (typeof ordered === 'string') return ordered;
  const { parameters } = type;
  if (parameters.length !== ordered.length)
    return `This function takes ${parameters.length} arguments, not ${ordered.length}. Give one for each parameter.`;
  const at = parameters.findIndex((wanted, i) => !mayBe(ordered[i] ?? anyType, wanted));
  const [wanted, given] = [parameters[at], ordered[at]];
  if (!wanted || !given) return null;
  const what = names ? `Argument "${type.names?.[at] ?? at + 1}"` : `Argument ${at + 1}`;
  return `${what} must be ${typeName(wanted)}, and this is ${typeName(given)}. Correct the argument.`;
}
