import type { ReplayedRun } from '@eenloket/cases';
import type { TraceStep } from '@eenloket/rules';
import { openCatalogue } from '../system/catalogue.js';
import { replayAnywhere } from '../system/replay-case.js';
import { readArguments } from './arguments.js';
import { withInstallation } from './with-installation.js';

/**
 * `eenloket replay CASE`: runs the rules of a case again with its pack version, facts and dates, and says for each run
 * whether it is identical to what was kept, with the trace. Nothing about a person is printed: names of facts, never
 * values. 1: something is different.
 */
export async function run(rest: readonly string[]): Promise<number> {
  const [caseId = ''] = readArguments(rest, { usage: 'npx eenloket replay CASE', words: [1, 1] }).words;
  const replayed = await withInstallation((installation) =>
    replayAnywhere(installation, openCatalogue(installation.configuration.packsDirectory), caseId),
  );
  const { organisation, pack, runs, decision } = replayed;
  console.log(`case ${caseId} of ${organisation}: ${pack.id} ${pack.version}, sha256 ${pack.sha256}`);
  for (const line of runs.flatMap(linesOf)) console.log(line);
  if (decision) {
    const how = decision.deviated ? 'otherwise than proposed, by a worker with a reason' : 'as proposed';
    console.log(`decided on ${decision.on}, ${how}`);
  }
  const different = runs.filter(({ differences }) => differences.length > 0).length;
  console.log(`replay: ${runs.length} runs, ${runs.length - different} identical, ${different} different`);
  return different > 0 ? 1 : 0;
}

const linesOf = ({ kept, again, differences }: ReplayedRun, index: number): readonly string[] => [
  `run ${index + 1}, asked about ${kept.on}, ${kept.engine}: ${differences.length > 0 ? 'different' : 'identical'}`,
  ...differences.map((place) => `  different at ${place}`),
  ...(again.trace as unknown as readonly TraceStep[]).map(traceLine),
];

const traceLine = ({ decision, rules, read }: TraceStep): string =>
  [
    `  ${decision}`,
    ...(rules.length > 0 ? [`rule ${rules.join(', ')}`] : []),
    ...(read.length > 0 ? [`reads ${read.join(', ')}`] : []),
  ].join('; ');
