import { readFileSync } from 'node:fs';
import { openDuckDb, rowsOf } from './sql/duckdb.js';
import { packModel } from './sql/pack-models.js';
import { toSql } from '@eenloket/rules';
const N = process.argv[2] ?? '1800000';
const c = await openDuckDb('6GB');
const gen = readFileSync('bench/population/residents.sql','utf8').replaceAll('$seed','20260316').replaceAll('$residents', N);
let t=performance.now();
await c.run(gen);
console.log('gen', performance.now()-t);
console.log(await rowsOf(c,'select * from residents limit 5'));
const { model, outputs } = packModel('toeslagen/zorgtoeslag');
const r = toSql(model, { table: 'residents', on: '2026-03-16' as any, outputs, keep:['resident'], columns: {'aanvrager.toetsingsinkomen': {width:9,scale:2}, 'partner.toetsingsinkomenPartner': {width:9,scale:2}}});
if (!r.ok) throw new Error(JSON.stringify(r.error));
const hand = readFileSync('bench/population/hand-written.sql','utf8').replace(/^--.*\n/gm,'');
const total = (q: string) => `SELECT count(*), sum("aanspraak"), sum("tegemoetkomingPerJaar"), sum("tegemoetkomingPerMaand") FROM (${q})`;
const run = async (q: string) => { const a=process.cpuUsage(); const t=performance.now(); const rows = await rowsOf(c,q); const u=process.cpuUsage(a); return {wall: (performance.now()-t)|0, cpu: ((u.user+u.system)/1000)|0, rows: JSON.stringify(rows)}; };

const h = ['/tmp/rs/h2.sql','/tmp/rs/h3.sql'].map(f=>readFileSync(f,'utf8'));
console.log(await rowsOf(c, `select * from (describe ${h[0]})`));
for (let i=0;i<7;i++) { console.log('compiled', (await run(total(r.value.sql))).cpu, 'hand', (await run(total(hand))).cpu, 'h2', (await run(total(h[0]!))), 'h3', (await run(total(h[1]!))).cpu); }
