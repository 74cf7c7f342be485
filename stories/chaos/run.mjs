// `npm run chaos -- --kills 200 [--births 50] [--seed 1]`: kills the application and its database at random moments
// while births go on, and counts afterwards what was lost or done twice (main.ts).
import { spawnSync } from 'node:child_process';
import { nodeFlags } from '../../bin/node-flags.js';

const { status } = spawnSync(
  process.execPath,
  [...nodeFlags, '--import', 'tsx', 'stories/chaos/main.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
