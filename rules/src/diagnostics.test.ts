import { describe, expect, it } from 'vitest';
import { dmnOf, feel, problemsOf, type Sketch } from '../testing/model.js';
import { compileDecision } from './index.js';

const base: Sketch = {
  inputs: { inkomen: 'number', kind: 'tKind' },
  items:
    '<itemDefinition name="tKind"><itemComponent name="naam"><typeRef>string</typeRef></itemComponent></itemDefinition>',
  decisions: { d: feel('inkomen + 1') },
};
const facts = new Map([
  ['inkomen', 'money'],
  ['kind.naam', 'string'],
]);
const table = (attributes: string, inside: string): string =>
  `<decisionTable ${attributes}>${inside}</decisionTable>`;
const input = '<input><inputExpression><text>inkomen</text></inputExpression></input>';
const cells = '<rule><inputEntry><text>1</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>';

describe('a diagnostic', () => {
  it.each<[string, Partial<Sketch>, string, string, string]>([
    [
      'a name that does not exist',
      { decisions: { d: feel('inkomn + 1') } },
      'decision "d"',
      '"inkomn" is not known here',
      'Did you mean "inkomen"?',
    ],
    [
      'a member that does not exist',
      { decisions: { d: feel('kind.naan') } },
      'decision "d"',
      '"naan"',
      'Did you mean "naam"?',
    ],
    [
      'FEEL that cannot be read',
      { decisions: { d: feel('inkomen +') } },
      'decision "d"',
      'Expected something else',
      'brackets',
    ],
    ['an empty expression', { decisions: { d: feel('') } }, 'decision "d"', 'is empty', ''],
    [
      'a decision without logic',
      { decisions: { d: '' } },
      'decision "d"',
      'has no expression',
      'Add its logic.',
    ],
    [
      'a type that does not exist',
      { decisions: { d: ['getal', feel('1')] } },
      'decision "d"',
      'There is no type "getal"',
      'Define it or use a type of FEEL.',
    ],
    [
      'a type almost right',
      { decisions: { d: ['tKint', feel('null')] } },
      'decision "d"',
      'There is no type "tKint"',
      'Did you mean "tKind"?',
    ],
    [
      'a fact outside the vocabulary',
      { inputs: { inkomenn: 'number' }, decisions: { d: feel('1') } },
      'inputData "inkomenn"',
      'The vocabulary has no fact "inkomenn"',
      'Did you mean "inkomen"?',
    ],
    [
      'a fact nothing is like',
      { inputs: { vliegtuig: 'number' }, decisions: { d: feel('1') } },
      'inputData "vliegtuig"',
      'The vocabulary has no fact "vliegtuig"',
      'Add it to packs/facts.yaml',
    ],
    [
      'a fact of another type',
      { inputs: { inkomen: 'string' }, decisions: { d: feel('1') } },
      'inputData "inkomen"',
      'The fact "inkomen" is a money, but the model says string',
      'Use the type for money.',
    ],
    [
      'a hit policy that does not exist',
      { decisions: { d: table('hitPolicy="LAST"', `${input}<output/>${cells}`) } },
      'decisionTable',
      '"LAST" is no hit policy',
      'Use one of UNIQUE',
    ],
    [
      'a table without output',
      { decisions: { d: table('', input) } },
      'decisionTable',
      'has no output column',
      'Add an <output>.',
    ],
    [
      'outputs without names',
      { decisions: { d: table('', `${input}<output/><output/>`) } },
      'decisionTable',
      'needs a name for each',
      'Give every <output> a name.',
    ],
    [
      'a rule with a cell too few',
      { decisions: { d: table('', `${input}${input}<output/>${cells}`) } },
      'rule',
      'not one cell per column',
      'an input that does not matter is "-"',
    ],
    [
      'ranks that are no literals',
      {
        decisions: {
          d: table(
            'hitPolicy="PRIORITY"',
            `${input}<output><outputValues><text>inkomen</text></outputValues></output>${cells}`,
          ),
        },
      },
      'decision "d"',
      'Only literal values can be ranked',
      '',
    ],
    [
      'a clause without an article',
      { decisions: { d: `<extensionElements><el:clause bwb="BWBR1"/></extensionElements>${feel('1')}` } },
      'clause',
      'A clause needs a BWB id and an article',
      'Write <el:clause',
    ],
    [
      'a requirement of nothing',
      {
        decisions: {
          d: `<informationRequirement><requiredInput href="#niets"/></informationRequirement>${feel('1')}`,
        },
      },
      'decision "d"',
      'It requires "#niets"',
      'Correct the href',
    ],
    [
      'a function in another language',
      { decisions: { d: `<functionDefinition kind="Java">${feel('1')}</functionDefinition>` } },
      'functionDefinition',
      'Only functions in FEEL are run',
      'Write the function in FEEL.',
    ],
  ])('%s is told with element, advice and place', (_name, change, element, message, advice) => {
    const problems = problemsOf({ ...base, ...change }, [], facts);
    const problem = problems.find((each) => each.message.includes(message));
    expect(problem, JSON.stringify(problems)).toBeDefined();
    expect(problem?.element).toBe(element);
    expect(problem?.suggestion + (problem?.message ?? '')).toContain(advice);
    expect(problem?.file).toBe('t.dmn');
    expect(problem?.line).toBeGreaterThan(1);
    expect(problem?.column).toBeGreaterThan(0);
  });

  it('points at the very character of the expression', () => {
    const dmn = dmnOf({
      ...base,
      decisions: { d: '<literalExpression><text>inkomen + onbekend</text></literalExpression>' },
    });
    const result = compileDecision({ dmn, file: 't.dmn' });
    const [problem] = result.ok ? [] : result.error;
    const line = dmn.split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(line.slice((problem?.column ?? 0) - 1)).toMatch(/^onbekend</);
  });

  it('is one per mistake, all at once', () => {
    expect(
      problemsOf({ ...base, decisions: { d: feel('aap'), e: feel('noot'), f: ['mies', feel('1')] } }),
    ).toHaveLength(3);
  });

  it('is absent for a right model', () => {
    expect(problemsOf(base, [], facts)).toEqual([]);
  });

  it.each([
    [
      'two decisions of one name',
      '<decision id="e" name="d"><literalExpression><text>1</text></literalExpression></decision>',
      'There are two elements named "d".',
    ],
    [
      'two elements of one id',
      '<inputData id="d" name="other"><variable name="other" typeRef="number"/></inputData>',
      'There are two elements with the id "d".',
    ],
    [
      'an element without a name',
      '<decision id="e"><literalExpression><text>1</text></literalExpression></decision>',
      'This element has no name.',
    ],
  ])('%s is refused', (_name, extra, message) => {
    const dmn = dmnOf(base).replace('</definitions>', `${extra}</definitions>`);
    const result = compileDecision({ dmn, file: 't.dmn' });
    expect(result.ok ? [] : result.error.map((each) => each.message)).toContain(message);
  });
});
