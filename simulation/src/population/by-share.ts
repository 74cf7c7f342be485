/** Draws have so many bits: shifting is many times quicker than dividing. */
export const BITS = 20;

/** Draws are whole numbers from 0 to before this one. */
export const DRAWS = 2 ** BITS;

/**
 * A CASE that gives each value its share of all draws.
 * @param draw a column with numbers from 0 to before {@link DRAWS}
 * @param shares values with weights, which need not add up to anything
 */
export function byShare(
  draw: string,
  shares: readonly { readonly value: string | number; readonly share: number }[],
): string {
  const all = shares.reduce((sum, { share }) => sum + share, 0);
  let reached = 0;
  const cases = shares.slice(0, -1).map(({ value, share }) => {
    reached += share;
    return `WHEN ${draw} < ${Math.round((reached / all) * DRAWS)} THEN ${value}`;
  });
  const last = shares.at(-1)?.value ?? 'NULL';
  return cases.length === 0 ? `${last}` : `CASE ${cases.join(' ')} ELSE ${last} END`;
}

/** A whole number that is evenly spread from one to before another. */
export const evenly = (draw: string, from: number | string, to: number | string): string =>
  `(${from} + ((${draw} * ((${to}) - (${from}))) >> ${BITS}))`;
