import { checkCatalogue, formatFinding } from '@eenloket/catalogue';
import { decisionPort } from '../rules/decision-port.js';
import { openCatalogue, packsDirectory } from '../system/catalogue.js';

/** `eenloket check [DIRECTORY]`: loads all packs, holds their parts against one another and runs their worked examples. */
export async function run([directory = packsDirectory]: readonly string[]): Promise<number> {
  const catalogue = openCatalogue(directory);
  const findings = checkCatalogue(catalogue, decisionPort);
  for (const finding of findings) console.error(formatFinding(finding));
  const examples = [...catalogue.packs.values()].reduce((sum, { examples }) => sum + examples.length, 0);
  console.log(`check: ${catalogue.packs.size} packs, ${examples} examples, ${findings.length} findings`);
  return findings.length > 0 ? 1 : 0;
}
