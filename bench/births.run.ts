// births per second, from the report at the counter to the last letter, beside 1k, 10k and 100k existing journeys [--existing 1000,10000] [--short]
import { loadavg } from 'node:os';
import { birthsPerSecond, Mothers, outboxEmpty, report as reportAtCounter } from './births/births-at-once.js';
import { openStage } from './births/stage.js';
import { startWorkers } from './births/workers.js';
import { explainHotQueries } from './support/hot-queries.js';
import { JourneyPress } from './support/multiply-journeys.js';
import { readBenchOptions } from './support/options.js';
import { percentile } from './support/percentiles.js';
import { Report } from './support/report.js';

const { short, existing } = readBenchOptions(process.argv.slice(2));
const atOnce = 8;
const played = short ? 4 : 18;
const open = short ? 1 : 2;
const rounds = short ? 1 : 3;
const birthsPerRound = short ? 6 : 12;

const report = new Report('births');
const stage = await openStage(played + open + (rounds * birthsPerRound + 2) * existing.length);
await report.sayWhere(stage.owner);
const mothers = new Mothers(stage);

const first = startWorkers(stage);
await birthsPerSecond(stage, await mothers.take(played), atOnce);
await first.goHome();
for (const mother of await mothers.take(open)) await reportAtCounter(stage, mother);
await outboxEmpty(stage);
const press = await JourneyPress.of(stage.owner);
report.say(
  `births at once ${atOnce}, one worker at each of 4 organisations, ${rounds} rounds of ${birthsPerRound}`,
);
report.say(`rows of one journey: ${await press.rowsEach()}`);

const medians: string[] = [];
for (const journeys of existing) {
  await press.press(journeys);
  const workers = startWorkers(stage);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    rates.push(await birthsPerSecond(stage, await mothers.take(birthsPerRound), atOnce));
  await workers.goHome();
  const median = percentile(rates, 0.5);
  medians.push(median.toFixed(2));
  report.say(
    `${journeys} journeys: ${rates.map((rate) => rate.toFixed(2)).join(', ')} births/s, median ${median.toFixed(2)}; load average ${loadavg()[0]?.toFixed(1)}`,
  );
  for (const line of await explainHotQueries(stage.owner)) report.say(line);
}
await stage.close();
report.say(`births: ${medians.map((median) => `${median}/s`).join(', ')}`);
if (!short) report.save();
