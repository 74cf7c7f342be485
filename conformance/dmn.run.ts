// the DMN Technology Compatibility Kit: every scored case of its levels 2 and 3 [--write renews the committed score] [--only TEXT prints the cases of a folder]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runFolder, type CaseResult } from './dmn/run-folder.js';
import { testFolders } from './dmn/test-folders.js';

const kit = process.env['EENLOKET_DMN_TCK'] ?? '../shared/conformance/dmn-tck/TestCases';
const score = fileURLToPath(new URL('results/dmn-tck.txt', import.meta.url));
const options = process.argv.slice(2);
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;

if (!existsSync(kit)) {
  console.log(`dmn: skipped, because ${kit} is absent; name another with EENLOKET_DMN_TCK`);
  process.exit(0);
}

const folders = testFolders(kit).filter(({ name }) => only === undefined || name.includes(only));
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
if (options.includes('--write')) writeFileSync(score, report);
const committed = existsSync(score) ? readFileSync(score, 'utf8') : '';
for (const { name, problems } of failed) console.log(`failed: ${name}: ${problems.join('; ')}`);
if (committed !== report) console.log('The committed score differs; look at it and renew it with --write.');
console.log(sameLine);
console.log(line);
process.exit(committed === report ? 0 : 1);
