// one decision by hand, generated, as closures, with trace, and by other engines [--short: fewer rounds, writes nothing]
import { loadavg } from 'node:os';
import { allowanceContenders } from './rules/allowance.js';
import { bundle_B } from './rules/bundle.js';
import { ownContenders, peerContenders, type Checked } from './rules/contenders.js';
import { households } from './rules/household.js';
import { measureLoading } from './rules/loading.js';
import { measure } from './rules/measure.js';
import { commit, machine } from './support/machine.js';
import { readBenchOptions } from './support/options.js';
import { Report } from './support/report.js';

const explanation = [
  'Hand is exact for every amount, on the decimals of kit, and makes an object for each amount on the way; generated keeps them in doubles as whole numbers of',
  'known size and makes objects of the outcomes only, so it is faster than hand. Whoever writes for cents alone is still faster: hand in cents makes no decimals at all.',
  'Most of what generated still takes goes into six decimals as objects. Closures run the same plan, as numbers in one loop; what they lose is that loop, and names that are looked up, which is most where a decision is short (the allowance).',
  'A trace has the outcomes, and what the facts on its path do not change is shared with all that came the same way; the steps, with a value each, are made when they are read.',
  'The first time on each path through the tables a trace costs as much as closures with trace; a model of which a plan cannot be made costs that always.',
  'Zen works in threads of its own: the busier the machine, the fewer decisions per CPU-second, so its ratio swings more than the others.',
];

const { short } = readBenchOptions(process.argv.slice(2));
const report = new Report('rules');
const inputs = households(2000);
const checked = short ? 200 : inputs.length;

report.say(`machine: ${machine()}; load average at the start ${loadavg()[0]?.toFixed(1)} (shared machine)`);
report.say(`date ${new Date().toISOString().slice(0, 10)}, commit ${commit()}`);
report.say('');

/** How many outcomes differ from those by hand, and the first of them. */
async function differences(contender: Checked, reference: Checked): Promise<string> {
  let different = 0;
  let first = '';
  for (let place = 0; place < checked; place += 1) {
    const [is, should] = [await contender.outcomeOf(place), await reference.outcomeOf(place)];
    if (is === should) continue;
    different += 1;
    first ||= `; first: ${is} instead of ${should}`;
  }
  return different === 0
    ? `all ${checked} outcomes equal`
    : `${different} of ${checked} outcomes differ${first}`;
}

const own = ownContenders(inputs);
const contenders = [...own, ...peerContenders(inputs)];
const [hand] = own;
if (!hand) throw new Error('Nothing to measure.');
for (const each of contenders) report.say(`check  ${each.name.padEnd(27)} ${await differences(each, hand)}`);
const pack = allowanceContenders(2000);
const [packGenerated, packClosures] = pack;
if (!packGenerated || !packClosures) throw new Error('There is no pack to measure.');
report.say(`check  ${'allowance by both'.padEnd(27)} ${await differences(packClosures, packGenerated)}`);
report.say('');

const speeds = await measure([...contenders, ...pack], short ? 3 : 7, short ? 0.1 : 0.4);
for (const { name, median, lowest, highest } of speeds)
  report.say(
    `${name.padEnd(27)} ${Math.round(median).toString().padStart(10)} decisions per CPU-second (${Math.round(lowest)} to ${Math.round(highest)})`,
  );
const speedOf = (name: string): number => speeds.find((each) => each.name === name)?.median ?? NaN;
const ratio = (a: string, b: string): string => (speedOf(a) / speedOf(b)).toFixed(2);
report.say('');
const bestOf = (name: string): number => speeds.find((each) => each.name === name)?.highest ?? NaN;
report.say(
  `generated / zen, each in its best round: ${Math.round(bestOf('generated') / bestOf('@gorules/zen-engine'))}`,
);
report.say(`generated / hand in cents ${ratio('generated', 'hand in cents')}`);
report.say(
  `closures / generated ${ratio('closures', 'generated')} (goal 0.3); for the allowance ${ratio('allowance, closures', 'allowance, generated')}`,
);
report.say(
  `with trace: takes ${ratio('generated', 'generated with trace')} times as long as generated (goal 3), ${ratio('generated', 'generated with trace, read')} times when all of it is read; from and to texts ${ratio('generated, text in and out', 'generated with trace, texts')} times as long as generated from and to the same texts`,
);

const { models, compiled_s, generated_s, model_B, code_B } = await measureLoading(short ? 100 : 1000);
const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
report.say(
  `loading ${models} models of 6 decisions: ${compiled_s.toFixed(2)} CPU-s, so ${((compiled_s / models / 6) * 1000).toFixed(2)} for 1,000 decisions (goal 1), ${kB(model_B)} a model; as JavaScript ${generated_s.toFixed(2)} CPU-s more, ${kB(code_B)} a model`,
);
const { minified, gzip } = await bundle_B();
report.say(
  `for the browser: ${(minified / 1024).toFixed(0)} KiB minified, ${(gzip / 1024).toFixed(1)} KiB gzip (goal 120)`,
);
report.say('');
for (const line of explanation) report.say(line);
report.say(
  `rules: generated/hand = ${ratio('generated', 'hand')}, generated/zen = ${Math.round(speedOf('generated') / speedOf('@gorules/zen-engine'))}`,
);
if (!short) report.save();
