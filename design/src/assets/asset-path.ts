import { CodedError } from '@eenloket/kit';
import { readManifest, type Manifest } from './manifest.js';

/** Where the sites serve the assets. */
export const assetsPrefix = '/assets/';

let manifest: Manifest | undefined;

/**
 * The path of an asset by its stable name, such as `eenloket.css`.
 *
 * @throws CodedError `design.unknown-asset` for a name that the build does not make
 */
export const assetPath = (name: string): string => {
  manifest ??= readManifest();
  const file = manifest[name];
  if (file === undefined)
    throw new CodedError(
      'design.unknown-asset',
      `There is no asset "${name}". The build makes: ${Object.keys(manifest).join(', ')}.`,
    );
  return assetsPrefix + file;
};
