import type { LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { compileDecision, evaluate, type Fact, type FactJson } from './index.js';

const on = '2026-03-16' as LegalDate;

interface Table {
  readonly policy: string;
  readonly outputs?: string;
  readonly rules: readonly (readonly [string, string, string])[];
}

function xml({ policy, outputs = '<output id="o"/>', rules }: Table): string {
  const rows = rules.map(
    ([x, y, out], i) =>
      `<rule id="r${i + 1}"><inputEntry><text><![CDATA[${x}]]></text></inputEntry>
       <inputEntry><text><![CDATA[${y}]]></text></inputEntry><outputEntry><text><![CDATA[${out}]]></text></outputEntry></rule>`,
  );
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="t" namespace="t">
    <inputData id="x" name="x"><variable name="x" typeRef="number"/></inputData>
    <inputData id="y" name="y"><variable name="y" typeRef="string"/></inputData>
    <decision id="d" name="d">
      <informationRequirement><requiredInput href="#x"/></informationRequirement>
      <informationRequirement><requiredInput href="#y"/></informationRequirement>
      <decisionTable ${policy}>
        <input><inputExpression><text>x</text></inputExpression></input>
        <input><inputExpression><text>y</text></inputExpression></input>
        ${outputs}${rows.join('')}
      </decisionTable>
    </decision></definitions>`;
}

function decide(table: Table, given: { readonly [name: string]: FactJson }) {
  const compiled = compileDecision({ dmn: xml(table), file: 't.dmn' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const facts = new Map(
    Object.entries(given).map(([name, value]): [string, Fact] => [
      name,
      { name, value: { state: 'known', value }, origin: { source: 'resident' } },
    ]),
  );
  const { outcomes, missing, warnings, trace } = evaluate(compiled.value, { facts, on });
  const value = outcomes.d?.state === 'unknown' ? 'unknown' : outcomes.d?.value;
  return { value, missing, warnings, rules: trace[0]?.rules };
}

const overlapping: Table['rules'] = [
  ['< 10', '-', '"laag"'],
  ['[5..20]', '"a","b"', '"midden"'],
  ['-', 'not("a")', '"hoog"'],
];
const ranked = '<output id="o"><outputValues><text>"hoog","midden","laag"</text></outputValues></output>';
const numbers: Table['rules'] = [
  ['> 0', '-', 'x'],
  ['> 5', '-', 'x * 2'],
  ['> 100', '-', '0'],
];

describe('a decision table', () => {
  it.each<[string, Table, FactJson]>([
    ['FIRST takes the first rule', { policy: 'hitPolicy="FIRST"', rules: overlapping }, 'laag'],
    ['UNIQUE refuses two', { policy: '', rules: overlapping }, null],
    ['ANY refuses two that differ', { policy: 'hitPolicy="ANY"', rules: overlapping }, null],
    [
      'PRIORITY takes the highest',
      { policy: 'hitPolicy="PRIORITY"', outputs: ranked, rules: overlapping },
      'hoog',
    ],
    [
      'RULE ORDER lists',
      { policy: 'hitPolicy="RULE ORDER"', rules: overlapping },
      ['laag', 'midden', 'hoog'],
    ],
    [
      'OUTPUT ORDER ranks',
      { policy: 'hitPolicy="OUTPUT ORDER"', outputs: ranked, rules: overlapping },
      ['hoog', 'midden', 'laag'],
    ],
    ['COLLECT lists', { policy: 'hitPolicy="COLLECT"', rules: numbers }, ['6', '12']],
    ['C+ adds', { policy: 'hitPolicy="COLLECT" aggregation="SUM"', rules: numbers }, '18'],
    ['C< takes the least', { policy: 'hitPolicy="COLLECT" aggregation="MIN"', rules: numbers }, '6'],
    ['C> takes the most', { policy: 'hitPolicy="COLLECT" aggregation="MAX"', rules: numbers }, '12'],
    ['C# counts', { policy: 'hitPolicy="COLLECT" aggregation="COUNT"', rules: numbers }, '2'],
  ])('under %s', (_name, table, expected) => {
    expect(decide(table, { x: '6', y: 'b' }).value).toEqual(expected);
  });

  it('gives its default, or null, when no rule applies', () => {
    const rules: Table['rules'] = [['1', '-', '"een"']];
    expect(decide({ policy: '', rules }, { x: '2', y: '' }).value).toBeNull();
    const outputs = '<output id="o"><defaultOutputEntry><text>"anders"</text></defaultOutputEntry></output>';
    expect(decide({ policy: '', outputs, rules }, { x: '2', y: '' }).value).toBe('anders');
  });

  it('says which rules applied and why it refused', () => {
    const { warnings } = decide({ policy: '', rules: overlapping }, { x: '6', y: 'b' });
    expect(warnings).toEqual(['More than one rule of a UNIQUE decision table applies.']);
    expect(decide({ policy: 'hitPolicy="FIRST"', rules: overlapping }, { x: '6', y: 'b' }).rules).toEqual([
      'r1',
    ]);
  });

  it('does not ask for an input that no remaining rule looks at', () => {
    const table: Table = { policy: 'hitPolicy="FIRST"', rules: overlapping };
    expect(decide(table, { x: '1' })).toMatchObject({ value: 'laag', missing: [] });
    expect(decide(table, { x: '15' })).toMatchObject({ value: 'unknown', missing: ['y'] });
    expect(decide(table, { y: 'b' })).toMatchObject({ value: 'unknown', missing: ['x'] });
  });

  it('is known when all rules that may apply agree', () => {
    const rules: Table['rules'] = [
      ['< 5', '-', '"ja"'],
      ['>= 5', '-', '"ja"'],
      ['-', '"z"', '"nee"'],
    ];
    const unique: Table = { policy: '', rules: rules.slice(0, 1).concat([['-', '"z"', '"nee"']]) };
    expect(
      decide({ policy: 'hitPolicy="FIRST"', rules: [...rules.slice(0, 1), ['-', '-', '"ja"']] }, {}),
    ).toMatchObject({
      value: 'ja',
      missing: [],
    });
    expect(decide(unique, { y: 'z' })).toMatchObject({ value: 'nee' });
    expect(decide(unique, { y: 'q' })).toMatchObject({ value: 'unknown', missing: ['x'] });
  });
});
