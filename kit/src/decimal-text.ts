import { CodedError } from './coded-error.js';
import {
  scaled,
  shortened,
  SHORTEST,
  type ShortDecimal,
  type BigDecimal,
  type Decimal,
  type DecimalErrorCode,
  type SmallInteger,
} from './decimal.js';
import { err, ok, type Result } from './result.js';

const FORM = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;
const LONGEST = 10_000;

const malformed = (text: string): CodedError<DecimalErrorCode> =>
  new CodedError(
    'decimal.malformed',
    `"${text.slice(0, 60)}" is not a decimal number; write digits with at most one point, as in -1234.56 or 1E+3.`,
  );

function parse(text: string): Decimal {
  const match = text.length <= LONGEST ? FORM.exec(text) : null;
  const [, sign, whole = '', fraction = '', power = '0'] = match ?? [];
  if (whole.length + fraction.length === 0) throw malformed(text);
  const digits = whole + fraction;
  const exponent = Number(power) - fraction.length;
  if (digits.length <= 15 && exponent <= 0 && exponent >= SHORTEST)
    return shortened(sign === '-' ? 0 - Number(digits) : Number(digits), exponent);
  const coefficient = BigInt(digits);
  return scaled(sign === '-' ? -coefficient : coefficient, exponent);
}

/**
 * Reads `-1234.56`, `.5` or `1E+3`; rounds half-even to 34 digits.
 * A text of another form gives `decimal.malformed`, one too large `decimal.overflow`.
 */
export function fromText(text: string): Result<Decimal, CodedError<DecimalErrorCode>> {
  try {
    return ok(parse(text));
  } catch (error) {
    if (error instanceof CodedError) return err(error as CodedError<DecimalErrorCode>);
    throw error;
  }
}

/** A decimal from a text or a safe integer; throws the errors of {@link fromText}. For input from outside use that one. */
export function decimal(value: string | number): Decimal {
  if (typeof value === 'string') return parse(value);
  if (!Number.isSafeInteger(value)) throw malformed(`${value}`);
  return (value + 0) as SmallInteger;
}

function plain(value: ShortDecimal | BigDecimal): string {
  const sign = value.coefficient < 0 ? '-' : '';
  const digits = (value.coefficient < 0 ? -value.coefficient : value.coefficient).toString();
  if (value.exponent >= 0) return sign + digits + '0'.repeat(value.exponent);
  const padded = digits.padStart(1 - value.exponent, '0');
  return `${sign}${padded.slice(0, value.exponent)}.${padded.slice(value.exponent)}`;
}

/** Plain digits without exponent or superfluous zeros: `1E+3` is `1000`, `1.50` is `1.5`. {@link decimal} reads it back. */
export const toText = (value: Decimal): string => (typeof value === 'number' ? `${value}` : plain(value));
