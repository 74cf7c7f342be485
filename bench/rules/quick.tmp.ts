import { generate, evaluate, prepare } from '@eenloket/rules';
import { legalDate, toText, type Decimal } from '@eenloket/kit';
import { byHand } from './by-hand.js';
import { byHandInCents } from './by-hand-in-cents.js';
import { exact, households } from './household.js';
import { asFacts, contributionModel, inText } from './own.js';
import { measure } from './measure.js';
import { zen } from './peers/zen.js';
import { inNumbers } from './peers/peer.js';
const all = households(1000);
const ex = all.map(exact);
const model = contributionModel();
const code = generate(model); const prep = prepare(model);
if (process.argv.includes('--source')) { console.log(code.source); }
const f = ex.map(h => ({ 'household.income': h.income, 'household.rent': h.rent, 'household.serviceCosts': h.serviceCosts, 'household.persons': h.persons }));
const cents = all.map(h => ({ income: Math.round(Number(h.income)*100), rent: Math.round(Number(h.rent)*100), serviceCosts: Math.round(Number(h.serviceCosts)*100), persons: Number(h.persons) }));
for (let i = 0; i < 1000; i++) { const a = inText(byHand(ex[i]!)), b = inText(prep.decide(f[i]!) as any); if (a !== b) { console.log('DIFF', all[i], a, b); break; } }
const facts = all.map(asFacts); const on = legalDate('2026-01-01');
const z = zen(); const nums = all.map(inNumbers);
let sink: unknown;
const cs = [
 { name: 'hand', run(n: number) { for (let i = 0; i < n; i++) sink = byHand(ex[i % 1000]!); } },
 { name: 'cents', run(n: number) { for (let i = 0; i < n; i++) sink = byHandInCents(cents[i % 1000]!); } },
 { name: 'generated', run(n: number) { for (let i = 0; i < n; i++) sink = code.decide(f[i % 1000]!); } },
 { name: 'closures', run(n: number) { for (let i = 0; i < n; i++) sink = prep.decide(f[i % 1000]!); } },
 { name: 'evaluate', run(n: number) { for (let i = 0; i < n; i++) sink = evaluate(model, { facts: facts[i % 1000]!, on }); } },
 { name: 'zen', async run(n: number) { for (let i = 0; i < n; i++) sink = await z.decide(nums[i % 1000]!); } },
];
const only = process.argv[2]?.split(',');
for (const s of await measure(only && only[0] !== 'all' ? cs.filter(c => only.includes(c.name)) : cs, 3, 0.3)) console.log(s.name.padEnd(12), Math.round(s.median), (1e9 / s.median).toFixed(0) + ' ns');
if (sink === 1) console.log(sink);
