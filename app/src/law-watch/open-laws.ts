import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readParameters, withParameters, type Catalogue, type Pack } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import { openCatalogue } from '../system/catalogue.js';

/** Gives the pack of a released version; only asked for when one is named. */
export type ReleasedPack = (id: string, version: string) => Promise<Pack>;

const RELEASED = /^([a-z0-9-]+\/[a-z0-9-]+)@(\S+)$/;

/**
 * Opens a version of the law by what a person types: a YAML file of parameters, the folder of a pack or of all packs, or a released
 * version (`toeslagen/zorgtoeslag@2026.1.0`). What it does not speak of is as in `base`.
 * @param asked ids of the packs that a file of parameters is about
 * Errors: `laws.notFound`, `packs-invalid`, and those of `readParameters`, `withParameters` and `released`
 */
export async function openLaws(
  what: string,
  base: Catalogue,
  asked: readonly string[],
  released: ReleasedPack,
): Promise<Catalogue> {
  const [, id = '', version = ''] = RELEASED.exec(what) ?? [];
  if (id && !existsSync(what)) return withPack(base, await released(id, version));
  const stat = statSync(what, { throwIfNoEntry: false });
  if (!stat)
    throw new CodedError(
      'laws.notFound',
      `There is no ${what}: name a YAML file of parameters, a folder of packs, or SERVICE@VERSION.`,
    );
  if (stat.isFile()) return withParameters(base, readParameters(what), asked);
  if (!existsSync(join(what, 'service.yaml'))) return openCatalogue(what);
  const folder = resolve(what);
  const own = folder.split(/[/\\]/).slice(-2).join('/');
  const pack = openCatalogue(dirname(dirname(folder))).packs.get(own);
  if (!pack) throw new CodedError('laws.notFound', `${what} holds no pack ${own}; run: npx eenloket check`);
  return withPack(base, pack);
}

const withPack = (base: Catalogue, pack: Pack): Catalogue => ({
  ...base,
  packs: new Map([...base.packs, [pack.id, pack]]),
});
