// Holds the code against architecture.cjs: undeclared siblings, deep imports, cycles, I/O in pure
// modules, the database driver outside `store`; and the manifests and project references against the table.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';

const { below, pure, postgres } = createRequire(import.meta.url)('../architecture.cjs');
const modules = Object.keys(below);
const problems = [];
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

for (const [module, uses] of Object.entries(below)) {
  const expected = uses
    .map((name) => `@eenloket/${name}`)
    .sort()
    .join();
  const declared = Object.keys(json(`${module}/package.json`).dependencies ?? {});
  const siblings = declared
    .filter((name) => name.startsWith('@eenloket/'))
    .sort()
    .join();
  if (siblings !== expected)
    problems.push(`${module}/package.json: dependencies on siblings differ from architecture.cjs`);
  const references = json(`${module}/tsconfig.json`)
    .references.map(({ path }) => path.slice(3))
    .sort()
    .join();
  if (references !== [...uses].sort().join())
    problems.push(`${module}/tsconfig.json: references differ from architecture.cjs`);
}

const any = (names) => `^(${names.join('|')})/`;
const forbidden = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-io-in-pure-modules',
    severity: 'error',
    from: { path: any(pure), pathNot: '\\.test\\.tsx?$' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'postgres-only-in-store',
    severity: 'error',
    from: { path: any(modules), pathNot: any(postgres) },
    to: { path: 'node_modules/pg/' },
  },
  ...modules.map((module) => ({
    name: `${module}-imports-only-downwards`,
    severity: 'error',
    from: { path: `^${module}/src/`, pathNot: '\\.test\\.tsx?$' },
    to: { path: any(modules.filter((other) => other !== module && !below[module].includes(other))) },
  })),
  {
    name: 'only-through-the-public-index',
    severity: 'error',
    from: { path: `^(${modules.join('|')})/src/` },
    to: { path: `^(${modules.join('|')})/src/(?!index\\.ts$)`, pathNot: '^$1/src/' },
  },
];

const result = await cruise(
  modules.map((module) => `${module}/src`),
  {
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: 'node_modules|/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
);
for (const { rule, from, to } of result.output.summary.violations)
  problems.push(`${rule.name}: ${from} -> ${to}`);

for (const problem of problems) console.error(problem);
console.log(`architecture: ${result.output.summary.totalCruised} files, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
