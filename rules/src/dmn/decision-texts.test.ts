import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmnOf, feel } from '../../testing/model.js';
import { compileModel } from '../compile-decision.js';
import { runDecision } from '../run-model.js';
import { decisionTexts, textsOf, type DecisionText } from './decision-texts.js';
import { textAt } from './text-at.js';
import { withRuleTexts } from './with-rule-texts.js';

const packs = new URL('../../../packs/', import.meta.url);
const files = readdirSync(packs, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('decision.dmn'),
);
const read = (name: string): string => readFileSync(new URL(name, packs), 'utf8');
const textsIn = (dmn: string): readonly DecisionText[] => {
  const found = decisionTexts(dmn, 'decision.dmn');
  if (!found.ok) throw new Error(found.error[0]?.message);
  return found.value;
};
const zorg = read('toeslagen/zorgtoeslag/decision.dmn');
const textOf = (dmn: string, id: string) =>
  textsIn(dmn)
    .flatMap(textsOf)
    .find((each) => each.id === id);

describe('the rules of a pack, as texts', () => {
  it.each(files)('of %s each has an id of its own, so that it can be changed', (name) => {
    const ids = textsIn(read(name)).flatMap((each) => textsOf(each).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are a table with its columns and rules, each under its law', () => {
    const table = textsIn(zorg).find(({ name }) => name === 'heeftAanspraak');
    expect(table?.body).toMatchObject({
      kind: 'table',
      hitPolicy: 'FIRST',
      inputs: [{ label: 'verzekerd', text: { text: 'aanvrager.verzekerd' } }, {}, {}],
      outputs: ['heeft aanspraak'],
    });
    const rules = table?.body.kind === 'table' ? table.body.rules : [];
    expect(rules[0]).toMatchObject({
      id: 'heeftAanspraak_minderjarig',
      grounds: { text: 'minderjarig', clauses: [{ bwb: 'BWBR0018451', article: '1 lid 1 c' }] },
      outputs: [{ id: 'heeftAanspraak_minderjarig_o', text: 'false' }],
    });
  });

  it('are an expression with what it is about', () => {
    const premium = textsIn(zorg).find(({ name }) => name === 'normpremie');
    expect(premium).toMatchObject({ body: { kind: 'expression', text: { id: 'normpremie_e' } } });
    expect(premium?.description).toContain('drempelinkomen');
  });

  it('say of what is neither that it is something else, and of no DMN what is wrong', () => {
    const context =
      '<context><contextEntry><literalExpression><text>1</text></literalExpression></contextEntry></context>';
    expect(textsIn(dmnOf({ decisions: { d: context } }))[0]?.body.kind).toBe('other');
    expect(decisionTexts('<html/>', 'x.dmn').ok).toBe(false);
  });

  it('without an id cannot be changed', () => {
    expect(textsIn(dmnOf({ decisions: { d: feel('1') } })).flatMap(textsOf)).toMatchObject([
      { id: null, text: '1' },
    ]);
  });
});

describe('a file with other texts', () => {
  it.each(files)('is %s itself without any, and with those that it has says the same', (name) => {
    const dmn = read(name);
    expect(withRuleTexts(dmn, {})).toBe(dmn);
    const texts = textsIn(dmn).flatMap(textsOf);
    const same = withRuleTexts(dmn, Object.fromEntries(texts.map(({ id, text }) => [id ?? '', text])));
    expect(
      textsIn(same)
        .flatMap(textsOf)
        .map(({ id, text }) => [id, text]),
    ).toEqual(texts.map(({ id, text }) => [id, text]));
  });

  it('holds any text as it was given, whatever signs are in it, and nothing else changes', () => {
    const texts = fc
      .string({
        unit: fc.constantFrom('a', '<', '>', '&', '"', "'", ']', '/', '!', '-', ' ', '1', 'é', '\n'),
      })
      .map((text) => text.trim());
    fc.assert(
      fc.property(texts, (text) => {
        const other = withRuleTexts(zorg, { normpremie_e: text });
        expect(textOf(other, 'normpremie_e')?.text).toBe(text);
        expect(textOf(other, 'premie_e')?.text).toBe(textOf(zorg, 'premie_e')?.text);
      }),
    );
  });

  it('leaves out ids that it does not have, and is what it was when it is no DMN', () => {
    expect(withRuleTexts(zorg, { nothing: '1', toString: '2' })).toBe(zorg);
    expect(withRuleTexts('no DMN', { a: '1' })).toBe('no DMN');
  });

  it.each([
    ['CDATA that holds an end tag', '<text><![CDATA["</text>" + "a"]]></text>'],
    ['an empty element', '<text/>'],
    ['an attribute with a sign', '<text note="a > b">1</text>'],
  ])('replaces %s whole', (_name, text) => {
    const literal = `<literalExpression id="e">${text}</literalExpression>`;
    const other = withRuleTexts(dmnOf({ decisions: { d: literal } }), { e: '40 + 2' });
    const model = compileModel({ dmn: other, file: 't.dmn' });
    expect(model.ok && runDecision(model.value, 'd', { inputs: new Map() }).value).toEqual({
      kind: 'number',
      text: '42',
    });
  });

  it('draws the requirements that a new text needs, in the prefix of the file, and no others', () => {
    const prefixed = `<d:definitions xmlns:d="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="n" name="m">
      <d:decision id="_a" name="a"><d:literalExpression id="ae"><d:text>20</d:text></d:literalExpression></d:decision>
      <d:decision id="_b" name="b"><d:literalExpression id="be"><d:text>22</d:text></d:literalExpression></d:decision>
      <d:decision id="_c" name="c"><d:literalExpression id="ce"><d:text>1</d:text></d:literalExpression></d:decision>
    </d:definitions>`;
    const other = withRuleTexts(prefixed, { ce: 'a + b + {x: 0, b: 1}.x + string length("not a")- 5' });
    expect(other.match(/<d:requiredDecision href="#_[ab]"\/>/g)).toHaveLength(2);
    const model = compileModel({ dmn: other, file: 't.dmn' });
    expect(model.ok && runDecision(model.value, 'c', { inputs: new Map() }).value).toEqual({
      kind: 'number',
      text: '42',
    });
    expect(withRuleTexts(prefixed, { ce: '"a" + x.b' })).not.toContain('requiredDecision');
  });
});

describe('a place in a file', () => {
  const decisions = textsIn(zorg);
  const placeOf = (text: string) => {
    const before = zorg.slice(0, zorg.indexOf(text)).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const ids = ['premie_e', 'heeftAanspraak_wel_o', 'heeftAanspraak_wel_i0'];

  it('is about the text that it lies in', () => {
    const place = placeOf('>parameters.standaardpremie + (if');
    expect(textAt(zorg, decisions, ids, { ...place, column: place.column + 5 })).toBe('premie_e');
  });

  it('is about one of its decision when it lies between them, and about the first when elsewhere', () => {
    expect(textAt(zorg, decisions, ids, placeOf('<decision id="heeftAanspraak"'))).toBe(
      'heeftAanspraak_wel_i0',
    );
    expect(textAt(zorg, decisions, ids, placeOf('<inputData'))).toBe('premie_e');
  });
});
