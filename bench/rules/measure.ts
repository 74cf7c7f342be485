import { cpu_s } from '../support/cpu.js';

/** Something that decides: `run(n)` takes n decisions. */
export interface Contender {
  readonly name: string;
  readonly run: (decisions: number) => void | Promise<void>;
}

export interface Speed {
  readonly name: string;
  /** Decisions per CPU-second of the whole process, all its threads; the median of the rounds. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

async function timed_s({ run }: Contender, decisions: number): Promise<number> {
  const before = cpu_s();
  await run(decisions);
  return cpu_s() - before;
}

/** How many decisions take about so long, after warming up. */
async function calibrated(contender: Contender, wanted_s: number): Promise<number> {
  for (let decisions = 64; ; decisions *= 2) {
    const took_s = await timed_s(contender, decisions);
    if (took_s > wanted_s / 2) return Math.ceil((decisions * wanted_s) / took_s);
  }
}

/** Measures contenders in turns, so that whatever else the machine does hits all of them alike. */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
  wanted_s: number,
): Promise<readonly Speed[]> {
  const sized = [];
  for (const contender of contenders)
    sized.push({ contender, decisions: await calibrated(contender, wanted_s), speeds: [] as number[] });
  for (let round = 0; round < rounds; round += 1)
    for (const { contender, decisions, speeds } of sized)
      speeds.push(decisions / (await timed_s(contender, decisions)));
  return sized.map(({ contender, speeds }) => {
    const sorted = [...speeds].sort((a, b) => a - b);
    const at = (place: number): number => sorted[place] ?? NaN;
    const last = sorted.length - 1;
    return { name: contender.name, median: at(last >> 1), lowest: at(0), highest: at(last) };
  });
}
