import { CodedError, err, formatDate, ok, parseLegalDate, type LegalDate, type Result } from '@eenloket/kit';

/** A date of the BRP API 2.7: complete, or with unknown parts. Incomplete is not wrong: many are born on an unknown day. */
export type BrpDate =
  | { readonly type: 'Datum'; readonly datum: LegalDate; readonly langFormaat: string }
  | {
      readonly type: 'JaarMaandDatum';
      readonly jaar: number;
      readonly maand: number;
      readonly langFormaat: string;
    }
  | { readonly type: 'JaarDatum'; readonly jaar: number; readonly langFormaat: string }
  | { readonly type: 'DatumOnbekend'; readonly onbekend: true; readonly langFormaat: 'onbekend' };

/** A complete date as the API writes it. */
export const completeDate = (datum: LegalDate): BrpDate => ({
  type: 'Datum',
  datum,
  langFormaat: formatDate(datum, 'nl'),
});

/**
 * Reads the flat eight digits of a person list (`19350915`; `00` for an unknown month or day, `00000000` for
 * nothing known). Error `exchange.notABrpDate` for anything else, e.g. a thirteenth month.
 */
export function parseBrpDate(flat: string): Result<BrpDate, CodedError<'exchange.notABrpDate'>> {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(flat) ?? [];
  if (flat === '00000000') return ok({ type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' });
  if (year === '' || year === '0000') return notADate(flat);
  if (month === '00')
    return day === '00' ? ok({ type: 'JaarDatum', jaar: +year, langFormaat: year }) : notADate(flat);
  const first = parseLegalDate(`${year}-${month}-${day === '00' ? '01' : day}`);
  if (!first.ok) return notADate(flat);
  if (day !== '00') return ok(completeDate(first.value));
  const langFormaat = formatDate(first.value, 'nl').replace(/^\d+ /, '');
  return ok({ type: 'JaarMaandDatum', jaar: +year, maand: +month, langFormaat });
}

const notADate = (flat: string): Result<never, CodedError<'exchange.notABrpDate'>> =>
  err(
    new CodedError(
      'exchange.notABrpDate',
      `"${flat}" is not a date: give eight digits, year month day, with 00 for an unknown month or day.`,
    ),
  );
