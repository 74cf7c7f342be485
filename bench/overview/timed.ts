/** How long something took: by the clock, and of the processor's time, which other work on the machine does not stretch; milliseconds. */
export interface Timed {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

const cpu_ms = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Measures `times` runs of something, after as many tenths to warm up. */
export async function timed(times: number, run: () => Promise<unknown> | unknown): Promise<Timed> {
  for (let warm = 0; warm < times / 10; warm += 1) await run();
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    const [began, spent] = [performance.now(), cpu_ms()];
    await run();
    wall.push(performance.now() - began);
    cpu.push(cpu_ms() - spent);
  }
  return { wall, cpu };
}
