/** The value below which `share` (0 to 1) of the measurements lie; by rank, of at least one measurement. */
export function percentile(measurements: readonly number[], share: number): number {
  const sorted = [...measurements].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The median of the medians of several turns. */
export const medianOfMedians = (turns: readonly (readonly number[])[]): number =>
  percentile(
    turns.map((turn) => percentile(turn, 0.5)),
    0.5,
  );

/** Measures `times` runs of something, after as many tenths to warm up. @returns milliseconds each */
export async function measure(times: number, run: () => Promise<unknown> | unknown): Promise<number[]> {
  for (let warm = 0; warm < times / 10; warm += 1) await run();
  const measurements: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now();
    await run();
    measurements.push(performance.now() - began);
  }
  return measurements;
}
