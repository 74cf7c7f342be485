/** Weights of the eleven-check on a burgerservicenummer. */
const weights = [9, 8, 7, 6, 5, 4, 3, 2];

/** First eight digits of the fictional numbers for tests: above those of the personas, and nobody's. */
const first = 99_995_000;
const last = 99_999_999;

/**
 * Fictional burgerservicenummers that pass the eleven-check, all different, always the same ones.
 * @throws RangeError for more than there are (about 4,500)
 */
export function fictionalNumbers(count: number): string[] {
  const numbers: string[] = [];
  for (let head = first; numbers.length < count; head += 1) {
    if (head > last) throw new RangeError(`There are no ${count} fictional numbers, only ${numbers.length}.`);
    const digits = String(head);
    const check = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
    if (check < 10) numbers.push(`${digits}${check}`);
  }
  return numbers;
}
