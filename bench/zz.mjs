import { DuckDBInstance } from '@duckdb/node-api';
const inst = await DuckDBInstance.create(':memory:', {threads:'2', memory_limit:'4GB'});
const c = await inst.connect();
for (const q of process.argv.slice(2)) { try { const r = await c.runAndReadAll(q); console.log(q,'=>',JSON.stringify(r.getRowsJson?.()??r.getRows().map(x=>x.map(String)))); } catch(e){ console.log(q,'!!',e.message.split('\n')[0]); } }
