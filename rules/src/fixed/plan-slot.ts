import { isDecimal } from '@eenloket/kit';
import type { Parameter } from '../decision-model.js';
import { anyType } from '../ir/feel-type.js';
import { CalendarDate, parseDate, toDays } from '../value/calendar-date.js';
import { NotFixed, type Planned } from './fixed.js';
import { planWays } from './plan-ways.js';
import { FACT_MOST, FACT_SCALE, isPlannedKind, type Scalar } from './plan.js';
import type { Planner } from './planner.js';

function planFact(name: string, kind: string, planner: Planner): Planned {
  if (!isPlannedKind(kind)) throw new NotFixed(`The fact "${name}" is of another kind.`);
  const index = planner.variable();
  planner.add({ do: 'fact', index, name, kind });
  const scalar: Scalar = { op: 'variable', index };
  return kind === 'number' ? { kind, scalar, scale: FACT_SCALE, most: FACT_MOST } : { kind, scalar };
}

/** A day as a number. */
function dayOf(text: string): Scalar {
  const date = parseDate(text);
  if (!date) throw new NotFixed(`"${text}" is no date.`);
  return { op: 'literal', value: toDays(date) };
}

const compared = (op: '<' | '>' | '>=', left: Scalar, right: Scalar): Scalar => ({
  op,
  of: 'number',
  left,
  right,
});

/** The value of a parameter: that of the last period that began (see `pick`). Whether it is provisional decides what an evaluation says. */
function planParameter({ periods, table, at }: Parameter, planner: Planner): Planned {
  const on = planner.slot(at);
  if (on.kind !== 'date') throw new NotFixed('A parameter has no date.');
  const day = on.scalar;
  const nodes = periods.map(({ value }) => {
    if (typeof value !== 'string' && !isDecimal(value) && !(value instanceof CalendarDate))
      throw new NotFixed('A parameter is a list.');
    return { op: 'constant', value, type: anyType } as const;
  });
  const { value, take } = planWays(nodes, planner);
  const from = (i: number): void => {
    const { from: first, until } = periods[i]?.period ?? {};
    if (first === undefined) throw new NotFixed('A parameter has no values.');
    const inPeriod = (): void => {
      take[i]?.();
      if (until !== undefined && table.after === 'provisional')
        planner.add({ do: 'note', truth: compared('>', day, dayOf(until)) });
    };
    if (i > 0) planner.branch(compared('>=', day, dayOf(first)), inPeriod, () => from(i - 1));
    else {
      inPeriod();
      planner.add({ do: 'note', truth: compared('<', day, dayOf(first)) });
    }
  };
  from(periods.length - 1);
  return value;
}

/** What a slot holds, in fixed point. @throws NotFixed when it cannot be. */
export function planSlot(index: number, planner: Planner): Planned {
  const slot = planner.model.slots[index];
  if (!slot) throw new NotFixed('There is no such slot.');
  switch (slot.kind) {
    case 'fact':
      return planFact(slot.name, slot.type.kind, planner);
    case 'parameter':
      return planParameter(slot.parameter, planner);
    default:
      return planner.plan(slot.node);
  }
}
