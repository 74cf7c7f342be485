import { CodedError } from '@eenloket/kit';
import type { Configuration } from '../configuration.js';

/**
 * A misspelt organisation in `EENLOKET_DATABASES` would keep its data in the main database without a word.
 * @throws CodedError `configuration-invalid`, naming it and who there is
 */
export function refuseUnknownOrganisations(
  { databases = new Map() }: Pick<Configuration, 'databases'>,
  hosted: readonly string[],
): void {
  for (const organisation of databases.keys())
    if (!hosted.includes(organisation))
      throw new CodedError(
        'configuration-invalid',
        `Configuration: EENLOKET_DATABASES names ${organisation}, which is not here; choose from ${hosted.join(', ')}.`,
      );
}
