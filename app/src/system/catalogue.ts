import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFinding, loadCatalogue, type Catalogue } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';

/** Where the packs of this program stand. */
export const packsDirectory = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'packs');

/**
 * The packs of this program.
 * @throws CodedError `packs-invalid` with every finding, one a line
 */
export function openCatalogue(directory: string = packsDirectory): Catalogue {
  const loaded = loadCatalogue(directory);
  if (loaded.ok) return loaded.value;
  const findings = loaded.error.map((finding) => formatFinding(finding)).join('\n');
  throw new CodedError('packs-invalid', `The packs in ${directory} do not hold together:\n${findings}`);
}
