import { generate } from '@eenloket/rules';
import { shortened, wholeQuotient } from '@eenloket/kit';
import { exact, households } from './household.js';
import { contributionModel } from './own.js';
const ex = households(1000).map(exact);
const code = generate(contributionModel());
const f = ex.map(h => ({ 'household.income': h.income, 'household.rent': h.rent, 'household.serviceCosts': h.serviceCosts, 'household.persons': h.persons }));
let sink: any = 0;
function t(name: string, run: (i: number) => void) { const best = []; for (let r = 0; r < 9; r++) { const s = process.cpuUsage(); for (let i = 0; i < 1e6; i++) run(i); const e = process.cpuUsage(s); best.push((e.user + e.system) / 1e3); } console.log(name, Math.min(...best).toFixed(1), 'ns'); }
t('decide', i => { sink = code.decide(f[i % 1000]!); });
t('shortened', i => { sink = shortened(i, -2); });
t('quotient', i => { sink += wholeQuotient(i * 100, 365, 'half-up'); });
