// One command shape for long suites: `npm run <folder> -- NAME [options]`. Every run is a file `<folder>/<name>.mjs`
// (or .ts run by tsx) whose last printed line is one line of figures that a script can read. Without NAME: the list.
import { readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { nodeFlags } from '../bin/node-flags.js';

/** @param {string} folder the folder whose files are the runs @param {string[]} argv NAME and its options */
export function runNamed(folder, argv) {
  const runs = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.run\.(mjs|ts)$/.test(file))
    .sort();
  const nameOf = (file) => file.split('.')[0];
  const [name, ...options] = argv;
  const file = runs.find((candidate) => nameOf(candidate) === name);
  if (!file) {
    if (name) console.error(`${folder}: there is no "${name}".`);
    console.log(`npm run ${folder} -- NAME, where NAME is one of:`);
    for (const run of runs)
      console.log(
        `  ${nameOf(run)}  ${readFileSync(`${folder}/${run}`, 'utf8')
          .split('\n', 1)[0]
          .replace(/^\/\/ ?/, '')}`,
      );
    process.exit(name ? 1 : 0);
  }
  const { status } = spawnSync(
    process.execPath,
    [...nodeFlags, ...(file.endsWith('.ts') ? ['--import', 'tsx'] : []), `${folder}/${file}`, ...options],
    // React renders as in the program, by its production build (bin/eenloket.js).
    { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  process.exit(status ?? 1);
}
