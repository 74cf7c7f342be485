const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits can be a burgerservicenummer: 9a + 8b + ... + 2h - i is divisible by eleven (Logisch Ontwerp BSN). */
export const passesElevenCheck = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && digits !== '000000000' && weighted(digits) % 11 === 0;

/** The number that begins with these eight digits, or `undefined` when none passes the check. */
export function completeNumber(eightDigits: string): string | undefined {
  const check = weighted(eightDigits) % 11;
  return check < 10 ? `${eightDigits}${check}` : undefined;
}

const weighted = (digits: string): number =>
  [...digits].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0);
