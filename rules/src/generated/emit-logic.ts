import type { Node } from '../ir/node.js';
import type { Place } from './place.js';

type Of<Op extends Node['op']> = Extract<Node, { op: Op }>;

/** `and` and `or`: the right side only when the left one does not decide. */
export function emitConnective(node: Of<'and' | 'or'>, at: Place): string {
  const deciding = node.op === 'or';
  const { routine } = at;
  const truth = routine.keep(at.emit(node.left));
  routine.block(`if (${truth} !== ${deciding}) {`, () => {
    const right = at.emit(node.right);
    const joined = `joined(${truth}, ${right}, ${deciding})`;
    routine.say(
      `${truth} = ${truth} === ${!deciding} && typeof ${right} === 'boolean' ? ${right} : ${joined};`,
    );
  });
  return truth;
}

/** `not`. */
export function emitNot(node: Of<'not'>, at: Place): string {
  const value = at.emit(node.of);
  return at.routine.keep(`typeof ${value} === 'boolean' ? !${value} : opposite(${value}, m)`);
}

/** `if`: one branch when the condition is known, both when it is unknown. */
export function emitConditional(node: Of<'if'>, at: Place): string {
  const { routine } = at;
  const truth = at.emit(node.condition);
  const [result, other] = [routine.variable(), routine.variable()];
  routine.block(`if (${truth} === true || ${truth} instanceof Unknown) {`, () =>
    routine.say(`${result} = ${at.emit(node.then)};`),
  );
  routine.block(`if (${truth} === false || ${truth} === null || ${truth} instanceof Unknown) {`, () =>
    routine.say(`${other} = ${at.emit(node.otherwise)};`),
  );
  routine.say(
    `if (${truth} !== true) ${result} = ${truth} === false || ${truth} === null ? ${other} : undecided(${truth}, ${result}, ${other}, m);`,
  );
  return result;
}
