import { runNamed } from '../tools/named-runs.mjs';

runNamed('bench', process.argv.slice(2));
