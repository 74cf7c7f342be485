import { CodedError } from '@eenloket/kit';
import type { DecisionModel } from '../decision-model.js';
import type { Plan } from '../fixed/plan.js';
import { planModel } from '../fixed/plan-model.js';
import { emitSlot, emitSlotBody } from './emit-slot.js';
import { Program } from './program.js';
import { runTime } from './run-time.js';
import { writePlan } from './write-plan.js';

/** Source of JavaScript, and the values that it names `k0`, `k1` and on. */
export interface JavaScript {
  readonly source: string;
  readonly constants: readonly unknown[];
}

function slotsOf(model: DecisionModel, outputs: readonly string[]): readonly number[] {
  return outputs.map((name) => {
    const slot = model.decisions.get(name) ?? model.functions.get(name);
    if (slot !== undefined) return slot;
    throw new CodedError('rules.noSuchOutput', `${model.file} has no decision or function "${name}".`);
  });
}

function writeGeneral(program: Program, outputs: readonly string[], slots: readonly number[]): void {
  const routine = program.begin('general', ['f', 'm']);
  routine.say(() => program.sharedFacts.map((slot) => `m.values[${slot}] = v${slot};`).join(' ') || null);
  const results = slots.map((slot) => emitSlot(slot, { program, routine }));
  const entries = outputs.map((name, i) => `${JSON.stringify(name)}: ${results[i]}`);
  routine.say(`return { ${entries.join(', ')} };`);
}

/** A function for a slot that is read from several places: computes it when it is first read. */
function writeSlot(program: Program, slot: number): void {
  const routine = program.begin(`s${slot}`, ['m']);
  const value = routine.keep(`m.values[${slot}]`);
  routine.say(`if (${value} !== undefined) return ${value};`);
  const result = emitSlotBody(slot, { program, routine });
  routine.say(`return m.values[${slot}] = ${result};`);
}

/** The short way in fixed point where there is one, and else the general way. */
function decideSource(plan: Plan | null): string {
  if (!plan) return 'const decide = general;';
  return `${writePlan(plan)}\nfunction decide(f, m) {\nconst outcomes = quick(f, m);\nreturn outcomes === null ? general(f, m) : outcomes;\n}`;
}

/** Writes a model as JavaScript. Throws `rules.noSuchOutput`. */
export function toJavaScript(model: DecisionModel, outputs: readonly string[]): JavaScript {
  const slots = slotsOf(model, outputs);
  const program = new Program(model, slots);
  writeGeneral(program, outputs, slots);
  for (let slot = program.nextWaiting(); slot !== undefined; slot = program.nextWaiting()) writeSlot(program, slot);
  for (const slot of program.sharedFacts) program.routines[0]?.fact(slot);
  const routines = program.routines.map((each) => each.toString());
  const runs = program.ownFunctions.map((slot) => `runs[${slot}] = s${slot};`);
  const plan = planModel(model, new Map(outputs.map((name, i) => [name, slots[i] ?? 0])));
  const { constants } = program;
  const source = [
    '"use strict";',
    `const { ${Object.keys(runTime).join(', ')} } = runTime;`,
    ...constants.map((_, i) => `const k${i} = constants[${i}];`),
    ...routines,
    decideSource(plan),
    'const runs = [];',
    ...runs,
    'return { decide, runs };',
  ].join('\n');
  return { source, constants };
}
