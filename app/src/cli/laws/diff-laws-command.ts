import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { diffLaws, type LawDiff, type Pack } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import { packsDirectoryOf, readConfiguration } from '../../configuration.js';
import type { LawWatch } from '../../law-watch/law-watch.js';
import { openLaws, type ReleasedPack } from '../../law-watch/open-laws.js';
import { releasedPack } from '../../law-watch/released-pack.js';
import { touchedJourneys } from '../../law-watch/touched-journeys.js';
import { touchedCases } from '../../law-watch/touched-residents.js';
import { openCatalogue } from '../../system/catalogue.js';
import { readArguments } from '../arguments.js';
import { withInstallation } from '../with-installation.js';
import { lawDiffLines } from './law-diff-lines.js';

const USAGE =
  'npx eenloket laws diff FILE|FOLDER|SERVICE@VERSION [--from FOLDER|SERVICE@VERSION] [--pack ID]… [--cases] [--json]';

/**
 * `eenloket laws diff NEW`: which packs and worked examples a change of the law touches, and how many cases of this installation rest
 * on figures that change and how many residents have one or a journey; `--cases` names those cases, and nothing about persons. Exit code 0 also when something is touched.
 */
export async function diffLawsCommand(rest: readonly string[]): Promise<number> {
  const { words, values } = readArguments(rest, {
    usage: USAGE,
    options: {
      from: { type: 'string' },
      pack: { type: 'string', multiple: true, default: [] },
      cases: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    words: [1, 1],
  });
  const own = openCatalogue(packsDirectoryOf(process.env));
  const before = values.from === undefined ? own : await openLaws(values.from, own, [], released);
  const diff = diffLaws(before, await openLaws(words[0] ?? '', before, values.pack, released));
  const watch: LawWatch = { ...diff, ...(await residentsOf(diff, own, values.cases)) };
  if (values.json) console.log(JSON.stringify(watch, null, 2));
  else for (const line of lawDiffLines(watch)) console.log(line);
  return 0;
}

type Residents = Pick<LawWatch, 'residents' | 'journeys' | 'notCounted'>;

async function residentsOf(
  { packs }: LawDiff,
  catalogue: ReturnType<typeof openCatalogue>,
  named: boolean,
): Promise<Residents> {
  const missing = noInstallation();
  if (missing !== undefined) return { notCounted: missing };
  return withInstallation(async (installation) => {
    const residents = await touchedCases(installation, catalogue, packs);
    const journeys = await touchedJourneys(installation, catalogue, packs);
    return { residents: named ? residents : residents.map((each) => ({ ...each, cases: [] })), journeys };
  });
}

/** Why there is nothing to count in; undefined where there is. A command that only looks makes no new installation. */
function noInstallation(): string | undefined {
  const { databaseUrl, dataDirectory } = readConfiguration(process.env);
  if (databaseUrl || existsSync(join(dataDirectory, 'postgres'))) return undefined;
  return `there is no installation here: DATABASE_URL is not set, and ${dataDirectory} holds no database. Run it where Eenloket runs.`;
}

const released: ReleasedPack = async (id, version): Promise<Pack> => {
  const missing = noInstallation();
  if (missing !== undefined)
    throw new CodedError('laws.noInstallation', `${id}@${version} cannot be read, because ${missing}`);
  return withInstallation((installation) => releasedPack(installation, id, version));
};
