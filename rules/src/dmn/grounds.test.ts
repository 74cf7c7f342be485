import { describe, expect, it } from 'vitest';
import { factTextsOf } from './fact-texts.js';
import { groundsOf } from './grounds.js';
import { parseXml } from './parse-xml.js';
import type { XmlElement } from './xml-element.js';

function elementWith(inside: string): XmlElement {
  const xml = `<d xmlns:el="https://eenloket.nl/ns/dmn/2026" xmlns:o="https://other.example"><extensionElements>${inside}</extensionElements></d>`;
  const result = parseXml(xml);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const complaints = (run: (complain: (about: XmlElement) => void) => unknown): number => {
  let told = 0;
  run(() => (told += 1));
  return told;
};

describe('the law noted on an element', () => {
  it.each([
    ['nothing', '', { clauses: [] }],
    ['a clause', '<el:clause bwb="B" article="7"/>', { clauses: [{ bwb: 'B', article: '7' }] }],
    [
      'a clause with its version',
      '<el:clause bwb="B" article="7" version="2026-01-01"/>',
      { clauses: [{ bwb: 'B', article: '7', version: '2026-01-01' }] },
    ],
    [
      'two clauses in order',
      '<el:clause bwb="B" article="7"/><el:clause bwb="B" article="8"/>',
      {
        clauses: [
          { bwb: 'B', article: '7' },
          { bwb: 'B', article: '8' },
        ],
      },
    ],
    ['a text', '<el:text key="k"/>', { clauses: [], text: 'k' }],
    ['what others add', '<o:clause bwb="B" article="7"/><o:text key="k"/>', { clauses: [] }],
  ])('%s', (_name, inside, expected) => {
    expect(groundsOf(elementWith(inside), () => undefined)).toEqual(expected);
  });

  it.each(['<el:clause bwb="B"/>', '<el:clause article="7"/>', '<el:clause/>'])(
    '%s is complained of',
    (inside) => {
      expect(complaints((complain) => groundsOf(elementWith(inside), complain))).toBe(1);
    },
  );
});

describe('the texts of facts', () => {
  it('are read with value, change and outcomes', () => {
    const inside = `<el:text fact="a" value="true" key="k1"/><el:text fact="a" key="k2"/><o:text fact="a" key="k3"/>
      <el:change fact="a" to="false" key="k4"/><el:change fact="a" to="less" key="k5" outcomes="x  y"/>`;
    expect(factTextsOf(elementWith(inside), () => undefined)).toMatchObject({
      texts: [
        { fact: 'a', value: 'true', key: 'k1' },
        { fact: 'a', key: 'k2' },
      ],
      changes: [
        { fact: 'a', to: 'false', key: 'k4' },
        { fact: 'a', to: 'less', key: 'k5', outcomes: ['x', 'y'] },
      ],
    });
  });

  it.each([
    ['<el:text fact="a"/>', 1],
    ['<el:text key="k"/>', 1],
    ['<el:change fact="a" key="k"/>', 1],
    ['<el:change to="true" key="k"/>', 1],
    ['<el:text fact="a" key="k"/>', 0],
  ])('%s is complained of %d times', (inside, times) => {
    expect(complaints((complain) => factTextsOf(elementWith(inside), complain))).toBe(times);
  });
});
