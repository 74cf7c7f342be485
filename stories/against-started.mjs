// Starts Eenloket as the README says, on an empty directory, plays the main job against it in a browser, kills it,
// starts it again and stops it (started/main.ts). Ends with one line; exit code 1 when anything was not as it must be.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'stories/started/main.ts'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
