import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { compileDecision, toSql } from '@eenloket/rules';
const [pack, on, ...outputs] = process.argv.slice(2);
const dir = `packs/${pack}`;
const dmn = readFileSync(`${dir}/decision.dmn`,'utf8');
const facts = new Map(Object.entries(load(readFileSync('packs/facts.yaml','utf8'), {}) as any).map(([k,v]: any)=>[k,v.type]));
let parameters: any[] = [];
try { parameters = Object.entries(load(readFileSync(`${dir}/parameters.yaml`,'utf8'),{}) as any).map(([name,p]: any)=>({name, unit:p.unit, at:p.at, after:p.after, values:p.values.map((v: any)=>({...v, from: typeof v.from==='string'?v.from:v.from.toISOString().slice(0,10), ...(v.until?{until: typeof v.until==='string'?v.until:v.until.toISOString().slice(0,10)}:{})}))})); } catch (e) { console.log(e) }
const m = compileDecision({dmn, file: 'decision.dmn', facts, parameters});
if (!m.ok) { console.log(m.error); process.exit(1); }
const r = toSql(m.value, {table:'t', on: on as any, dmn, ...(outputs.length?{outputs}:{})});
if (r.ok) { console.log(r.value.sql); console.log(r.value.columns, r.value.provisional); } else console.log(r.error);
