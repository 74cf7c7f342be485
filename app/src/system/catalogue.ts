import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding, loadCatalogue, type Catalogue } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';

/** Where the packs of this program stand. */
export const packsDirectory = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'packs');

/**
 * The packs of this program.
 * @throws CodedError `packs-invalid` with the first finding; `eenloket check` shows all
 */
export function openCatalogue(directory: string = packsDirectory): Catalogue {
  const loaded = loadCatalogue(directory);
  if (loaded.ok) return loaded.value;
  const [first, ...others] = loaded.error.map((finding) => formatFinding(finding));
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new CodedError(
    'packs-invalid',
    `The packs in ${directory} do not hold together: ${first}${more}. See all of it with: npx eenloket check ${directory}`,
  );
}
