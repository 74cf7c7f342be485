import { generate } from '@eenloket/rules';
import { shortened, ShortDecimal, wholeQuotient } from '@eenloket/kit';
import { exact, households } from './household.js';
import { contributionModel } from './own.js';
import { byHand } from './by-hand.js';
const ex = households(1000).map(exact);
const code = generate(contributionModel());
const f = ex.map(h => ({ 'household.income': h.income, 'household.rent': h.rent, 'household.serviceCosts': h.serviceCosts, 'household.persons': h.persons }));
let src = code.source.slice(code.source.indexOf('function quick'), code.source.indexOf('const runs'));
const mk = (s: string) => new Function('shortened', 'ShortDecimal', 'wholeQuotient', s + '; return quick;')(shortened, ShortDecimal, wholeQuotient);
const pass = 1e6;
const variants: Record<string, any> = {
  decide: (x: any) => code.decide(x),
  quick: mk(src),
  noShort: mk(src.replace(/shortened\((\w+), -\d\)/g, '$1')),
  noTable: mk(src.replace(/x2 = \(-1\);[\s\S]*n \+= 3;\nx10/, 'x9 = x0 === 100 ? 1550 : 2450;\nx10')),
  noQ: mk(src.replace(/wholeQuotient\((.*), "half-up"\)/g, '(($1) * 0.5)').replace(/\(\((.*), (\w+)\) \* 0.5\)/g, '($1 * $2)')),
  one: mk(src.replace(/return \{.*\};/, 'return shortened(x20, -4);')),
};
let sink: any;
const best: Record<string, number> = {};
for (let r = 0; r < 25; r++) for (const [k, fn] of Object.entries(variants)) { const s = process.cpuUsage(); for (let i = 0; i < 400000; i++) sink = fn(f[i % 1000], pass); const e = process.cpuUsage(s); best[k] = Math.min(best[k] ?? 1e9, (e.user + e.system) / 400); }
{ let b = 1e9; for (let r = 0; r < 25; r++) { const s = process.cpuUsage(); for (let i = 0; i < 400000; i++) sink = byHand(ex[i % 1000]!); const e = process.cpuUsage(s); b = Math.min(b, (e.user + e.system) / 400); } best.hand = b; }
console.log(best);
