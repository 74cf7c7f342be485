import { builtins } from '../builtins/index.js';
import { argumentsFor, unknownIn, type Builtin } from '../builtins/builtin.js';
import { externals } from '../builtins/externals.js';
import { anyType } from '../ir/feel-type.js';
import type { Node } from '../ir/node.js';
import { coerce } from '../value/coerce.js';
import { FeelFunction, isList, type Value } from '../value/value.js';
import { Unknown } from '../value/unknown.js';
import { weigh } from '../value/weigh.js';
import { guarded } from '../value/arithmetic.js';
import type { Machine, Run } from './machine.js';

type Compile = (node: Node) => Run;
type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

const LONGEST_TEXT = 1_000_000;

/** Takes the steps of a call before it is made: one, and for lists that are compared item by item the square of their length. */
function pay({ quadratic, deep }: Builtin, args: readonly Value[], machine: Machine): void {
  machine.budget.spend(1);
  for (const arg of args) {
    if (deep) weigh(arg, machine.spend);
    if (typeof arg === 'string') machine.budget.spend(arg.length >> 4);
    else if (quadratic && isList(arg)) machine.budget.spend(arg.length * arg.length);
  }
}

function named(name: string): Builtin {
  const builtin = builtins.get(name);
  if (!builtin) throw new TypeError(`There is no built-in function "${name}".`);
  return builtin;
}

function callBuiltin(
  builtin: Builtin,
  values: readonly Value[],
  signature: number | null,
  machine: Machine,
): Value {
  pay(builtin, values, machine);
  const unknown = unknownIn(values, machine.spend);
  if (unknown && !builtin.tolerant) return unknown;
  const args = argumentsFor(builtin, values, signature);
  if (!args) return machine.warn(`${builtin.name}() has no result for arguments of these types.`);
  const result = guarded(machine, () => builtin.run(args, machine));
  if (typeof result === 'string' && result.length > LONGEST_TEXT)
    return machine.warn(`${builtin.name}() made a text of more than ${LONGEST_TEXT} characters.`);
  return result === null ? machine.warn(`${builtin.name}() has no result for these arguments.`) : result;
}

/** A function of the language. */
export function builtinCall(node: Of<'builtin'>, compile: Compile): Run {
  const args = node.args.map(compile);
  const builtin = named(node.name);
  const { signature } = node;
  return (machine, frame) =>
    callBuiltin(
      builtin,
      args.map((arg) => arg(machine, frame)),
      signature,
      machine,
    );
}

/** A function of the language as a value. */
export function builtinFunction(node: Of<'builtinFunction'>): Run {
  const builtin = named(node.name);
  const formals = builtin.signatures[0]?.formals ?? [];
  const parameters = formals.map(({ name }) => name);
  const types = formals.map((formal) => (formal.types.length === 1 ? (formal.types[0] ?? anyType) : anyType));
  const least = formals.filter(({ optional }) => !optional).length;
  const most = builtin.variadic
    ? Infinity
    : Math.max(...builtin.signatures.map((each) => each.formals.length));
  return (machine) =>
    new FeelFunction(
      parameters,
      (args) => callBuiltin(builtin, args, null, machine),
      { kind: 'function', parameters: types, returns: builtin.returns },
      [least, most],
    );
}

/** The order of the arguments for a function called by names; null when a name is not one of its parameters. */
function order(names: readonly string[], parameters: readonly string[]): number[] | null {
  const places = parameters.map((parameter) => names.indexOf(parameter));
  return places.includes(-1) || names.length !== parameters.length ? null : places;
}

function fits({ parameters, arity }: FeelFunction, count: number): boolean {
  const [least, most] = arity ?? [parameters.length, parameters.length];
  return count >= least && count <= most;
}

/** A function of the model. */
export function invocation(node: Of<'invoke'>, compile: Compile): Run {
  const callee = compile(node.callee);
  const args = node.args.map(compile);
  return (machine, frame) => {
    const target = callee(machine, frame);
    if (target instanceof Unknown) return target;
    if (!(target instanceof FeelFunction))
      return machine.warn('Something that is not a function was called.');
    const given = args.map((arg) => arg(machine, frame));
    const places = node.names ? order(node.names, target.parameters) : given.map((_, i) => i);
    if (!places || !fits(target, places.length))
      return machine.warn(`A function wants the arguments (${target.parameters.join(', ')}).`);
    machine.budget.spend(1);
    return machine.budget.nested(() => target.call(places.map((place) => given[place] ?? null)));
  };
}

/** A function literal: keeps the values around it as they are now. An argument that does not fit its parameter makes the call null. */
export function lambda(node: Of<'lambda'>, compile: Compile): Run {
  const body = compile(node.body);
  const { names, places, types, returns, type } = node;
  if (type.kind !== 'function') throw new TypeError('The type of a function is not that of a function.');
  return (machine, frame) => {
    const kept = [...frame];
    return new FeelFunction(
      names,
      (args) => {
        const own = [...kept];
        for (const [i, place] of places.entries()) {
          const fitted = coerce(args[i] ?? null, types[i] ?? anyType);
          if (fitted === undefined)
            return machine.warn(`The argument "${names[i]}" is not of its declared type.`);
          own[place] = fitted;
        }
        const result = coerce(body(machine, own), returns);
        return result === undefined
          ? machine.warn('A function gave a value that is not of its declared type.')
          : result;
      },
      type,
    );
  };
}

/** A function of another language: one of the few that the table of external functions has, else it gives null. */
export function external(node: Of<'external'>): Run {
  const { names, types, signature, type } = node;
  if (type.kind !== 'function') throw new TypeError('The type of a function is not that of a function.');
  const run = externals.get(signature);
  return (machine) =>
    new FeelFunction(
      names,
      (args) => {
        if (!run) return machine.warn(`The external function "${signature}" is not allowed here.`);
        const unknown = unknownIn(args, machine.spend);
        if (unknown) return unknown;
        const fitted = args.map((arg, i) => coerce(arg, types[i] ?? anyType));
        if (fitted.includes(undefined))
          return machine.warn(`"${signature}" was called with a wrong argument.`);
        return (
          guarded(machine, () => run(fitted as readonly Value[])) ??
          machine.warn(`"${signature}" has no result for these arguments.`)
        );
      },
      type,
    );
}
