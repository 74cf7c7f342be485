export {
  complaintDeadline,
  decisionDeadline,
  leaveAsideDeadline,
  objectionDeadline,
  objectionDecisionDeadline,
  wooDeadline,
} from './awb-terms.js';
export type { Clock, Instant, Random } from './clock.js';
export { CodedError } from './coded-error.js';
export { abs, add, multiply, negate, subtract } from './decimal-arithmetic.js';
export { divide, divideTo, modulo } from './decimal-division.js';
export { compare, equals } from './decimal-order.js';
export { power } from './decimal-power.js';
export { roundTo, wholeQuotient, type RoundingMode } from './decimal-rounding.js';
export { decimal, fromText, toText } from './decimal-text.js';
export {
  BigDecimal,
  isDecimal,
  ShortDecimal,
  shortened,
  type Decimal,
  type DecimalErrorCode,
} from './decimal.js';
export type { LegalDate } from './legal-date.js';
export { formatEuro } from './money.js';
export { addDays, addMonths, addYears, compareDates, daysBetween } from './date-arithmetic.js';
export { ageOn, firstOfMonth, firstOfQuarter, weekday, yearOf } from './date-parts.js';
export { EQUATED_DAYS } from './equated-days.js';
export { formatDate, relativeDate } from './format-date.js';
export { holidayCalendar, type Holidays } from './holidays.js';
export { epochMilliseconds } from './instant.js';
export { LONGEST_PENALTY_DAYS, latePenalty, penaltyOver, type LatePenalty } from './late-penalty.js';
export { legalDeadline, type LegalDeadline, type TermRequest } from './legal-term.js';
export { newId } from './new-id.js';
export { legalDate, parseLegalDate, type DateErrorCode } from './parse-legal-date.js';
export { addPeriod, formatPeriod, parsePeriod, type Period } from './period.js';
export { err, ok, type Result } from './result.js';
export type { Suspension } from './suspension.js';
export type { TermStep } from './term-step.js';
export type { Language, Text } from './text.js';
export { speak, type Say } from './speak.js';
export { childTrace, formatTraceparent, newTrace, parseTraceparent, type Trace } from './trace.js';
