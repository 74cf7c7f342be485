import fc from 'fast-check';
import { addDays, type LegalDate } from '@eenloket/kit';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../testing/decided.js';
import type { Parameter } from '../pack.js';
import { changedPack } from './changed-pack.js';
import type { Change } from './change.js';
import { readChange } from './read-change.js';
import { writeChange } from './write-change.js';

const pack = catalogue.packs.get('toeslagen/zorgtoeslag')!;
const day = (text: string) => text as LegalDate;
const read = (text: string) => readChange('change.yaml', text, pack);
const premium = (changed = pack): Parameter =>
  changed.parameters.find(({ name }) => name === 'standaardpremie')!;
const on = (parameter: Parameter, date: LegalDate): string | undefined =>
  parameter.values.find(({ from, until }) => from <= date && (until === undefined || until >= date))?.value;

describe('the file of a change', () => {
  it('is read', () => {
    const text = "on: 2026-03-16\nparameters:\n  standaardpremie: { from: 2026-01-01, value: '2219' }\n";
    expect(read(text)).toEqual({
      ok: true,
      value: { on: '2026-03-16', parameters: { standaardpremie: { from: '2026-01-01', value: '2219' } } },
    });
  });

  it.each([
    [
      'parameter:\n  x: 1\ndecision: other.dmn',
      1,
      'Unknown key "parameter" in the file. Did you mean "parameters"?',
    ],
    ['on: 2026-03-16', 1, 'Key "parameters" is missing'],
    ["parameters:\n  standardpremie: { from: 2026-01-01, value: '1' }", 2, 'Did you mean "standaardpremie"?'],
    [
      'parameters:\n  standaardpremie: { from: 2026-01-01, value: 2219 }',
      2,
      'Put the value in quotes: "2219".',
    ],
    ["parameters:\n  standaardpremie: { from: 2026-01-01, value: 'veel' }", 2, '"veel" is not a number.'],
    [
      "parameters:\n  standaardpremie: { from: 2026-02-01, until: 2026-01-01, value: '1' }",
      2,
      'before it begins',
    ],
    [
      "parameters:\n  standaardpremie: { from: 2026-01-01, value: '1', valeu: '2' }",
      2,
      'Unknown key "valeu"',
    ],
    ['parameters: [', 1, 'This is not YAML'],
    ["rules:\n  normpremi_e: '1'", 2, 'Did you mean "normpremie_e"?'],
    ["rules:\n  normpremie_e: '1'\ndecision: other.dmn", 1, 'It has both "rules" and "decision". Give one'],
    ['rules:\n  normpremie_e: 1', 2, '"1"'],
    ['rules: {}', 1, 'rules'],
  ])('%j is refused with its line and what to do', (text, line, said) => {
    const result = read(text);
    const findings = result.ok ? [] : result.error;
    expect(findings.map(({ message, fix }) => `${message} ${fix}`).join('\n')).toContain(said);
    expect(findings[0]).toMatchObject({ file: 'change.yaml', line });
  });
});

describe('a change that is written', () => {
  it('is read again as the same, whatever its texts hold', () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.constantFrom('a', "'", '"', ':', '#', '{', '-', '\\n', ' ', '>', 'é', '1'),
    });
    fc.assert(
      fc.property(text, text, (rule, other) => {
        const change: Change = {
          on: day('2026-03-16'),
          parameters: { standaardpremie: { from: day('2026-01-01'), value: '2219' } },
          rules: { normpremie_e: rule, heeftAanspraak_wel_o: other },
        };
        expect(read(writeChange(change))).toEqual({ ok: true, value: change });
      }),
    );
  });

  it('leaves out what is empty, and keeps the file of a decision', () => {
    expect(writeChange({ parameters: {}, rules: {}, decision: 'other.dmn' })).toBe("decision: 'other.dmn'\n");
  });
});

describe('the pack as a change would have it', () => {
  const changed = (from: string, until: string | undefined, value = '9999') =>
    changedPack(pack, {
      parameters: { standaardpremie: { from: day(from), ...(until ? { until: day(until) } : {}), value } },
    });

  it('has another value on the days of the change and the old one before and after', () => {
    const other = premium(changed('2026-03-01', '2026-03-31'));
    expect(
      ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((date) => on(other, day(date))),
    ).toEqual(['2119', '9999', '9999', '2119']);
  });

  it('has it for good without a last day', () => {
    const other = premium(changed('2025-07-01', undefined));
    expect(['2025-06-30', '2025-07-01', '2031-01-01'].map((date) => on(other, day(date)))).toEqual([
      '2112',
      '9999',
      '9999',
    ]);
  });

  it('is another pack, and the pack itself stays', () => {
    expect(changed('2026-01-01', undefined).sha256).not.toBe(pack.sha256);
    expect(premium().values).toHaveLength(3);
    expect(changedPack(pack, {}).sha256).toBe(pack.sha256);
  });

  it('has other texts of its rules, under another hash', () => {
    const other = changedPack(pack, { rules: { normpremie_e: '1', nothing: '2' } });
    expect(other.decision?.dmn).toContain('<text>1</text>');
    expect(other.sha256).not.toBe(pack.sha256);
    expect(pack.decision?.dmn).not.toContain('<text>1</text>');
  });

  it('takes another decision, and leaves out what the pack does not have', () => {
    const other = changedPack(
      pack,
      { parameters: { nothing: { from: day('2026-01-01'), value: '1' } } },
      '<dmn/>',
    );
    expect(other.decision?.dmn).toBe('<dmn/>');
    expect(other.parameters).toEqual(pack.parameters);
  });

  it('has at most one value on any day, whatever the days of the change', () => {
    const somewhere = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays(day('2023-10-01'), n));
    fc.assert(
      fc.property(
        somewhere,
        fc.option(fc.integer({ min: 0, max: 900 })),
        somewhere,
        (from, length, asked) => {
          const until = length === null ? undefined : addDays(from, length);
          const { values } = premium(changed(from, until));
          const holding = values.filter(
            (each) => each.from <= asked && (each.until === undefined || each.until >= asked),
          );
          const inside = asked >= from && (until === undefined || asked <= until);
          expect(holding.length).toBeLessThanOrEqual(1);
          expect(holding[0]?.value).toBe(inside ? '9999' : on(premium(), asked));
        },
      ),
    );
  });
});
