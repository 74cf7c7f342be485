import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  didYouMean,
  formatFinding,
  readChange,
  type Catalogue,
  type Change,
  type Pack,
} from '@eenloket/catalogue';
import { CodedError, parseLegalDate, type LegalDate } from '@eenloket/kit';
import {
  EVERYBODY,
  openDuckDb,
  resultCsv,
  ruleProblems,
  SEED,
  simulate,
  simulatedPack,
  verify,
  type Request,
} from '@eenloket/simulation';
import { packsDirectoryOf } from '../configuration.js';
import { openCatalogue } from '../system/catalogue.js';
import { readArguments } from './arguments.js';
import { readTextFile } from './read-text-file.js';
import { resultLines } from './simulation/result-lines.js';

const USAGE =
  'npx eenloket simulate PACK [--change FILE] [--on 2026-03-16] [--residents 18000000] [--seed N] [--together] [--json] [--csv FILE] [--verify N]';

const options = {
  change: { type: 'string' },
  on: { type: 'string' },
  residents: { type: 'string', default: `${EVERYBODY}` },
  seed: { type: 'string', default: `${SEED}` },
  together: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  csv: { type: 'string' },
  verify: { type: 'string' },
} as const;

/**
 * `eenloket simulate PACK --change FILE`: what a change does to the synthetic residents, as a table, as JSON (`--json`), and as CSV in
 * a file (`--csv`). `--together` counts in what is lost of €100 more what all other packs pay too. `--verify N` also holds N households against the plain engine. 1: the change is wrong, with a line for each
 * reason, or the two engines disagree.
 */
export async function run(rest: readonly string[]): Promise<number> {
  const { words, values } = readArguments(rest, { usage: USAGE, options, words: [1, 1] });
  const catalogue = openCatalogue(packsDirectoryOf(process.env));
  const pack = packOf(words[0] ?? '', catalogue.packs);
  const change = values.change === undefined ? {} : changeOf(values.change, pack);
  if (change === undefined) return 1;
  const on = dayOf(values.on ?? change.on);
  const households = values.verify === undefined ? undefined : wholeNumber(values.verify, '--verify');
  const problems = ruleProblems(pack, change, catalogue, on);
  for (const { id, message, fix } of problems)
    console.error(`${values.change} rules.${id}: ${message} ${fix}`);
  if (problems.length > 0) return 1;
  const request: Request = {
    catalogue,
    pack,
    change,
    ...otherDecision(change, values.change),
    ...(values.together ? { others: othersOf(pack, catalogue, on) } : {}),
    on,
    residents: wholeNumber(values.residents, '--residents'),
    seed: wholeNumber(values.seed, '--seed'),
  };
  const result = await simulate(request, openDuckDb);
  if (values.csv !== undefined) writeFileSync(values.csv, resultCsv(result));
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else for (const line of resultLines(result)) console.log(line);
  return households === undefined ? 0 : verified(request, households);
}

async function verified(request: Request, households: number): Promise<number> {
  const { households: looked, different, first } = await verify(request, households, openDuckDb);
  console.error(`verify: ${looked} households, ${different} unlike evaluate`);
  if (first) console.error(JSON.stringify(first));
  return different === 0 ? 0 : 1;
}

function packOf(id: string, packs: ReadonlyMap<string, Pack>): Pack {
  const pack = packs.get(id);
  if (pack) return pack;
  const fix = didYouMean(id, [...packs.keys()], `Use: ${USAGE}`);
  throw new CodedError('simulation.noSuchPack', `There is no pack "${id}". ${fix}`);
}

/** The change in a file; undefined when it is wrong, and then stderr says why. */
function changeOf(file: string, pack: Pack): Change | undefined {
  const read = readChange(file, readTextFile(file), pack);
  if (read.ok) return read.value;
  for (const finding of read.error) console.error(formatFinding(finding));
  return undefined;
}

/** Every other pack that can be simulated. */
const othersOf = (pack: Pack, catalogue: Catalogue, on: LegalDate): readonly Pack[] =>
  [...catalogue.packs.values()].filter((each) => each !== pack && simulatedPack(each, catalogue, on).ok);

const otherDecision = ({ decision }: Change, file = ''): Pick<Request, 'dmn'> =>
  decision === undefined ? {} : { dmn: readTextFile(join(dirname(file), decision)) };

function dayOf(text: string | undefined): LegalDate {
  const day = parseLegalDate(text ?? '');
  if (day.ok) return day.value;
  throw new CodedError(
    'argument-missing',
    `A simulation needs a day, such as 2026-03-16: as --on, or as "on:" in the change. Use: ${USAGE}`,
  );
}

function wholeNumber(text: string, name: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new CodedError('argument-unknown', `${name} "${text}" is not a whole number. Use: ${USAGE}`);
}
