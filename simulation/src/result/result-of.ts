import type { Pack, Parameter } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import { ageClasses } from '../population/ages.js';
import { kinds, sizeOf } from '../population/household-types.js';
import { provinces } from '../population/provinces.js';
import { pressureClasses } from '../run/pressure.js';
import { EVERYBODY, type Both, type Request } from '../run/request.js';
import { along, nothing, together, type Dimension, type Tallies } from '../run/tally.js';
import { effectOf, euros } from './effect.js';
import { estimateCount, type Sample } from './estimate.js';
import type { ChangedParameter, Effect, PressureCount, SimulationResult } from './simulation-result.js';

/** What was run and found. */
interface Found {
  readonly request: Request;
  readonly both: Both;
  readonly tallies: Tallies;
  readonly limits: readonly number[];
  readonly provisional: readonly string[];
  readonly seconds: number;
}

const ordinal = (n: number): Text => ({ nl: `${n}e tiende`, en: `tenth ${n}` });
const labels: { readonly [name in keyof SimulationResult['groups']]: readonly Text[] } = {
  decile: Array.from({ length: 10 }, (_, i) => ordinal(i + 1)),
  kind: kinds.map(({ label }) => label),
  age: ageClasses.map(({ label }) => label),
  province: provinces.map(({ name }) => ({ nl: name, en: name })),
};

const valueOn = ({ values }: Parameter, on: LegalDate): string | null =>
  values.findLast(({ from, until }) => from <= on && (until === undefined || until >= on))?.value ??
  values.findLast(({ from }) => from <= on)?.value ??
  null;

function changedParameters(base: Pack, changed: Pack, { on, change }: Request): ChangedParameter[] {
  return Object.keys(change.parameters ?? {}).flatMap((name) => {
    const [before, after] = [base, changed].map((pack) => pack.parameters.find((each) => each.name === name));
    if (!before || !after) return [];
    const { unit, label } = before;
    return [
      { name, unit, ...(label ? { label } : {}), before: valueOn(before, on), after: valueOn(after, on) },
    ];
  });
}

function pressureOf(tallies: Tallies, sample: Sample): PressureCount[] {
  const counts = (dimension: Dimension) =>
    along(tallies, dimension).map(({ households }) => estimateCount(households, sample));
  const [before, after] = [counts('pressureBefore'), counts('pressureAfter')];
  const none = { value: 0, margin: 0 };
  return pressureClasses.map(({ label }, i) => ({
    label,
    before: before[i] ?? none,
    after: after[i] ?? none,
  }));
}

/** The result of what was counted: all in estimates for everybody. */
export function resultOf({ request, both, tallies, limits, provisional, seconds }: Found): SimulationResult {
  const { pack, on, seed, residents, change } = request;
  const [seen, all] = [sizeOf(residents), sizeOf(EVERYBODY)];
  const sample: Sample = { seen: seen.households, all: all.households };
  const sum = tallies.reduce((so, { tally }) => together(so, tally), nothing);
  const groups = (name: keyof SimulationResult['groups']): Effect[] =>
    along(tallies, name).map((tally, i) => effectOf(labels[name][i] ?? { nl: '', en: '' }, tally, sample));
  const whole = (cents: number) => ({
    value: euros(Math.round((cents / sample.seen) * sample.all)),
    margin: '0',
  });
  return {
    pack: { id: pack.id, title: pack.title, version: pack.version, sha256: pack.sha256 },
    output: both.base.output,
    others: both.others.map(({ pack: { title } }) => title),
    on,
    changed: changedParameters(both.base.pack, both.changed.pack, request),
    otherDecision: change.decision !== undefined,
    seed,
    residents: { all: EVERYBODY, seen: residents },
    households: { all: sample.all, seen: sample.seen },
    total: effectOf({ nl: 'Iedereen', en: 'Everybody' }, sum, sample),
    won: whole(sum.won),
    lost: whole(sum.lost),
    groups: {
      decile: groups('decile'),
      kind: groups('kind'),
      age: groups('age'),
      province: groups('province'),
    },
    pressure: pressureOf(tallies, sample),
    decileLimits: limits,
    provisional,
    seconds,
  };
}
