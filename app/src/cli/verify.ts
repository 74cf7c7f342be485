import { join } from 'node:path';
import { CodedError } from '@eenloket/kit';
import { readConfiguration } from '../configuration.js';
import { openKeys } from '../keys.js';
import { openCatalogue } from '../system/catalogue.js';
import { hostedOrganisations } from '../system/hosted-organisations.js';
import { verifyLog, type LogReport } from '../system/verify-log.js';
import { readArguments } from './arguments.js';
import { withInstallation } from './with-installation.js';

/** `eenloket verify [ORGANISATION]`: verifies the transparency log of one organisation or of all. 1: something is wrong. */
export async function run(rest: readonly string[]): Promise<number> {
  const [wanted] = readArguments(rest, { usage: 'npx eenloket verify [ORGANISATION]', words: [0, 1] }).words;
  const organisations = chosen(
    wanted,
    hostedOrganisations(openCatalogue(readConfiguration(process.env).packsDirectory)),
  );
  const reports = await withInstallation(async ({ configuration, databaseOf }) => {
    const keys = openKeys(join(configuration.dataDirectory, 'keys.json'), configuration.mode === 'demo');
    const found: LogReport[] = [];
    for (const organisation of organisations)
      found.push(await verifyLog(databaseOf(organisation), keys, organisation));
    return found;
  });
  for (const line of reports.flatMap(linesOf)) console.log(line);
  const problems = reports.reduce((sum, report) => sum + report.problems.length, 0);
  const sealed = reports.reduce((sum, { size }) => sum + size, 0);
  console.log(`verify: ${reports.length} logs, ${sealed} lines, ${problems} problems`);
  return problems > 0 ? 1 : 0;
}

function chosen(wanted: string | undefined, known: readonly string[]): readonly string[] {
  if (wanted === undefined) return known;
  if (known.includes(wanted)) return [wanted];
  throw new CodedError(
    'organisation-unknown',
    `There is no organisation "${wanted}": choose from ${known.join(', ')}.`,
  );
}

function linesOf({ organisation, size, checkpoint, problems }: LogReport): string[] {
  const root = checkpoint ? Buffer.from(checkpoint.root).toString('base64') : 'no checkpoint';
  const verdict =
    problems.length > 0 ? `${problems.length} problems` : size === 0 ? 'nothing sealed yet' : 'ok';
  return [
    `${organisation}  size ${size}  ${root}  ${verdict}`,
    ...problems.map((problem) => `  ${organisation}: ${problem}`),
  ];
}
