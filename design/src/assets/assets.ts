import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Asset } from './asset.js';
import { assetsPrefix } from './asset-path.js';
import { builtFolder, readManifest } from './manifest.js';

const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const loadAsset = (file: string): Asset => {
  const body = readFileSync(new URL(file, builtFolder));
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return {
    path: assetsPrefix + file,
    contentType: contentTypes[extension] ?? 'application/octet-stream',
    body,
    gzip: gzipSync(body, { level: 9 }),
    brotli: brotliCompressSync(body),
  };
};

/**
 * Every file that the pages need, for a site to serve with
 * `cache-control: public, max-age=31536000, immutable`. Compressed once: call it at start.
 *
 * @throws CodedError `design.assets-not-built`
 */
export const assets = (): readonly Asset[] => Object.values(readManifest()).map(loadAsset);
