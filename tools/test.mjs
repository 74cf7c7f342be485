// `npm test`: everything that must hold, side by side where that is safe, with one closing line.
// Order: static checks first (seconds), then the unit and story suites.
import { spawn } from 'node:child_process';

const node = process.execPath;
const run = (name, command, args) =>
  new Promise((resolve) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
      console.log(`\n== ${name}: ${code === 0 ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`);
      console.log(code === 0 ? output.trimEnd().split('\n').slice(-12).join('\n') : output);
      resolve({ name, ok: code === 0, output });
    });
  });

const bin = (name) => `node_modules/.bin/${name}`;
const tsc = 'node_modules/ts7/bin/tsc';
const build = await run('build', 'npm', ['run', '--silent', 'build']);
if (!build.ok) process.exit(1);

const results = [
  ...(await Promise.all([
    run('types of the tests', node, [tsc, '-p', 'tsconfig.tests.json']),
    run('format', bin('prettier'), ['--check', '.']),
    run('lint', bin('eslint'), ['.']),
    run('architecture', node, ['tools/architecture.mjs']),
    run('packs', node, ['bin/eenloket.js', 'check']),
  ])),
  await run('unit', node, ['tools/vitest.mjs', 'run', '--project', 'unit']),
  await run('stories', node, ['tools/vitest.mjs', 'run', '--project', 'stories']),
];

// The suites' own counts, added up: the closing line that a script can read.
const count = (word) =>
  results
    .flatMap(({ output }) => [...output.matchAll(new RegExp(`^\\s*Tests\\s.*?(\\d+) ${word}`, 'gm'))])
    .reduce((sum, [, digits]) => sum + Number(digits), 0);
const checksFailed = results.filter(({ ok, name }) => !ok && !['unit', 'stories'].includes(name)).length;
const suitesCrashed = results.filter(
  ({ name, ok, output }) => !ok && ['unit', 'stories'].includes(name) && !/Tests\s.*\d+ failed/.test(output),
).length;
const failed = count('failed') + checksFailed + suitesCrashed;
console.log(`\n${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);
