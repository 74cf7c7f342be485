import { describe, expect, it } from 'vitest';
import { ask, compiled, feel, problemsOf, type Sketch } from '../testing/model.js';
import { explain, type FactJson, type FactValue } from './index.js';

const rule = (cells: readonly string[], output: string, key: string): string =>
  `<rule id="${key}"><extensionElements><el:clause bwb="BWBR1" article="${key}"/><el:text key="${key}"/></extensionElements>${cells
    .map((cell) => `<inputEntry><text><![CDATA[${cell}]]></text></inputEntry>`)
    .join('')}<outputEntry><text>${output}</text></outputEntry></rule>`;
const table = (inputs: readonly string[], ...rules: readonly string[]): string =>
  `<decisionTable hitPolicy="FIRST">${inputs
    .map((text) => `<input><inputExpression><text>${text}</text></inputExpression></input>`)
    .join('')}<output/>${rules.join('')}</decisionTable>`;

const sketch: Sketch = {
  extension: `<el:text fact="thuis" value="true" key="fact.thuis"/><el:text fact="thuis" value="false" key="fact.uit"/>
    <el:text fact="inkomen" key="fact.inkomen"/><el:text fact="staat" value="gehuwd" key="fact.gehuwd"/><el:text fact="staat" key="fact.staat"/>
    <el:text fact="namen" value="[]" key="fact.geenNamen"/>
    <el:change fact="thuis" to="true" key="change.thuis"/><el:change fact="thuis" to="false" key="change.uit"/>
    <el:change fact="inkomen" to="less" key="change.minder"/><el:change fact="inkomen" to="more" key="change.meer"/>
    <el:change fact="staat" to="gehuwd" key="change.gehuwd" outcomes="samen recht"/>`,
  inputs: {
    thuis: 'boolean',
    inkomen: 'number',
    staat: 'string',
    naam: 'string',
    geboren: 'date',
    namen: '',
  },
  decisions: {
    afbouw: feel('if inkomen > 100 then (inkomen - 100) * 2 else 0'),
    recht: table(['thuis'], rule(['false'], 'false', 'weg'), rule(['-'], 'true', 'wel')),
    bedrag: table(
      ['recht', 'afbouw'],
      rule(['false', '-'], '0', 'geenRecht'),
      rule(['true', '&gt;= 50'.replace('&gt;', '>')], '0', 'teHoog'),
      rule(['true', '<= 0'], '50', 'volledig'),
      rule(['-', '-'], '50 - afbouw', 'minder'),
    ),
    samen: feel('staat = "gehuwd"'),
    wie: feel('naam'),
    jong: feel('geboren > @"2010-01-01"'),
    veel: feel('count(namen)'),
  },
};
const model = compiled(sketch);
type Given = { readonly [name: string]: FactJson | FactValue };
const about = (outcome: string, given: Given) =>
  explain(model, ask(model, given)).find((each) => each.outcome === outcome);
const texts = (outcome: string, given: Given) => about(outcome, given)?.because.map(({ text }) => text);
const changes = (outcome: string, given: Given) =>
  about(outcome, given)?.wouldChangeIf.map(({ text, to }) => [text, to]);

describe('the reasons of an outcome', () => {
  it.each<[string, Given, string[]]>([
    ['bedrag', { thuis: true, inkomen: '80' }, ['volledig', 'wel', 'fact.thuis', 'fact.inkomen']],
    ['bedrag', { thuis: true, inkomen: '110' }, ['minder', 'wel', 'fact.thuis', 'fact.inkomen']],
    ['bedrag', { thuis: true, inkomen: '500' }, ['teHoog', 'wel', 'fact.thuis', 'fact.inkomen']],
    ['bedrag', { thuis: false, inkomen: '80' }, ['geenRecht', 'weg', 'fact.uit']],
    ['recht', { thuis: true }, ['wel', 'fact.thuis']],
    ['recht', { thuis: false }, ['weg', 'fact.uit']],
    ['samen', { staat: 'gehuwd' }, ['fact.gehuwd']],
    ['samen', { staat: 'ongehuwd' }, ['fact.staat']],
    ['veel', { namen: [] }, ['fact.geenNamen']],
  ])('%s on %j are the rules that fired, then the facts by value', (outcome, given, expected) => {
    const found = texts(outcome, given)?.filter((text) => text !== undefined);
    expect([...new Set(found)]).toEqual(expected);
  });

  it('name under a rule all facts behind the decisions it reads, and the clause of the rule', () => {
    expect(about('bedrag', { thuis: true, inkomen: '80' })?.because[0]).toMatchObject({
      text: 'volledig',
      facts: ['thuis', 'inkomen'],
      clause: { bwb: 'BWBR1', article: 'volledig' },
      origin: { source: 'resident' },
    });
  });

  it('name no rule while the outcome is open, only what it waits for', () => {
    expect(about('bedrag', { thuis: true })?.because).toMatchObject([
      { fact: 'thuis' },
      { fact: 'inkomen', value: { state: 'unknown', reason: 'notAsked' } },
    ]);
  });

  it('say a fact without a text of its own as data', () => {
    expect(about('wie', { naam: 'Jansen' })?.because).toMatchObject([
      { fact: 'naam', value: { state: 'known', value: 'Jansen' } },
    ]);
    expect(texts('wie', { naam: 'Jansen' })).toEqual([undefined]);
  });
});

