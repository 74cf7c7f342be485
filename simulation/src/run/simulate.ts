import { changedPack, type Catalogue, type Change, type Pack } from '@eenloket/catalogue';
import { CodedError, type LegalDate } from '@eenloket/kit';
import type { ColumnEngine, OpenEngine } from '../duckdb/column-engine.js';
import { sizeOf } from '../population/household-types.js';
import { populationSql } from '../population/population-sql.js';
import { resultOf } from '../result/result-of.js';
import type { SimulationResult } from '../result/simulation-result.js';
import { Chain } from './chain.js';
import { decileLimits, decileSql } from './deciles.js';
import { simulatedPack, type SimulatedPack } from './simulated-pack.js';
import { readTallies, tallySql } from './tally.js';

/** So many residents is the country in whole millions. */
export const EVERYBODY = 18_000_000;

/** The same seed gives the same people. */
export const SEED = 20_260_316;

/** The fewest residents of which something can be said. */
export const FEWEST = 1_000;

/** What is to be simulated. */
export interface Request {
  readonly catalogue: Pick<Catalogue, 'facts' | 'outputs'>;
  readonly pack: Pack;
  readonly change: Change;
  /** The decision in place of the pack's: the text of `change.decision`. */
  readonly dmn?: string;
  readonly on: LegalDate;
  /** Other packs whose amounts are counted too, as they are: what a household gets and loses is that of all together. */
  readonly others?: readonly Pack[];
  /** From {@link FEWEST} to {@link EVERYBODY}: how many are looked at. */
  readonly residents: number;
  readonly seed: number;
}

/** A pack as it is and as it would be. */
export interface Both {
  readonly base: SimulatedPack;
  readonly changed: SimulatedPack;
  readonly others: readonly SimulatedPack[];
}

const ready = (pack: Pack, { catalogue, on }: Request): SimulatedPack => {
  const made = simulatedPack(pack, catalogue, on);
  if (made.ok) return made.value;
  throw new CodedError('simulation.impossible', `${pack.id} cannot be simulated. ${made.error.join(' ')}`);
};

/** Compiles both. @throws CodedError `simulation.impossible` with every reason */
export const bothOf = (request: Request): Both => ({
  base: ready(request.pack, request),
  changed: ready(changedPack(request.pack, request.change, request.dmn), request),
  others: (request.others ?? []).map((pack) => ready(pack, request)),
});

/** Adds what every household gets before and after the change, in cents, as columns whose names end so. */
async function decideAll(chain: Chain, { base, changed, others }: Both, end: string): Promise<void> {
  const alone = others.length === 0;
  const [own, other] = alone ? ['before', 'after'] : ['own_before', 'own_after'];
  await chain.decide(base, `${own}${end}`);
  await chain.decide(changed, `${other}${end}`);
  if (alone) return;
  const columns = others.map((_, i) => `other_${i}${end}`);
  for (const [i, pack] of others.entries()) await chain.decide(pack, columns[i] ?? '');
  await chain.addUp(`before${end}`, [`${own}${end}`, ...columns]);
  await chain.addUp(`after${end}`, [`${other}${end}`, ...columns]);
}

/** The households with what each gets: `before` and `after` the change, and `_more` with a hundred euros a month more, in cents. */
async function decideBoth(
  engine: ColumnEngine,
  both: Both,
  { on, residents, seed }: Request,
): Promise<Chain> {
  const chain = await Chain.begin(engine, on, populationSql(sizeOf(residents).households, seed));
  await decideAll(chain, both, '');
  await chain.earnMore();
  await decideAll(chain, both, '_more');
  return chain;
}

/**
 * Runs a change on the synthetic residents.
 * @param open the engine; closed at the end
 * @throws CodedError `simulation.impossible`, `simulation.noDuckDb`, `simulation.size`
 */
export async function simulate(request: Request, open: OpenEngine): Promise<SimulationResult> {
  const { residents, seed } = request;
  if (!Number.isInteger(residents) || residents < FEWEST || residents > EVERYBODY)
    throw new CodedError(
      'simulation.size',
      `"${residents}" residents: give a whole number from ${FEWEST} to ${EVERYBODY}.`,
    );
  const started = performance.now();
  const both = bothOf(request);
  const engine = await open();
  try {
    const limits = await decileLimits(engine, sizeOf(residents).households, seed);
    const chain = await decideBoth(engine, both, request);
    const tallies = readTallies(await engine.rows(tallySql(chain.view, decileSql(limits))));
    const seconds = (performance.now() - started) / 1000;
    return resultOf({ request, both, tallies, limits, provisional: [...chain.provisional], seconds });
  } finally {
    engine.close();
  }
}
