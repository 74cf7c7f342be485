import { CodedError, type Language } from '@eenloket/kit';
import { openCatalogue } from '../system/catalogue.js';
import { openSearch } from '../system/search.js';
import { readArguments } from './arguments.js';
import { foundLines } from './found-lines.js';
import { withInstallation } from './with-installation.js';

const LIMIT = 5;

const USAGE = 'npx eenloket search WORDS [--language nl|en] [--municipality CODE]';

/** `eenloket search WORDS [--language nl|en] [--municipality CODE]`: the first results, why, and who does each. 1: nothing found. */
export async function run(rest: readonly string[]): Promise<number> {
  const { query, language, municipality } = asked(rest);
  const found = await withInstallation(async ({ configuration, database }) => {
    const search = await openSearch(database, openCatalogue(configuration.packsDirectory));
    try {
      return await search.search(query, language, LIMIT, municipality);
    } finally {
      await search.close();
    }
  });
  for (const line of found.flatMap(foundLines)) console.log(line);
  console.log(`search: ${found.length} results`);
  return found.length > 0 ? 0 : 1;
}

function asked(rest: readonly string[]): {
  query: string;
  language: Language;
  municipality: string | undefined;
} {
  const { words, values } = readArguments(rest, {
    usage: USAGE,
    options: { language: { type: 'string', default: 'nl' }, municipality: { type: 'string' } },
    words: [0, Infinity],
  });
  const { language, municipality } = values;
  if (words.length === 0) throw new CodedError('argument-missing', `Say what to search for: ${USAGE}`);
  if (language !== 'nl' && language !== 'en')
    throw new CodedError('argument-unknown', `There is no language "${language}", but nl and en: ${USAGE}`);
  return { query: words.join(' '), language, municipality };
}
