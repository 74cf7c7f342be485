import { basename, dirname } from 'node:path';
import { CodedError } from '@eenloket/kit';
import type { Catalogue } from '../catalogue.js';
import { checkParameters } from '../check/check-parameters.js';
import { didYouMean } from '../did-you-mean.js';
import { formatFinding } from '../finding.js';
import { named } from '../load/load-plan.js';
import type { ParametersFile } from '../load/pack-files.js';
import { PackSource } from '../load/pack-source.js';
import type { Pack, Parameter } from '../pack.js';
import { bundleSha256 } from '../release/canonical-bundle.js';
import { figureOn } from './changed-periods.js';
import { layOver } from './lay-over.js';

/** Reads a file in the shape of a pack's `parameters.yaml`. Error: `laws.wrongParameters`, with a line for each finding. */
export function readParameters(file: string): readonly Parameter[] {
  const source = new PackSource(dirname(file));
  const read = source.yaml<ParametersFile>(basename(file), 'parameters', 'required');
  if (!read) throw new CodedError('laws.wrongParameters', source.findings.map(formatFinding).join('\n'));
  return named(read).map((parameter) => ({ after: 'provisional', ...parameter }));
}

/** Whether two parameters are the same figure: of one unit, and equal on every day for which both have one. */
const agree = (one: Parameter, other: Parameter): boolean =>
  one.unit === other.unit &&
  [...one.values, ...other.values].every(({ from }) => {
    const [mine, yours] = [figureOn(one, from), figureOn(other, from)];
    return mine?.provisional || yours?.provisional || mine?.value === yours?.value;
  });

/** The packs that have a parameter: those asked for, or all, which then must mean the same figure by it. */
function holdersOf(name: string, packs: readonly Pack[], asked: readonly string[]): readonly Pack[] {
  const holders = packs.filter(({ parameters }) => parameters.some((each) => each.name === name));
  const own = holders.filter(({ id }) => asked.length === 0 || asked.includes(id));
  if (own.length === 0) {
    const names = new Set(packs.flatMap(({ parameters }) => parameters.map((each) => each.name)));
    const fix = didYouMean(name, names, 'See the parameters.yaml of the packs for the names.');
    throw new CodedError('laws.noSuchParameter', `No pack asked about has a parameter "${name}". ${fix}`);
  }
  const figures = own.flatMap(({ parameters }) => parameters.filter((each) => each.name === name));
  const [first] = figures;
  if (asked.length > 0 || !first || figures.every((each) => agree(first, each))) return own;
  const ids = own.map(({ id }) => id).join(', ');
  throw new CodedError(
    'laws.severalFigures',
    `"${name}" is not the same figure in ${ids}. Name the packs that you mean: --pack ${own[0]?.id}`,
  );
}

function withNewer(pack: Pack, newer: readonly Parameter[]): Pack {
  const parameters = pack.parameters.map((old) => {
    const fresh = newer.find(({ name }) => name === old.name);
    if (!fresh) return old;
    if (fresh.unit === old.unit) return layOver(old, fresh.values);
    throw new CodedError(
      'laws.otherUnit',
      `${old.name} of ${pack.id} is in ${old.unit}, the new one in ${fresh.unit}: write it in ${old.unit}.`,
    );
  });
  const changed = { ...pack, parameters };
  return { ...changed, sha256: bundleSha256(changed) };
}

/**
 * The catalogue as it is with newer parameters laid over those of its packs.
 * @param asked ids of the packs that are meant; none: every pack that has a parameter of that name
 * @throws CodedError `laws.noSuchParameter`, `laws.severalFigures`, `laws.otherUnit`, `laws.wrongParameters`
 */
export function withParameters(
  catalogue: Catalogue,
  newer: readonly Parameter[],
  asked: readonly string[] = [],
): Catalogue {
  const all = [...catalogue.packs.values()];
  const perPack = new Map<string, Parameter[]>();
  for (const parameter of newer)
    for (const { id } of holdersOf(parameter.name, all, asked))
      perPack.set(id, [...(perPack.get(id) ?? []), parameter]);
  const packs = new Map(all.map((pack) => [pack.id, withNewer(pack, perPack.get(pack.id) ?? [])]));
  const wrong = [...perPack.keys()].flatMap((id) => checkParameters(packs.get(id) as Pack, catalogue));
  const lines = wrong.map(({ file, message, fix }) => `${file} with the new values: ${message} ${fix}`);
  if (wrong.length > 0) throw new CodedError('laws.wrongParameters', lines.join('\n'));
  return { ...catalogue, packs };
}
