import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of the whole module `rules` as a browser loads it, minified. Fails on anything that only Node has. */
export async function bundle_B(): Promise<{ readonly minified: number; readonly gzip: number }> {
  const { outputFiles } = await build({
    entryPoints: ['rules/dist/index.js'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
