import { changedPack, type Pack } from '@eenloket/catalogue';
import { CodedError } from '@eenloket/kit';
import type { ColumnEngine, OpenEngine } from '../duckdb/column-engine.js';
import { sizeOf } from '../population/household-types.js';
import { populationSql } from '../population/population-sql.js';
import { resultOf, type Counted } from '../result/result-of.js';
import type { SimulationResult } from '../result/simulation-result.js';
import { Chain } from './chain.js';
import { decileLimits } from './deciles.js';
import { effects } from './effects.js';
import { groupsSql } from './groups.js';
import { lossesSql, pressure, PRESSED, pressureGroupsSql } from './pressure.js';
import { EVERYBODY, FEWEST, type Both, type Request } from './request.js';
import { simulatedPack, type SimulatedPack } from './simulated-pack.js';

const ready = (pack: Pack, { catalogue, on }: Request): SimulatedPack => {
  const made = simulatedPack(pack, catalogue, on);
  if (made.ok) return made.value;
  throw new CodedError(
    'simulation.impossible',
    `${pack.id} cannot be simulated. ${made.error.messages.join(' ')}`,
  );
};

/** Compiles both. @throws CodedError `simulation.impossible` with every reason */
export const bothOf = (request: Request): Both => ({
  base: ready(request.pack, request),
  changed: ready(changedPack(request.pack, request.change, request.dmn), request),
  others: (request.others ?? []).map((pack) => ready(pack, request)),
});

/** Adds what every household gets before and after the change, in cents, as columns whose names end so. */
async function decideBoth(chain: Chain, { base, changed }: Both, end: string): Promise<void> {
  await chain.decide(base, `before${end}`);
  await chain.decide(changed, `after${end}`);
}

/** Adds what every household gets of all packs together, before and after the change. */
async function decideAll(chain: Chain, both: Both, end: string): Promise<void> {
  await decideBoth(chain, both, end);
  const others = both.others.map((_, i) => `other_${i}${end}`);
  for (const [i, pack] of both.others.entries()) await chain.decide(pack, others[i] ?? '');
  for (const when of ['before', 'after'])
    await chain.addUp(`all_${when}${end}`, [`${when}${end}`, ...others]);
}

/** The first households, as many as so many residents form. */
const householdsOf = (
  engine: ColumnEngine,
  { on, residents, seed }: Pick<Request, 'on' | 'residents' | 'seed'>,
) => Chain.begin(engine, on, populationSql(sizeOf(residents).households, seed));

/** The table that holds the first {@link PRESSED} residents with what each household gets, and what it loses of a hundred euros a month more. */
const FEW = 'few';

async function keepFew(engine: ColumnEngine, both: Both, request: Request): Promise<Chain> {
  const residents = Math.min(request.residents, PRESSED);
  const chain = await householdsOf(engine, { ...request, residents });
  await decideAll(chain, both, '');
  await chain.earnMore();
  await decideAll(chain, both, '_more');
  const columns = ['sim.kind', 'sim.age', 'sim.province', 'sim.income', 'before', 'after'];
  const kept = columns.map((name) => `"${name}"`).join(', ');
  await engine.run(`CREATE TEMP TABLE ${FEW} AS SELECT ${kept}, ${lossesSql} FROM "${chain.view}"`);
  return chain;
}

/** The view of all households with what the pack gives each. The others give the same before and after, so they are left out. */
async function everybody(engine: ColumnEngine, both: Both, request: Request): Promise<string> {
  const chain = await householdsOf(engine, request);
  await decideBoth(chain, both, '');
  return chain.view;
}

/** Counts what a hundred euros a month more does to the first residents, and what the change does to all; when those are the same, no household is decided about twice. */
async function countAll(engine: ColumnEngine, both: Both, request: Request): Promise<Counted> {
  const { residents, seed } = request;
  const limits = await decileLimits(engine, sizeOf(residents).households, seed);
  const { provisional } = await keepFew(engine, both, request);
  const pressed = pressure.read(await engine.rows(pressure.sql(FEW, pressureGroupsSql(limits))));
  const all = residents > PRESSED ? await everybody(engine, both, request) : FEW;
  const effected = effects.read(await engine.rows(effects.sql(all, groupsSql(limits))));
  return { limits, effected, pressed, provisional: [...provisional] };
}

/**
 * Runs a change on the synthetic residents.
 * @param open the engine; closed at the end
 * @throws CodedError `simulation.impossible`, `simulation.noDuckDb`, `simulation.size`
 */
export async function simulate(request: Request, open: OpenEngine): Promise<SimulationResult> {
  const { residents } = request;
  if (!Number.isInteger(residents) || residents < FEWEST || residents > EVERYBODY)
    throw new CodedError(
      'simulation.size',
      `"${residents}" residents: give a whole number from ${FEWEST} to ${EVERYBODY}.`,
    );
  const started = performance.now();
  const both = bothOf(request);
  const engine = await open();
  try {
    const counted = await countAll(engine, both, request);
    const seconds = (performance.now() - started) / 1000;
    return resultOf({ request, both, ...counted, seconds });
  } finally {
    engine.close();
  }
}
