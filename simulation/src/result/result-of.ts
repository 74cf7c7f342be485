import type { Pack, Parameter } from '@eenloket/catalogue';
import type { LegalDate, Text } from '@eenloket/kit';
import { ageClasses } from '../population/ages.js';
import { kinds, sizeOf } from '../population/household-types.js';
import { provinces } from '../population/provinces.js';
import { effects, type EffectTally } from '../run/effects.js';
import type { Group } from '../run/groups.js';
import { pressure, PRESSED, pressureClasses, type PressureTally } from '../run/pressure.js';
import { EVERYBODY, type Both, type Request } from '../run/request.js';
import { changedRules } from './changed-rules.js';
import { amountOf, effectOf } from './effect.js';
import { estimateCount, type Sample } from './estimate.js';
import type { ChangedParameter, Effect, Pressure, SimulationResult } from './simulation-result.js';

/** What was counted. */
export interface Counted {
  /** Of the tenths. */
  readonly limits: readonly number[];
  readonly effected: ReturnType<typeof effects.read>;
  readonly pressed: ReturnType<typeof pressure.read>;
  readonly provisional: readonly string[];
}

/** What was run and found. */
interface Found extends Counted {
  readonly request: Request;
  readonly both: Both;
  readonly seconds: number;
}

const ordinal = (n: number): Text => ({ nl: `${n}e tiende`, en: `tenth ${n}` });
const labels: { readonly [name in Group]: readonly Text[] } = {
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

const sampleOf = (residents: number): Sample => ({
  seen: sizeOf(residents).households,
  all: sizeOf(EVERYBODY).households,
});

function pressureOf(pressed: Counted['pressed'], residents: number): Pressure {
  const sample = sampleOf(residents);
  const counts = (dimension: 'pressureBefore' | 'pressureAfter') =>
    pressure.along(pressed, dimension).map(({ households }) => estimateCount(households, sample));
  const [before, after] = [counts('pressureBefore'), counts('pressureAfter')];
  const none = { value: 0, margin: 0 };
  const classes = pressureClasses.map(({ label }, i) => ({
    label,
    before: before[i] ?? none,
    after: after[i] ?? none,
  }));
  return { residents, households: sample.seen, classes };
}

/** The result of what was counted: all in estimates for everybody. */
export function resultOf(found: Found): SimulationResult {
  const { request, both, effected, pressed, limits, provisional, seconds } = found;
  const { pack, on, seed, residents, change } = request;
  const few = Math.min(residents, PRESSED);
  const [sample, ofFew] = [sampleOf(residents), sampleOf(few)];
  const told = (label: Text, tally: EffectTally, more: PressureTally): Effect =>
    effectOf(label, { tally, sample }, { tally: more, sample: ofFew });
  const groups = (name: Group): Effect[] => {
    const more = pressure.along(pressed, name);
    return effects
      .along(effected, name)
      .map((tally, i) => told(labels[name][i] ?? { nl: '', en: '' }, tally, more[i] ?? pressure.nothing));
  };
  const sum = effects.total(effected);
  return {
    pack: { id: pack.id, title: pack.title, version: pack.version, sha256: pack.sha256 },
    output: both.base.output,
    others: both.others.map(({ pack: { title } }) => title),
    on,
    changed: changedParameters(both.base.pack, both.changed.pack, request),
    rules: changedRules(pack, change),
    otherDecision: change.decision !== undefined,
    seed,
    residents: { all: EVERYBODY, seen: residents },
    households: { all: sample.all, seen: sample.seen },
    total: told({ nl: 'Iedereen', en: 'Everybody' }, sum, pressure.total(pressed)),
    won: amountOf(sum.won, sum.wonSquares, sample),
    lost: amountOf(sum.lost, sum.lostSquares, sample),
    groups: {
      decile: groups('decile'),
      kind: groups('kind'),
      age: groups('age'),
      province: groups('province'),
    },
    pressure: pressureOf(pressed, few),
    decileLimits: limits,
    provisional,
    seconds,
  };
}
