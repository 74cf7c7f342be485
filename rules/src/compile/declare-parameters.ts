import { ASKED_DATE, type ParameterTable } from '../decision-model.js';
import type { DrgElement } from '../dmn/model.js';
import { anyType, type FeelType } from '../ir/feel-type.js';
import type { Meaning } from '../ir/scope.js';
import { readPeriods } from '../parameters.js';
import type { Draft } from './draft.js';

/** The name of the input data that stands for the parameters. */
export const PARAMETERS = 'parameters';

/** The element of the parameters, for diagnostics; undefined when the model has none. */
export const parametersOf = ({ elements }: Draft): DrgElement | undefined =>
  elements.find((each) => each.kind === 'input' && each.name === PARAMETERS);

function typeOf(unit: string): FeelType {
  if (unit === 'rows') return { kind: 'list', of: anyType };
  return { kind: unit === 'text' ? 'string' : unit === 'date' ? 'date' : 'number' };
}

function declareOne(draft: Draft, each: DrgElement, table: ParameterTable): Meaning {
  const periods = readPeriods(table);
  if (typeof periods === 'string')
    draft.complain(
      each.element,
      `Parameter "${table.name}" cannot be used: ${periods}.`,
      'Correct parameters.yaml.',
    );
  const parameter = { table, periods: typeof periods === 'string' ? [] : periods, at: -1 };
  return draft.add({ kind: 'parameter', name: table.name, parameter }, typeOf(table.unit));
}

/** A slot for every parameter of the pack, by name; complains of one that the model wants and the pack lacks. */
export function declareParameters(draft: Draft, each: DrgElement, type: FeelType): Map<string, Meaning> {
  const declared = type.kind === 'context' ? [...type.entries.keys()] : [];
  const tables = draft.source.parameters ?? [];
  for (const name of declared.filter((wanted) => !tables.some((table) => table.name === wanted)))
    draft.complain(
      each.element,
      `There are no values for parameter "${name}".`,
      'Add it to parameters.yaml.',
    );
  return new Map(tables.map((table) => [table.name, declareOne(draft, each, table)]));
}

function slotOfDate({ slots }: Draft, at: string): number {
  const place = slots.findIndex(({ kind, name }) => name === at && (kind === 'fact' || kind === 'decision'));
  if (place >= 0 || at !== ASKED_DATE) return place;
  return slots.push({ kind: 'fact', name: ASKED_DATE, type: { kind: 'date' } }) - 1;
}

/** Finds the slot of the date that selects each parameter, once all slots are there. */
export function resolveParameterDates(draft: Draft): void {
  const element = parametersOf(draft)?.element;
  for (const [index, slot] of draft.slots.entries()) {
    if (slot.kind !== 'parameter') continue;
    const at = slotOfDate(draft, slot.parameter.table.at);
    if (at < 0 && element)
      draft.complain(
        element,
        `Parameter "${slot.name}" is selected by "${slot.parameter.table.at}", which the model does not have.`,
        'Name a fact, a decision or peildatum in `at`.',
      );
    draft.slots[index] = { ...slot, parameter: { ...slot.parameter, at } };
  }
}
