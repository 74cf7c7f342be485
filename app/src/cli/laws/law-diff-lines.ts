import { lawReference, type TouchedExample, type TouchedPack } from '@eenloket/catalogue';
import type { FactValue } from '@eenloket/rules';
import type { LawWatch } from '../../law-watch/law-watch.js';
import type { TouchedCases } from '../../law-watch/touched-residents.js';

type Period = TouchedPack['parameters'][number]['periods'][number];

/** Columns of equal width, two spaces apart, without spaces at the end. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

// A published table of figures is one value of many lines.
const inOneLine = (value: string): string => (value.includes('\n') ? '(a table)' : value);

const figureText = (
  figure: Pick<NonNullable<Period['before']>, 'value' | 'provisional'> | undefined,
): string => (figure ? `${inOneLine(figure.value)}${figure.provisional ? ' (provisional)' : ''}` : '(none)');

const outcomeText = (value: FactValue | undefined): string => {
  if (!value) return '(none)';
  if (value.state === 'unknown') return `unknown (${value.reason})`;
  const shown = typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  return value.state === 'provisional' ? `${shown} (provisional)` : shown;
};

const parameterRows = ({ pack, parameters }: TouchedPack): readonly (readonly string[])[] =>
  parameters.flatMap(({ name, unit, periods }) =>
    periods.map(({ from, until, before, after }) => [
      pack,
      name,
      unit,
      `${from} - ${until ?? ''}`,
      `${figureText(before)} -> ${figureText(after)}`,
      after ? lawReference(after.source, 'en').text : '',
    ]),
  );

const packLines = (packs: readonly TouchedPack[]): readonly string[] => [
  ...table([
    ['PACK', 'PARAMETER', 'UNIT', 'DAYS', 'CHANGE', 'SOURCE'],
    ...packs.flatMap((pack) => parameterRows(pack)),
  ]),
  ...packs.flatMap(({ pack, rules, only, follows }) => [
    ...(only ? [`${pack}: only ${only} the change`] : []),
    ...(rules && !only ? [`${pack}: its rules differ`] : []),
    ...follows.map((link) => `${pack}: ${link.fact} follows what ${link.pack} decides`),
  ]),
];

const exampleRow = ({ pack, name, on, outcomes, because }: TouchedExample): readonly string[] => [
  pack,
  name,
  on,
  outcomes
    .map(({ output, before, after }) => `${output} ${outcomeText(before)} -> ${outcomeText(after)}`)
    .join('; '),
  because.length === 0
    ? 'the rules'
    : because
        .map(({ parameter, before, after }) => `${parameter} ${figureText(before)} -> ${figureText(after)}`)
        .join('; '),
];

const caseRow = (each: TouchedCases): readonly string[] => [
  each.organisation,
  each.pack,
  String(each.open),
  String(each.provisional),
  String(each.decided),
  String(each.residents),
];

function residentLines({ residents, journeys = [], notCounted }: LawWatch): readonly string[] {
  if (!residents) return [`Residents: not counted, because ${notCounted}`];
  return [
    ...(residents.length === 0
      ? ['Residents: no case of this installation rests on what changes.']
      : table([
          ['ORGANISATION', 'PACK', 'OPEN', 'OF THESE PROVISIONAL', 'DECIDED', 'RESIDENTS'],
          ...residents.map(caseRow),
        ])),
    ...residents.flatMap(({ organisation, cases }) => cases.map((id) => `case ${id} of ${organisation}`)),
    ...(journeys.length === 0
      ? ['At the counter no journey uses what changes.']
      : [
          '',
          ...table([
            ['AT THE COUNTER', 'JOURNEYS', 'RESIDENTS'],
            ...journeys.map((each) => [each.pack, String(each.journeys), String(each.residents)]),
          ]),
          'Residents are counted once in a row. Each organisation knows them by other pseudonyms, so rows cannot be added up.',
        ]),
  ];
}

/** What a change of the law touches, as lines for a terminal: packs, examples, residents, and a closing line that counts. Pure. */
export function lawDiffLines(watch: LawWatch): readonly string[] {
  const { packs, examples, examplesRun, residents, journeys = [] } = watch;
  const sum = (of: (each: TouchedCases) => number): number =>
    (residents ?? []).reduce((total, each) => total + of(each), 0);
  const visits = journeys.reduce((total, each) => total + each.journeys, 0);
  const counted = residents
    ? `${sum(({ open }) => open)} open and ${sum(({ decided }) => decided)} decided`
    : 'no';
  return [
    ...(packs.length > 0 ? packLines(packs) : ['No pack is touched.']),
    '',
    ...(examples.length > 0
      ? table([['PACK', 'EXAMPLE', 'ON', 'OUTCOMES', 'BECAUSE'], ...examples.map(exampleRow)])
      : [`No worked example comes out otherwise.`]),
    '',
    ...residentLines(watch),
    `laws diff: ${packs.length} packs, ${examples.length} of ${examplesRun} examples, ${counted} cases${residents ? `, ${visits} journeys` : ''}`,
  ];
}
