import type { Place } from './place.js';

/** Reads a slot, or computes it in place where it cannot have been computed before. */
export function emitSlot(index: number, at: Place): string {
  const { program, routine } = at;
  const slot = program.model.slots[index];
  if (slot?.kind === 'fact') {
    if (routine !== program.routines[0]) program.share(index);
    return routine.fact(index);
  }
  if (routine.knows(index)) return routine.slot(index);
  const inPlace =
    program.readOnce(index) ||
    (routine === program.routines[0] && routine.unconditional && !program.shares(index));
  if (inPlace) return computeInPlace(index, at);
  program.share(index);
  const value = routine.slot(index);
  routine.say(`${value} = s${index}(m);`);
  routine.know(index);
  return value;
}

/** Computes a slot here. If it turns out to be shared, another function may have been first, and then of all it reads as well. */
function computeInPlace(index: number, at: Place): string {
  const { program, routine } = at;
  const value = routine.slot(index);
  const before = new Set(routine.knownSlots);
  routine.say(() =>
    program.shares(index) ? `${value} = m.values[${index}]; if (${value} === undefined) {` : '{',
  );
  const result = emitSlotBody(index, at);
  const inside = [...routine.knownSlots].filter((each) => !before.has(each));
  const kept = inside.map((each) => `v${each} = m.values[${each}];`).join(' ');
  routine.say(`${value} = ${result};`);
  routine.say(() => (program.shares(index) ? `m.values[${index}] = ${value}; } else { ${kept} }` : '}'));
  routine.know(index);
  return value;
}

/** Writes what a slot computes. */
export function emitSlotBody(index: number, at: Place): string {
  const slot = at.program.model.slots[index];
  if (slot?.kind === 'parameter') {
    const on = emitSlot(slot.parameter.at, at);
    return at.routine.keep(`parameterOn(${at.program.constant(slot.parameter)}, ${on}, m)`);
  }
  return slot && 'node' in slot ? at.emit(slot.node) : 'null';
}
