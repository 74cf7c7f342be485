// Vitest with the options of V8 that this version of Node needs (bin/node-flags.js): `node tools/vitest.mjs run --project unit`.
// `--long` tells every story in all four settings (stories/support/in-every-setting.ts).
import { spawnSync } from 'node:child_process';
import { nodeFlags } from '../bin/node-flags.js';

const given = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [...nodeFlags, 'node_modules/vitest/vitest.mjs', ...given.filter((option) => option !== '--long')],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(given.includes('--long') ? { EENLOKET_STORIES: 'long' } : {}) },
  },
);
process.exit(status ?? 1);
