// Vitest with the options of V8 that this version of Node needs (bin/node-flags.js): `node tools/vitest.mjs run --project unit`.
import { spawnSync } from 'node:child_process';
import { nodeFlags } from '../bin/node-flags.js';

const { status } = spawnSync(
  process.execPath,
  [...nodeFlags, 'node_modules/vitest/vitest.mjs', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
