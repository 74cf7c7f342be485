import { formatEuro, type Text } from '@eenloket/kit';
import type {
  Amount,
  ChangedRule,
  Count,
  Effect,
  LostOfHundred,
  SimulationResult,
} from '@eenloket/simulation';

const count = (value: number): string => value.toLocaleString('en-GB');
const within = (margin: string | number): string =>
  Number(margin) === 0 ? '' : ` (± ${count(Number(margin))})`;
const counted = ({ value, margin }: Count): string => `${count(value)}${within(margin)}`;
const exact = (value: string): string => formatEuro(value, 'en').replace(/\.00$/, '');
const whole = (value: string): string => exact(Number(value).toFixed(0));
const amount = ({ value, margin }: Amount): string => `${whole(value)}${within(Number(margin).toFixed(0))}`;

const part = ({ value, margin }: LostOfHundred): string =>
  Number(margin) === 0 ? value : `${value} ± ${margin}`;

/** Columns of the widths that their cells need; all but the first to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const titles: { readonly [name in keyof SimulationResult['groups']]: string } = {
  decile: 'By income (tenths of all households)',
  kind: 'By household',
  age: 'By age of who applies',
  province: 'By province',
};

const rowOf = ({
  label,
  households,
  difference,
  perHousehold,
  winners,
  losers,
  lostOfHundred,
  overHundred,
}: Effect): string[] => [
  label.en,
  count(households.value),
  amount(difference),
  exact(perHousehold),
  count(winners.value),
  count(losers.value),
  `${part(lostOfHundred.before)} > ${part(lostOfHundred.after)}`,
  `${count(overHundred.before.value)} > ${count(overHundred.after.value)}`,
];
const heads = [
  '',
  'households',
  'difference a year',
  'per household',
  'winners',
  'losers',
  'lost of 100 more',
  'lose over 100',
];

const placed = ({ decision, rule, column }: ChangedRule): string =>
  [decision, ...(rule === undefined ? [] : [`rule ${rule}`]), ...(column === undefined ? [] : [column])].join(
    ', ',
  );

const changes = ({ changed, rules, otherDecision }: SimulationResult): string[] => [
  ...changed.map(({ name, before, after }) => `  ${name}: ${before ?? 'no value'} > ${after ?? 'no value'}`),
  ...rules.map((each) => `  ${placed(each)}: ${each.before} > ${each.after}`),
  ...(otherDecision ? ['  another decision in place of the released one'] : []),
];

const labelled = ({ en }: Text): string => en;

const where = ({ others }: SimulationResult): string =>
  others.length === 0 ? 'in this service alone' : 'in these services together';

/** What is an estimate, of how many residents; nothing where all were looked at for everything. */
function samples({ residents, pressure }: SimulationResult): string[] {
  if (pressure.residents === residents.all) return [];
  return [
    `100 euros more was looked at for ${count(pressure.residents)} residents in ${count(pressure.households)} households; ± is what an estimate may be off, 19 times in 20`,
  ];
}

/** The result as lines for a terminal: what it costs first, then who wins and loses, then by group. */
export function resultLines(result: SimulationResult): readonly string[] {
  const { pack, on, residents, households, total, won, lost, groups, pressure, provisional, seed, seconds } =
    result;
  const changed = changes(result);
  return [
    `${labelled(pack.title)} (${pack.id} ${pack.version}) on ${on}`,
    ...(changed.length > 0 ? changed : ['  no change: the rules as they are']),
    ...(result.others.length > 0
      ? [`  of 100 more, also counted: ${result.others.map(labelled).join(', ')}`]
      : []),
    ...provisional.map((name) => `  ${name} is not published for this day: the last value is used`),
    `cost a year: ${amount(total.before)} > ${amount(total.after)}, difference ${amount(total.difference)}`,
    `winners: ${counted(total.winners)} households, ${amount(won)}`,
    `losers: ${counted(total.losers)} households, ${amount(lost)}`,
    ...(Object.keys(titles) as (keyof typeof titles)[]).flatMap((name) => [
      '',
      titles[name],
      ...table([heads, ...groups[name].map(rowOf)]),
    ]),
    '',
    `What a household loses of 100 euros a month more, ${where(result)}, without income tax`,
    ...table([
      ['', 'households before', 'after'],
      ...pressure.classes.map(({ label, before, after }) => [label.en, counted(before), counted(after)]),
    ]),
    '',
    `${count(residents.seen)} of ${count(residents.all)} synthetic residents in ${count(households.seen)} households, seed ${seed}; nobody here exists, incomes, wealth and rents are assumptions (docs/simulation.md)`,
    ...samples(result),
    `simulate: difference ${total.difference.value} euros a year, winners ${total.winners.value}, losers ${total.losers.value}, ${seconds.toFixed(1)} s`,
  ];
}
