/** Of a normal distribution 95 in 100 lie within so many standard errors. */
const Z = 1.96;

/** What is known of a sum over all households from those that were looked at. */
export interface Estimate {
  readonly value: number;
  /** The real one is within this of it, 19 times in 20; 0 when all were looked at. */
  readonly margin: number;
}

/** How many households were looked at, of how many. */
export interface Sample {
  readonly seen: number;
  readonly all: number;
}

/**
 * The sum of a quantity over all households, estimated from a simple random sample without replacement.
 * @param sum over those seen, with 0 for who is not in the group
 * @param squares the same, squared
 */
export function estimate(sum: number, squares: number, { seen, all }: Sample): Estimate {
  if (seen === 0) return { value: 0, margin: 0 };
  const error = all * meanError(sum, squares, seen, seen / all);
  return { value: Math.round((sum / seen) * all), margin: Math.ceil(Z * error) };
}

/**
 * The mean of a quantity over the households of a group, estimated from those of it that were looked at.
 * @param sum over those
 * @param squares the same, squared
 * @param count how many of the group were looked at
 */
export function estimateMean(sum: number, squares: number, count: number, { seen, all }: Sample): Estimate {
  if (count === 0) return { value: 0, margin: 0 };
  return { value: sum / count, margin: Z * meanError(sum, squares, count, seen / all) };
}

/** The standard error of a mean of `count`, of whom a `part` of all was looked at. */
function meanError(sum: number, squares: number, count: number, part: number): number {
  const variance = count > 1 ? Math.max(0, (squares - (sum * sum) / count) / (count - 1)) : 0;
  return Math.sqrt((variance / count) * (1 - part));
}

/** How many of all households there are like these; a count is a sum of ones. */
export const estimateCount = (count: number, sample: Sample): Estimate => estimate(count, count, sample);
