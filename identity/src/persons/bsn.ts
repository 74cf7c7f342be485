import { CodedError, err, ok, type Result } from '@eenloket/kit';

/** A burgerservicenummer of nine digits that passes the eleven-check. Made by `parseBsn` only. */
export type Bsn = string & { readonly Bsn: unique symbol };

/** `identity.bsnNotNineDigits`: letters, or not 8 or 9 digits; `identity.bsnFailsElevenCheck`: a typing error. */
export type BsnErrorCode = 'identity.bsnNotNineDigits' | 'identity.bsnFailsElevenCheck';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * Reads a BSN: nine digits, or eight whose leading zero was dropped; spaces and dots between them are ignored.
 * The check is that of Logisch Ontwerp BSN: 9a + 8b + ... + 2h - i is divisible by eleven and the number is not zero.
 * The error never repeats the number, because messages end in logs.
 */
export function parseBsn(text: string): Result<Bsn, CodedError<BsnErrorCode>> {
  const digits = text.replace(/[\s.]/g, '').padStart(9, '0');
  if (!/^\d{9}$/.test(digits) || text.replace(/\D/g, '').length < 8)
    return err(
      new CodedError(
        'identity.bsnNotNineDigits',
        'A BSN has nine digits: check that none is missing or a letter.',
      ),
    );
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  if (sum % 11 !== 0 || digits === '000000000')
    return err(
      new CodedError(
        'identity.bsnFailsElevenCheck',
        'This BSN does not exist (eleven-check): check for a typing error.',
      ),
    );
  return ok(digits as Bsn);
}

/** The BSN in `text`; throws the error of `parseBsn`. For values from a register or a login. */
export function bsn(text: string): Bsn {
  const result = parseBsn(text);
  if (!result.ok) throw result.error;
  return result.value;
}
