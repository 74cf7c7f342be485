import { decimal, fromText } from '@eenloket/kit';
import type { Parameter, ParameterPeriod, ParameterTable } from './decision-model.js';
import { readRows } from './parameter-rows.js';
import { CalendarDate, dateText, parseDate } from './value/calendar-date.js';
import { Unknown } from './value/unknown.js';
import type { Value } from './value/value.js';
import type { Warner } from './value/warner.js';

function read(text: string, unit: string): Value {
  if (unit === 'text') return text;
  if (unit === 'date') return parseDate(text);
  if (unit === 'rows') return readRows(text);
  const number = fromText(text);
  return number.ok ? decimal(text) : null;
}

/** The periods of a parameter by date with their values read; else what is wrong with them. */
export function readPeriods(table: ParameterTable): Parameter['periods'] | string {
  const periods = [...table.values]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((period) => ({ period, value: read(period.value, table.unit) }));
  const bad = periods.find(({ value }) => value === null);
  if (bad) return `"${bad.period.value}" is not a value of unit ${table.unit}`;
  return periods.length === 0 ? 'it has no values' : periods;
}

/** The value of a parameter on a date: of its period, or outside all periods of the nearest one before (else the first), then provisional. */
export function pick(
  { periods, table }: Pick<Parameter, 'periods' | 'table'>,
  on: CalendarDate,
): { readonly value: Value; readonly period: ParameterPeriod; readonly provisional: boolean } {
  const day = dateText(on);
  const started = periods.filter(({ period }) => period.from <= day);
  const chosen = started.at(-1) ?? periods[0];
  if (!chosen) throw new TypeError(`Parameter "${table.name}" has no values.`);
  const { period, value } = chosen;
  const ended = period.until !== undefined && period.until < day;
  const early = started.length === 0;
  return { value, period, provisional: early || (ended && table.after === 'provisional') };
}

/** The value of a parameter on what should be a date: unknown with it, and null with a warning for anything else. */
export function parameterOn(parameter: Parameter, on: Value, warner: Warner): Value {
  if (on instanceof Unknown) return on;
  if (on instanceof CalendarDate) return pick(parameter, on).value;
  const { name, at } = parameter.table;
  return warner.warn(`Parameter "${name}" has no date: "${at}" is not a date.`);
}
