// a changed parameter on 18 million synthetic residents, for every pack that can be simulated, against the limit of 10 seconds [--residents 18000000] [--rounds 3] [--short]
import { parseArgs } from 'node:util';
import { loadavg } from 'node:os';
import { loadCatalogue } from '@eenloket/catalogue';
import type { LegalDate } from '@eenloket/kit';
import { EVERYBODY, openDuckDb, SEED, simulate, verify, type Request } from '@eenloket/simulation';
import { Report } from './support/report.js';

const { values } = parseArgs({
  options: { short: { type: 'boolean' }, residents: { type: 'string' }, rounds: { type: 'string' } },
});
const short = values.short ?? false;
const most = Number(values.residents ?? (short ? 180_000 : EVERYBODY));
const rounds = Number(values.rounds ?? (short ? 1 : 3));
const compared = short ? 2_000 : 100_000;
const LIMIT_s = 10;
const on = '2026-03-16' as LegalDate;
const newYear = '2026-01-01' as LegalDate;

/** One number of each pack, a tenth more. */
const changes: readonly (readonly [pack: string, parameter: string, value: string])[] = [
  ['toeslagen/zorgtoeslag', 'standaardpremie', '2330.9'],
  ['toeslagen/kindgebonden-budget', 'basisbedrag', '2838'],
  ['toeslagen/huurtoeslag', 'kwaliteitskortingsgrens', '548.02'],
  ['gemeente/bijstand', 'normAlleen', '1540'],
  ['toeslagen/kinderopvangtoeslag', 'maximumUurprijsDagopvang', '12.35'],
];

const loaded = loadCatalogue(new URL('../packs', import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
const catalogue = loaded.value;

const report = new Report('simulate');
report.sayMachine();
report.say(
  `threads 2, memory_limit 3GB; the quickest of ${rounds}; limit ${LIMIT_s} s for ${most} residents`,
);
let slowest = 0;
let unlike = 0;
for (const [id, parameter, value] of changes) {
  const pack = catalogue.packs.get(id);
  if (!pack) throw new Error(`no ${id}`);
  const change = { parameters: { [parameter]: { from: newYear, value } } };
  const request = (residents: number): Request => ({ catalogue, pack, change, on, residents, seed: SEED });
  for (const residents of [most / 100, most / 10, most]) {
    const seconds: number[] = [];
    const cpu: number[] = [];
    let told = '';
    for (let round = 0; round < rounds; round += 1) {
      const before = process.cpuUsage();
      const result = await simulate(request(residents), openDuckDb);
      const { user, system } = process.cpuUsage(before);
      seconds.push(result.seconds);
      cpu.push((user + system) / 1e6);
      told = `difference ${result.total.difference.value} (± ${result.total.difference.margin}) euros, winners ${result.total.winners.value}, losers ${result.total.losers.value}, of 100 more lost ${result.total.lostOfHundred.after.value} (± ${result.total.lostOfHundred.after.margin}) by ${result.pressure.residents} residents`;
    }
    if (residents === most) slowest = Math.max(slowest, Math.min(...seconds));
    report.say(
      `${id} ${parameter} ${value}: ${residents} residents in ${Math.min(...seconds).toFixed(2)} s (${Math.min(...cpu).toFixed(2)} CPU-s); load average ${loadavg()[0]?.toFixed(1)}; ${told}`,
    );
  }
  const { households, different } = await verify(request(most), compared, openDuckDb);
  unlike += different;
  report.say(`${id}: ${households} households held against evaluate, before and after: ${different} unlike`);
}
report.say(`simulate: slowest ${slowest.toFixed(2)} s of ${LIMIT_s} s, unlike evaluate ${unlike}`);
if (!short) report.save();
process.exit(slowest <= LIMIT_s && unlike === 0 ? 0 : 1);
