// milliseconds of the pages asked for most, logged in over HTTP, beside rendering alone and a bare page of the same size; growth by letters and cases [--short]
import { loadavg } from 'node:os';
import pg from 'pg';
import { startSystem } from '../app/src/system/start-system.js';
import { startBareSite } from './pages/bare-site.js';
import { compare, type Compared } from './pages/compare.js';
import { fillMessageBox, fillQueue } from './pages/more-rows.js';
import { furnish, type Place } from './pages/places.js';
import { newInstallation } from './support/installation.js';
import { readBenchOptions } from './support/options.js';
import { percentile } from './support/percentiles.js';
import { Report } from './support/report.js';

const { short } = readBenchOptions(process.argv.slice(2));
const requests = short ? 5 : 20;
const sizes = short ? [10, 100] : [10, 100, 1_000];

const report = new Report('pages');
const installation = await newInstallation(2);
const system = await startSystem(installation.configuration, () => undefined);
const owner = new pg.Client({ connectionString: installation.ownerUrl() });
await owner.connect();
const bare = await startBareSite();
await report.sayWhere(owner);
report.say(
  `7 times ${requests} requests one after another, kept alive, application and asker in one process`,
);

const tell = (name: string, { bytes, median, p95, render, bare: plain }: Compared): void =>
  report.say(
    `${name.padEnd(22)} ${String(bytes).padStart(6)} B  median ${median.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  render alone ${render.toFixed(1)} ms  bare ${plain.toFixed(1)} ms  ratio ${(median / plain).toFixed(1)}`,
  );
const places = await furnish(installation.configuration.publicUrls);
const ratios: Record<Place['site'], number[]> = { counter: [], desk: [] };
const renderShares: number[] = [];
let slowest = 0;
for (const place of places) {
  const compared = await compare(place, bare, requests);
  tell(`${place.site} ${place.name}`, compared);
  ratios[place.site].push(compared.median / compared.bare);
  renderShares.push(compared.render / compared.median);
  slowest = Math.max(slowest, compared.p95);
}
const growing = [
  ['messages', 'letters', fillMessageBox],
  ['queue', 'cases', fillQueue],
] as const;
for (const [name, things, fill] of growing) {
  const place = places.find((candidate) => candidate.name === name)!;
  for (const size of sizes) {
    await fill(owner, size);
    tell(`${name}, ${size} ${things}`, await compare(place, bare, requests));
  }
}
report.say(`load average at the end ${loadavg()[0]?.toFixed(1)}`);

bare.close();
await owner.end();
await system.stop();
installation.remove();
const [counter, desk] = [percentile(ratios.counter, 0.5), percentile(ratios.desk, 0.5)];
report.say(
  `pages: counter/bare = ${counter.toFixed(1)}, desk/bare = ${desk.toFixed(1)}, render/request = ${percentile(renderShares, 0.5).toFixed(2)}, slowest p95 = ${slowest.toFixed(0)} ms`,
);
if (!short) report.save();
