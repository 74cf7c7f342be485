// the DMN Technology Compatibility Kit: every scored case of its levels 2 and 3 [--write renews the committed score] [--only TEXT prints the cases of a folder]
import { fileURLToPath } from 'node:url';
import { isCommitted, kitRun } from './dmn/kit-run.js';
import { runFolder, type CaseResult } from './dmn/run-folder.js';

const score = fileURLToPath(new URL('results/dmn-tck.txt', import.meta.url));
const { folders, only, write } = kitRun('dmn', process.argv.slice(2));
const results: readonly CaseResult[] = folders.flatMap(runFolder);
const failed = results.filter(({ problems }) => problems.length > 0);
const different = results.filter(({ differences }) => differences.length > 0);
const sameLine = `identical with generated code: ${results.length - different.length}/${results.length}`;
const line = `dmn-tck: ${results.length - failed.length}/${results.length}`;

if (only !== undefined) {
  for (const { name, problems, differences } of [...failed, ...different])
    console.log(`${name}\n${[...problems, ...differences].map((each) => `    ${each}`).join('\n')}`);
  console.log(sameLine);
  console.log(line);
  process.exit(failed.length + different.length > 0 ? 1 : 0);
}

const report = [
  'Cases of the DMN TCK (compliance levels 2 and 3) by `npm run conformance -- dmn`. A case passes only if all its results do.',
  `passed ${results.length - failed.length}, failed ${failed.length}`,
  ...failed.map(({ name, problems }) => `failed: ${name}: ${problems[0] ?? ''}`),
  ...different.map(({ name, differences }) => `generated code differs: ${name}: ${differences[0] ?? ''}`),
  sameLine,
  line,
  '',
].join('\n');
for (const { name, problems } of failed) console.log(`failed: ${name}: ${problems.join('; ')}`);
const held = isCommitted(report, score, write);
console.log(sameLine);
console.log(line);
process.exit(held ? 0 : 1);
