import { describe, expect, it } from 'vitest';
import { decided, plain, standardModel } from '../testing/standard.js';
import { feel } from '../testing/model.js';
import { compileDecision, compileModel, runDecision, runFunction, type TypedJson } from './index.js';

const MODEL = 'https://www.omg.org/spec/DMN/20230324/MODEL/';
const file = (inner: string, namespace = 't', xmlns = MODEL): string =>
  `<definitions xmlns="${xmlns}" name="t" namespace="${namespace}">\n${inner}\n</definitions>`;
const decision = (name: string, logic: string, requires = '', type = ''): string =>
  `<decision id="${name}" name="${name}"><variable name="${name}"${type && ` typeRef="${type}"`}/>${requires}${logic}</decision>`;
const needs = (kind: 'Decision' | 'Input' | 'Knowledge', href: string): string => {
  const outer = kind === 'Knowledge' ? 'knowledgeRequirement' : 'informationRequirement';
  return `<${outer}><required${kind} href="${href}"/></${outer}>`;
};
const number = (text: string): TypedJson => ({ kind: 'number', text });
const text = (value: string): TypedJson => ({ kind: 'string', text: value });

function run(dmn: string, name: string, inputs: Record<string, TypedJson> = {}, imports: string[] = []) {
  const result = runDecision(standardModel(dmn, imports), name, { inputs: new Map(Object.entries(inputs)) });
  return { ...result, value: plain(result.value) };
}

