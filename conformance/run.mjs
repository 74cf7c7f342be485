import { runNamed } from '../tools/named-runs.mjs';

runNamed('conformance', process.argv.slice(2));