describe('what would change an outcome', () => {
  it.each<[string, Given, [string, FactJson][]]>([
    ['recht', { thuis: true }, [['change.uit', false]]],
    ['recht', { thuis: false }, [['change.thuis', true]]],
    [
      'bedrag',
      { thuis: true, inkomen: '80' },
      [
        ['change.uit', false],
        ['change.meer', '125'],
      ],
    ],
    [
      'bedrag',
      { thuis: true, inkomen: '80.50' },
      [
        ['change.uit', false],
        ['change.meer', '125'],
      ],
    ],
    ['bedrag', { thuis: true, inkomen: '500' }, [['change.minder', '124']]],
    ['bedrag', { thuis: false, inkomen: '80' }, [['change.thuis', true]]],
    ['samen', { staat: 'ongehuwd' }, [['change.gehuwd', 'gehuwd']]],
    ['samen', { staat: 'gehuwd' }, []],
    ['wie', { naam: 'Jansen' }, []],
    ['jong', { geboren: '2000-01-01' }, []],
    ['recht', {}, []],
    ['bedrag', { thuis: false }, []],
  ])('%s on %j', (outcome, given, expected) => {
    expect(changes(outcome, given)).toEqual(expected);
  });

  it('is offered only for the outcomes that the change names', () => {
    const limited = compiled({
      ...sketch,
      extension: '<el:change fact="thuis" to="false" key="k" outcomes="bedrag"/>',
    });
    const found = explain(limited, ask(limited, { thuis: true, inkomen: '80' }));
    expect(found.filter(({ wouldChangeIf }) => wouldChangeIf.length > 0).map((each) => each.outcome)).toEqual(
      ['bedrag'],
    );
  });

  it('never offers an amount below zero', () => {
    const debt = compiled({
      extension: '<el:change fact="x" to="less" key="k"/>',
      inputs: { x: 'number' },
      decisions: { d: feel('x < -5') },
    });
    expect(explain(debt, ask(debt, { x: '3' }))[0]?.wouldChangeIf).toEqual([]);
  });

  it('is not looked for when nobody asks', () => {
    const evaluation = ask(model, { thuis: true, inkomen: '80' });
    const found = explain(model, evaluation, { changes: false });
    expect(found.flatMap((each) => each.wouldChangeIf)).toEqual([]);
  });
});

describe('a text or change in the model', () => {
  it.each([
    ['<el:text fact="thuys" key="k"/>', 'The model has no fact "thuys".', 'Did you mean "thuis"?'],
    ['<el:change fact="zomaar" to="true" key="k"/>', 'The model has no fact "zomaar".', 'Remove this.'],
    ['<el:text fact="thuis"/>', '<el:text> about a fact lacks an attribute.', 'Write <el:text'],
    ['<el:text key="k"/>', '<el:text> about a fact lacks an attribute.', 'Write <el:text'],
    ['<el:change fact="thuis" key="k"/>', '<el:change> about a fact lacks an attribute.', 'Write <el:text'],
  ])('%s is refused', (extension, message, suggestion) => {
    const [problem] = problemsOf({ ...sketch, extension });
    expect(problem).toMatchObject({ message, line: 2, column: 20 });
    expect(problem?.suggestion).toContain(suggestion);
  });
});
