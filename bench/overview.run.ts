// milliseconds of the overview of rights and duties: 25 services with all that changes in a year, beside one service by hand; the whole page over HTTP [--short]
import { loadavg } from 'node:os';
import pg from 'pg';
import { startSystem } from '../app/src/system/start-system.js';
import { loadCatalogue } from '@eenloket/catalogue';
import { decimal, legalDate, toText, add } from '@eenloket/kit';
import { monthsOf, overviewOf, serviceRules, type ServiceRules } from '@eenloket/journeys';
import { allowanceByHand, yearByHand } from './overview/by-hand.js';
import { families, incomeOf } from './overview/families.js';
import { timed, type Timed } from './overview/timed.js';
import { Regular } from './pages/visit-again.js';
import { newInstallation } from './support/installation.js';
import { readBenchOptions } from './support/options.js';
import { percentile } from './support/percentiles.js';
import { Report } from './support/report.js';

const goal_ms = 150;
const services = 25;
const { short } = readBenchOptions(process.argv.slice(2));
const [households, requests] = short ? [20, 5] : [100, 40];
const report = new Report('overview');
const on = legalDate('2026-03-16');
const loaded = loadCatalogue(new URL('../packs', import.meta.url).pathname);
if (!loaded.ok) throw new Error('The packs do not load; run: npx eenloket check');
const catalogue = loaded.value;
const began = performance.now();
const rules = serviceRules(catalogue);
const compiled_ms = performance.now() - began;
const many: readonly ServiceRules[] = Array.from(
  { length: services },
  (_, place) => rules[place % rules.length]!,
);
const made = families(households);

const installation = await newInstallation(1);
const system = await startSystem(installation.configuration, () => undefined);
const owner = new pg.Client({ connectionString: installation.ownerUrl() });
await owner.connect();
await report.sayWhere(owner);
report.say(
  `${rules.length} services decide on a right by rule: ${rules.map(({ pack }) => pack.id).join(', ')}; compiled once in ${compiled_ms.toFixed(0)} ms`,
);
report.say(`25 services are these, repeated; ${households} made-up households of none to four children`);

const inWords = (times: readonly number[]): string =>
  `median ${percentile(times, 0.5).toFixed(2)} p95 ${percentile(times, 0.95).toFixed(2)} ms`;
const tell = (name: string, { wall, cpu }: Timed): { readonly wall: number; readonly cpu: number } => {
  report.say(`${name.padEnd(48)} by the clock ${inWords(wall)}, processor ${inWords(cpu)}`);
  return { wall: percentile(wall, 0.95), cpu: percentile(cpu, 0.95) };
};
const each = (run: (place: number) => unknown) => {
  let place = 0;
  return timed(households, () => run(place++ % households));
};
tell(
  `overview of ${rules.length} services`,
  await each((place) => overviewOf(rules, made[place]!, on, catalogue)),
);
const p95 = tell(
  `overview of ${services} services`,
  await each((place) => overviewOf(many, made[place]!, on, catalogue)),
);

const allowance = rules.filter(({ pack }) => pack.id === 'toeslagen/zorgtoeslag');
const yearByRules = (place: number): string =>
  toText(
    monthsOf(allowance, made[place]!, 2026)
      .flatMap(({ outcomes }) => [...outcomes.values()])
      .map(({ headline }) => decimal(headline.kind === 'amount' ? headline.amount : '0'))
      .reduce(add, decimal('0')),
  );
const different = made.filter((_, place) => yearByRules(place) !== yearByHand(incomeOf(place))).length;
report.say(
  different === 0
    ? `check: the year of ${allowanceByHand('20000')} euros a month and all others are equal by rules and by hand`
    : `check: ${different} of ${households} years DIFFER between rules and hand`,
);
const ruled = await each(yearByRules);
tell('a year of one service by rules, with its facts', ruled);
const byHand = await each((place) => yearByHand(incomeOf(place)));
tell('the same by hand, for this service alone', byHand);

const visitor = new Regular();
const { counter } = installation.configuration.publicUrls;
await visitor.browser.open(`${counter}/nl/inloggen?naar=/nl`);
await visitor.browser.press(/^Aylin Yılmaz$/);
const bytes = await visitor.read(`${counter}/nl/mijn-rechten`);
const page = tell(
  `the page over HTTP, ${bytes} B, five persons read`,
  await timed(requests, () => visitor.read(`${counter}/nl/mijn-rechten`)),
);
const bare = tell(
  'the page of own data, for comparison',
  await timed(requests, () => visitor.read(`${counter}/nl/gegevens`)),
);
report.say(`load average at the end ${loadavg()[0]?.toFixed(1)}`);
await owner.end();
await system.stop();
installation.remove();
report.say('');
report.say(
  'An overview is: how she stands with each service and what would change it, the next birthday of everyone, the latest changes in the',
);
report.say(
  'registers, a tenth more and less income, and twelve months with what changes. Nothing is stored, so all of it is computed for each look.',
);
report.say(
  'By hand is no overview: it knows one service, one kind of household and no reasons. It says how far any engine is from arithmetic alone.',
);
report.say(
  'Processor time is of the whole process, the asker over HTTP with it. By the clock the rest of the machine counts: see the load average.',
);
report.say(
  `overview: ${services} services p95 = ${p95.wall.toFixed(0)} ms by the clock, ${p95.cpu.toFixed(0)} ms processor (goal ${goal_ms}), page p95 = ${page.wall.toFixed(0)} and ${page.cpu.toFixed(0)} ms, own data p95 = ${bare.wall.toFixed(0)} and ${bare.cpu.toFixed(0)} ms, rules/hand = ${(percentile(ruled.cpu, 0.5) / percentile(byHand.wall, 0.5)).toFixed(0)}`,
);
if (!short) report.save();
