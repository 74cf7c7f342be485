import type { FeelType } from '../ir/feel-type.js';
import { CalendarDate } from './calendar-date.js';
import { conforms } from './conforms.js';
import { dateAsDateTime } from './date-time.js';
import { isList, type Value } from './value.js';

/**
 * A value made to fit a type by the implicit conversions of FEEL (DMN 1.5 section 10.3.2.9.4): a list of one gives its
 * item, an item makes a list of one, a date makes a date and time. Undefined when it fits in no way.
 */
export function coerce(value: Value, type: FeelType): Value | undefined {
  if (conforms(value, type)) return value;
  if (isList(value) && value.length === 1 && type.kind !== 'list') {
    const item = value[0] ?? null;
    return conforms(item, type) ? item : undefined;
  }
  if (type.kind === 'list' && !isList(value)) {
    const item = coerce(value, type.of);
    return item === undefined ? undefined : [item];
  }
  if (type.kind === 'dateTime' && value instanceof CalendarDate) return dateAsDateTime(value);
  if (type.kind === 'list' && isList(value)) {
    const items = value.map((item) => coerce(item, type.of));
    return items.includes(undefined) ? undefined : (items as readonly Value[]);
  }
  return undefined;
}
