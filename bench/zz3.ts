import { readFileSync, writeFileSync } from 'node:fs';
import { openDuckDb, rowsOf } from './sql/duckdb.js';
import { packModel } from './sql/pack-models.js';
import { toSql } from '@eenloket/rules';
const c = await openDuckDb('6GB');
await c.run(readFileSync('bench/population/residents.sql','utf8').replaceAll('$seed','20260316').replaceAll('$residents', '1800000'));
const { model, outputs } = packModel('toeslagen/zorgtoeslag');
const r = toSql(model, { table: 'residents', on: '2026-03-16' as any, outputs, keep:['resident'], columns: {'aanvrager.toetsingsinkomen': {width:9,scale:2}, 'partner.toetsingsinkomenPartner': {width:9,scale:2}}});
if (!r.ok) throw new Error(JSON.stringify(r.error));
const total = (q: string) => `SELECT count(*), sum("aanspraak"), sum("tegemoetkomingPerJaar"), sum("tegemoetkomingPerMaand") FROM (${q})`;
const run = async (q: string) => { const a=process.cpuUsage(); await rowsOf(c,q); const u=process.cpuUsage(a); return (u.user+u.system)/1000; };
const base = r.value.sql; writeFileSync('/tmp/rs/base.sql', base);
const noCheck = base.replace(/CASE WHEN typeof\(("[^"]+")\) = '[^']+' THEN "[^"]+" ELSE error\('[^']+'\) END/g, '$1');
const noFloor = base.replace(/CASE WHEN CAST\("tegemoetkomingPerJaar" AS BIGINT\) < 0 .* ELSE \(CAST\("tegemoetkomingPerJaar" AS BIGINT\) \/\/ CAST\(12 AS BIGINT\)\) END/, '(CAST("tegemoetkomingPerJaar" AS BIGINT) // CAST(12 AS BIGINT))');
const noCase = noFloor.replace(/ WHEN "heeftAanspraak" AND \("premieBovenDrempel" <= CAST\(0 AS DECIMAL\(1,0\)\)\) THEN "round half up\(berekendeAanspraak, 0\)"/, '');
const choices = noCase.replace('(CAST(2119 AS DECIMAL(4,0)) + CASE WHEN "huishouden.heeftToeslagpartner" THEN CAST(2119 AS DECIMAL(4,0)) ELSE CAST(0 AS DECIMAL(1,0)) END)','CASE WHEN "huishouden.heeftToeslagpartner" THEN CAST(4238 AS DECIMAL(4,0)) ELSE CAST(2119 AS DECIMAL(4,0)) END').replace('(CASE WHEN "huishouden.heeftToeslagpartner" THEN CAST(0.04289 AS DECIMAL(5,5)) ELSE CAST(0.01912 AS DECIMAL(5,5)) END * CAST(29736 AS DECIMAL(5,0)))','CASE WHEN "huishouden.heeftToeslagpartner" THEN CAST(1275.37704 AS DECIMAL(9,5)) ELSE CAST(568.55232 AS DECIMAL(9,5)) END');

const upTo = (q: string, step: number, sum: string) => `SELECT ${sum} FROM (${q.slice(0, q.indexOf(`"step ${step+1}" AS`)).trimEnd().replace(/,$/,'').replace(/\nSELECT "resident"[^]*$/,'')} SELECT * FROM "step ${step}")`;
const times: Record<string, number[]> = {};
const v: Record<string,string> = {
 s1: upTo(base,1,'sum(toetsingsinkomen), count(*) filter (where vermogen > vermogensgrens)'),
 s1deel: upTo(base,1,'sum(toetsingsinkomen), count(*) filter (where vermogen > vermogensgrens), sum(deel)'),
 s2: upTo(base,2,'count(*) filter (where "vermogen > vermogensgrens"), sum("premieBovenDrempel")'),
 s3a: upTo(base,3,'count(*) filter (where "heeftAanspraak")'),
 s3: upTo(base,3,'count(*) filter (where "heeftAanspraak"), sum(normpremie)'),
 s4: upTo(base,4,'sum("berekendeAanspraak")'),
 s5: upTo(base,5,'sum("aanspraak")'),
 s5b: upTo(base,5,'sum("aanspraak"), sum("round half up(berekendeAanspraak, 0)")'),
 s6: upTo(base,6,'sum("aanspraak"), sum("tegemoetkomingPerJaar")'),
 all: total(base), noCase: total(noCase), choices: total(choices),
 h2: total(readFileSync('/tmp/rs/h2.sql','utf8')),
 types: upTo(base,6,'any_value(typeof(premie)), any_value(typeof(normpremie)), any_value(typeof("premieBovenDrempel")),any_value(typeof("berekendeAanspraak")), any_value(typeof("tegemoetkomingPerJaar"))'),
};
console.log(await rowsOf(c, v['types']!)); delete v['types'];
for (let i=0;i<9;i++) for (const [k,q] of Object.entries(v)) { try { (times[k]??=[]).push(await run(q)); } catch (e) { console.log(k, (e as any).message.slice(0,300)); process.exit() } }
for (const [k,t] of Object.entries(times)) console.log(k, t.sort((a,b)=>a-b)[4]!.toFixed(0));
