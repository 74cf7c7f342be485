import type { Parameter, Slot } from '../decision-model.js';
import { ASKED_DATE } from '../decision-model.js';
import { pick } from '../parameters.js';
import { CalendarDate } from '../value/calendar-date.js';
import type { Case } from './cases.js';
import { choose } from './choose.js';
import { truth } from './compare.js';
import { factColumn, usualColumn } from './columns.js';
import { constantTerm, dateLiteral } from './constants.js';
import { joined, sql, type Fragment } from './fragment.js';
import { refuse } from './refusal.js';
import { nothing, type Term } from './term.js';
import type { Translator } from './translator.js';

const before = (at: Fragment, day: string): Fragment => sql`(${at} < ${dateLiteral(day)})`;

/** A parameter chosen by a date of each row, and whether the row takes it from outside its periods. */
function byRow({ periods, table }: Parameter, at: Fragment, of: Translator): Term {
  const terms = periods.map(({ value }) => constantTerm(value));
  const [first = nothing] = terms;
  const cases = periods.slice(1).map(({ period }, i): Case => ({
    when: [truth(before(at, period.from), true)],
    term: terms[i] ?? first,
  }));
  const open = periods.flatMap(({ period }, i) => {
    const next = periods[i + 1]?.period.from;
    if (period.until === undefined || table.after !== 'provisional') return [];
    const ended = sql`(${at} > ${dateLiteral(period.until)})`;
    return [next === undefined ? ended : sql`(${ended} AND ${before(at, next)})`];
  });
  const start = periods[0]?.period.from;
  if (start !== undefined) of.provisionalWhen.set(table.name, joined([before(at, start), ...open], ' OR '));
  const known = choose(cases, terms.at(-1) ?? nothing);
  return choose([{ when: [truth(sql`(${at} IS NULL)`, false)], term: nothing }], known);
}

function parameterTerm(name: string, parameter: Parameter, of: Translator): Term {
  const asked = of.nameOf(parameter.at);
  const day = asked === ASKED_DATE ? of.on : of.known.get(asked);
  if (day instanceof CalendarDate) {
    const { value, provisional } = pick(parameter, day);
    if (provisional) of.provisional.add(name);
    return constantTerm(value);
  }
  const at = of.slot(parameter.at);
  if (at.kind === 'null') return nothing;
  if (at.kind !== 'date') return refuse(`The parameter "${name}" has no date.`, 'Choose it by a date.');
  return of.steps.hold(byRow(parameter, at.at, of), name);
}

/** What reading a slot becomes: a column, a constant, or a function to be put where it is called. */
export function slotTerm(slot: Slot, of: Translator): Term {
  const known = slot.kind === 'parameter' ? undefined : of.known.get(slot.name);
  if (known !== undefined) return constantTerm(known);
  switch (slot.kind) {
    case 'fact': {
      if (slot.name === ASKED_DATE) return constantTerm(of.on);
      const { column, term } = factColumn(slot.name, slot.type, of.columns.get(slot.name) ?? usualColumn);
      of.steps.read(column, term);
      return term;
    }
    case 'parameter':
      return parameterTerm(slot.name, slot.parameter, of);
    case 'function':
      return of.term(slot.node, new Map());
    default:
      return of.steps.hold(of.term(slot.node, new Map()), slot.name);
  }
}