describe('a model as the standard reads it', () => {
  it.each([
    ['1.1', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd'],
    ['1.2', 'http://www.omg.org/spec/DMN/20180521/MODEL/'],
    ['1.3', 'https://www.omg.org/spec/DMN/20191111/MODEL/'],
    ['1.4', 'https://www.omg.org/spec/DMN/20211108/MODEL/'],
    ['1.5', MODEL],
    ['1.6', 'https://www.omg.org/spec/DMN/20240513/MODEL/'],
  ])('is read in the namespace of DMN %s', (_version, xmlns) => {
    const model = standardModel(file(decision('d', feel('1')), 't', xmlns));
    expect(model.problems).toEqual([]);
  });

  it('says what is wrong and computes the rest', () => {
    const dmn = file(
      decision('good', feel('1')) + decision('bad', feel('1 +')) + decision('worse', feel('niets')),
    );
    const model = standardModel(dmn);
    expect(model.problems.map(({ element, line }) => [element, line])).toEqual([
      ['decision "bad"', 2],
      ['decision "worse"', 2],
    ]);
    expect(run(dmn, 'good').value).toBe('1');
    expect(run(dmn, 'worse')).toMatchObject({
      value: null,
      warnings: [expect.stringContaining('"niets" is not known here')],
    });
    expect(compileDecision({ dmn, file: 't.dmn' }).ok).toBe(false);
  });

  it('takes an input as a whole and holds it against its type', () => {
    const items = `<itemDefinition name="tAge"><typeRef>number</typeRef><allowedValues><text>[0..150]</text></allowedValues></itemDefinition>
<itemDefinition name="tPerson"><itemComponent name="full name"><typeRef>string</typeRef></itemComponent><itemComponent name="age"><typeRef>tAge</typeRef></itemComponent></itemDefinition>`;
    const dmn = file(
      `${items}<inputData id="p" name="A Person"><variable name="A Person" typeRef="tPerson"/></inputData>` +
        decision('d', feel('A Person.full name + " is " + string(A Person.age)'), needs('Input', '#p')),
    );
    const person = (age: string): TypedJson => ({
      kind: 'context',
      entries: [
        ['full name', text('Emma')],
        ['age', number(age)],
      ],
    });
    expect(run(dmn, 'd', { 'A Person': person('30') }).value).toBe('Emma is 30');
    const old = run(dmn, 'd', { 'A Person': person('151') });
    expect(old.value).toBeNull();
    expect(old.warnings[0]).toBe('A Person gave a value that its type does not allow.');
    expect(run(dmn, 'd').value).toBeNull();
  });

  it.each<[string, string, string, unknown]>([
    ['an allowed value', '<allowedValues><text>"a","b"</text></allowedValues>', '"a"', 'a'],
    ['a value that is not', '<allowedValues><text>"a","b"</text></allowedValues>', '"c"', null],
    ['null, which always is', '<allowedValues><text>"a"</text></allowedValues>', 'null', null],
    [
      'a constraint on the whole',
      '<typeConstraint><text>string length(?) &lt; 3</text></typeConstraint>',
      '"abc"',
      null,
    ],
    ['that holds', '<typeConstraint><text>string length(?) &lt; 3</text></typeConstraint>', '"ab"', 'ab'],
  ])('constraints of item definitions: %s (section 7.3.2)', (_name, constraint, value, expected) => {
    const items = `<itemDefinition name="tX"><typeRef>string</typeRef>${constraint}</itemDefinition>`;
    expect(run(file(items + decision('d', feel(value), '', 'tX')), 'd').value).toBe(expected);
  });

  it('constraints on the items of a collection', () => {
    const items = `<itemDefinition name="tX" isCollection="true"><typeRef>number</typeRef><allowedValues><text>&lt; 10</text></allowedValues><typeConstraint><text>count(?) = 2</text></typeConstraint></itemDefinition>`;
    const all =
      decision('a', feel('[1, 2]'), '', 'tX') +
      decision('b', feel('[1, 20]'), '', 'tX') +
      decision('c', feel('[1]'), '', 'tX');
    expect(['a', 'b', 'c'].map((name) => run(file(items + all), name).value)).toEqual([
      ['1', '2'],
      null,
      null,
    ]);
  });
});

describe('a decision service (section 10.4)', () => {
  const dmn = file(
    `<inputData id="i" name="i"><variable name="i" typeRef="number"/></inputData>` +
      decision('inner', feel('i * 10'), needs('Input', '#i')) +
      decision('outer', feel('inner + extra'), needs('Decision', '#inner') + needs('Decision', '#extra')) +
      decision('extra', feel('1')) +
      '<decisionService id="s" name="s"><variable name="s"/><outputDecision href="#outer"/><encapsulatedDecision href="#inner"/><inputDecision href="#extra"/><inputData href="#i"/></decisionService>' +
      '<decisionService id="two" name="two"><variable name="two"/><outputDecision href="#outer"/><outputDecision href="#inner"/><inputData href="#i"/></decisionService>' +
      decision('asks', feel('s(2, 5)'), needs('Knowledge', '#s')) +
      decision('asksByName', feel('s(extra: 7, i: 3)'), needs('Knowledge', '#s')) +
      decision('asksTwo', feel('two(4)'), needs('Knowledge', '#two')) +
      decision('asksWrongly', feel('s("x", 5)'), needs('Knowledge', '#s')),
  );

  it.each([
    ['asks', '25'],
    ['asksByName', '37'],
    ['asksTwo', { outer: '41', inner: '40' }],
    ['asksWrongly', null],
  ])('%s', (name, expected) => {
    expect(run(dmn, name, { i: number('1') }).value).toEqual(expected);
  });

  it('is called from outside by the names of its inputs', () => {
    const inputs = new Map([
      ['i', number('2')],
      ['extra', number('3')],
    ]);
    expect(runFunction(standardModel(dmn), 's', { inputs }).value).toEqual(number('23'));
    expect(runFunction(standardModel(dmn), 'none', { inputs })).toMatchObject({
      value: null,
      warnings: ['There is no function or service "none".'],
    });
  });
});

describe('imports (section 6.3.3)', () => {
  const other = file(
    `<itemDefinition name="tN"><typeRef>number</typeRef><allowedValues><text>&lt; 100</text></allowedValues></itemDefinition>
<inputData id="i" name="in put"><variable name="in put" typeRef="tN"/></inputData>` +
      decision('twice', feel('in put * 2'), needs('Input', '#i')) +
      `<businessKnowledgeModel id="f" name="plus one"><encapsulatedLogic><formalParameter name="n" typeRef="tN"/>${feel('n + 1')}</encapsulatedLogic></businessKnowledgeModel>`,
    'other',
  );
  const main = (alias: string): string =>
    file(
      `<import namespace="other" name="${alias}" importType="${MODEL}"/>` +
        decision(
          'd',
          feel(alias === '' ? 'plus one(twice)' : `${alias}.plus one(${alias}.twice)`),
          needs('Decision', 'other#twice') + needs('Knowledge', 'other#f'),
          alias === '' ? 'tN' : `${alias}.tN`,
        ),
    );

  it.each(['o', 'other model', ''])('under the name "%s"', (alias) => {
    expect(run(main(alias), 'd', { 'other#in put': number('20') }, [other]).value).toBe('41');
    expect(run(main(alias), 'd', { 'other#in put': number('60') }, [other]).value).toBeNull();
  });

  it('of a model that is not there is a problem with a place', () => {
    const model = compileModel({ dmn: main('o'), file: 't.dmn' });
    expect(model.ok && model.value.problems[0]).toMatchObject({
      file: 't.dmn',
      element: 'import "o"',
      line: 2,
      message: 'The imported model "other" is not there.',
      suggestion: 'Give its file as well.',
    });
  });

  it('problems of an imported model name its file', () => {
    const wrong = file(decision('x', feel('1 +')), 'other');
    const model = standardModel(main('o'), [wrong]);
    expect(model.problems.map(({ file: name }) => name)).toContain('import0.dmn');
  });
});

describe('functions of other languages', () => {
  const external = (signature: string): string =>
    `function(a, b) external {java: {class: "java.lang.Math", method signature: "${signature}"}}`;

  it.each([
    ['max(double, double)', '2'],
    ['max(int,int)', '2'],
    ['exit(int)', null],
  ])('%s is run only when the table has it', (signature, expected) => {
    expect(decided({ decisions: { d: feel(`(${external(signature)})(1, 2)`) } })).toBe(expected);
  });

  it('are refused in a pack', () => {
    const dmn = file(decision('d', feel(external('max(int,int)'))));
    expect(compileDecision({ dmn, file: 't.dmn' })).toMatchObject({
      ok: false,
      error: [{ suggestion: 'write the function in FEEL.' }],
    });
  });
});
