import type { DecisionModel } from '../decision-model.js';
import type { Plan } from '../fixed/plan.js';
import { placeIn } from './emit.js';
import { emitSlot, emitSlotBody } from './emit-slot.js';
import { Program } from './program.js';
import { runTime } from './run-time.js';
import { writePlan } from './write-plan.js';

/** Source of JavaScript, and the values that it names `k0`, `k1` and on. */
export interface JavaScript {
  readonly source: string;
  readonly constants: readonly unknown[];
}

function writeGeneral(program: Program, outputs: readonly string[], slots: readonly number[]): void {
  const routine = program.begin('general', ['f', 'm']);
  routine.say(() => program.sharedFacts.map((slot) => `m.values[${slot}] = v${slot};`).join(' ') || null);
  const results = slots.map((slot) => emitSlot(slot, placeIn(program, routine)));
  const entries = outputs.map((name, i) => `${JSON.stringify(name)}: ${results[i]}`);
  routine.say(`return { ${entries.join(', ')} };`);
}

/** A function for a slot that is read from several places: computes it when it is first read. */
function writeSlot(program: Program, slot: number): void {
  const routine = program.begin(`s${slot}`, ['m']);
  const value = routine.keep(`m.values[${slot}]`);
  routine.say(`if (${value} !== undefined) return ${value};`);
  const result = emitSlotBody(slot, placeIn(program, routine));
  routine.say(`return m.values[${slot}] = ${result};`);
}

/** Written with the code, for an engine of JavaScript makes one of both only where each has its caller to itself. */
const DECIDER = `const decider = (inGeneral, most) => (f, options) => {
const outcomes = quick(f, options === undefined || options.steps === undefined ? most : options.steps);
return outcomes === null ? inGeneral(f, options) : outcomes;
};`;

/** Writes a model as JavaScript: these slots by name, and the plan of them if there is one. */
export function toJavaScript(
  model: DecisionModel,
  byName: ReadonlyMap<string, number>,
  plan: Plan | null,
): JavaScript {
  const slots = [...byName.values()];
  const program = new Program(model, slots);
  writeGeneral(program, [...byName.keys()], slots);
  for (let slot = program.nextWaiting(); slot !== undefined; slot = program.nextWaiting())
    writeSlot(program, slot);
  for (const slot of program.sharedFacts) program.routines[0]?.fact(slot);
  const routines = program.routines.map((each) => each.toString());
  const runs = program.ownFunctions.map((slot) => `runs[${slot}] = s${slot};`);
  const { constants } = program;
  const source = [
    '"use strict";',
    `const { ${Object.keys(runTime).join(', ')} } = runTime;`,
    ...constants.map((_, i) => `const k${i} = constants[${i}];`),
    ...routines,
    ...(plan
      ? [writePlan(plan, false), writePlan(plan, true), DECIDER]
      : ['const quick = null, traced = null, decider = null;']),
    'const runs = [];',
    ...runs,
    'return { quick, traced, decider, general, runs };',
  ].join('\n');
  return { source, constants };
}
