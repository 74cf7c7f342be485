import { describe, expect, it } from 'vitest';
import { feel, problemsOf, type Sketch } from '../../testing/model.js';
import { decide } from '../../testing/standard.js';
import { checkModel, compileFeel } from '../index.js';

const inputs = {
  n: 'number',
  s: 'string',
  b: 'boolean',
  d: 'date',
  t: 'dateTime',
  list: 'tNumbers',
  kind: 'tKind',
  soort: 'tSoort',
  any: '',
};
const items =
  '<itemDefinition name="tNumbers" isCollection="true"><typeRef>number</typeRef></itemDefinition>' +
  '<itemDefinition name="tKind"><itemComponent name="naam"><typeRef>string</typeRef></itemComponent></itemDefinition>' +
  '<itemDefinition name="tNaam"><typeRef>string</typeRef><allowedValues><text>"man", "vrouw"</text></allowedValues></itemDefinition>' +
  '<itemDefinition name="tSoort"><itemComponent name="naam"><typeRef>tNaam</typeRef></itemComponent></itemDefinition>';

const messagesOf = (sketch: Partial<Sketch> & Pick<Sketch, 'decisions'>): readonly string[] =>
  problemsOf({ items, inputs, ...sketch }).map(({ message }) => message);
const problemOf = (text: string): string => messagesOf({ decisions: { x: feel(text) } }).join(' ');

describe('an expression of which nothing can come', () => {
  it.each([
    ['1 + s', '"+" has no meaning for number and string'],
    ['s - s', '"-" has no meaning for string and string'],
    ['d + 1', '"+" has no meaning for date and number'],
    ['b * n', '"*" has no meaning for boolean and number'],
    ['list + 1', 'list of number and number'],
    ['-s', '"-" has no meaning for string'],
    ['n < s', 'number is never "<" string'],
    ['n = s', 'number is never "=" string'],
    ['d >= t', 'date is never ">=" date and time'],
    ['b < true', '"<" has no meaning for boolean'],
    ['list = 1', 'list of number is never "=" number'],
    ['n between "a" and "b"', 'number is never ">="'],
    ['n in ("a", "b")', 'number never matches "a"'],
    ['n in [@"2026-01-01"..@"2026-02-01"]', 'number never matches date'],
    ['n and b', 'A side of "and" must be true or false, and this is number'],
    ['b or s', 'A side of "or" must be true or false'],
    ['not(n)', 'What not() turns over must be true or false'],
    ['if n then 1 else 2', 'The condition of an if must be true or false'],
    ['some i in list satisfies i + 1', 'What "some" demands must be true or false'],
    ['list[item = "a"]', 'number is never "=" "a"'],
    ['list["a"]', 'The condition of a filter must be true or false'],
    ['sublist(list, "b")', 'sublist() wants number for "start position", and this is "b"'],
    ['date(n)', 'date() wants'],
    ['string length(n)', 'string length() wants string for "string", and this is number'],
    ['floor(n, "a")', 'floor() wants number for "scale", and this is "a"'],
    ['floor(1, 2, 3)', 'Call it as floor(n, scale)'],
    ['flor(1)', 'There is no function "flor"'],
    ['(function(a: number) a + 1)("x")', 'Argument 1 must be number, and this is "x"'],
    ['(function(a: number) a + 1)(1, 2)', 'takes 1 arguments, not 2'],
    ['(function(a: number) a + 1)(a: "x")', 'Argument "a" must be number, and this is "x"'],
    ['(function(a: number, b: string) a)(b: 1, a: 1)', 'Argument "b" must be string, and this is number'],
    ['(function(a: number, b: number) a)(a: 1)', 'Parameter "b" of this function is not given'],
    ['(function(amount: number) amount)(amonut: 1)', 'no parameter "amonut". In'],
    ['sum(["a"])', 'sum() wants list of number, and this is list of "a"'],
    ['sum("a", "b")', 'sum() wants list of number'],
    ['mean([true])', 'mean() wants list of number'],
    ['max(sum(s), 1)', 'sum() wants list of number, and this is string'],
    ['all([1])', 'all() wants list of boolean, and this is list of number'],
    ['soort.naam = "dog"', '"man" or "vrouw" is never "=" "dog"'],
    ['if soort.naam = "mna" then 1 else 2', 'is never "=" "mna"'],
    ['soort.naam in ("kind", "man", "rest")', 'never matches "kind"'],
  ])('%s', (text, message) => expect(problemOf(text)).toContain(message));

  it('is refused also as the condition of a pack', () => {
    const compiled = compileFeel('a.inkomen > "hoog"', new Map([['a.inkomen', 'money']]));
    expect(compiled.ok ? '' : compiled.error.message).toContain('number is never ">" "hoog"');
  });
});

describe('an expression of which something may come', () => {
  it.each([
    'any + s',
    'any < 1',
    'if any then 1 else "a"',
    'n = null',
    'null = s',
    'if b then n else null',
    'sum([])',
    'sum(any)',
    'sum(n)',
    'sum([1, null])',
    'sum([[1], 2])',
    'all([b, null])',
    'soort.naam = "man"',
    'soort.naam = s',
    '(function(a: number, b) a)(b: "x", a: n)',
    'min(1, 2, any)',
    'min("a", "b")',
    'd + duration("P1D")',
    't - d',
    'list[1] + 1',
    'list[item > 1]',
    'n in (1, [2..3], > 5)',
    's in ["a", "b"]',
    'd in [@"2026-01-01"..@"2026-02-01"]',
    'kind.naam + "a"',
    'string join([s], ",")',
    'abs(duration("P1D"))',
    'date and time(d, time("10:00:00"))',
  ])('%s', (text) => expect(problemOf(text)).toBe(''));
});

describe('what a pack refuses, and a model of the standard gives null for', () => {
  it.each([
    '1 + "a"',
    '"a" = 1',
    'decimal("1", 0)',
    'abs("a")',
    'odd("a")',
    'string length(1)',
    'upper case(1)',
    'get entries(1)',
    '@"2026-03-16" + 1',
    'meets(1, [1..2])',
    'during(1, 1)',
    'overlaps(1, [1..2])',
  ])('%s', (text) => {
    expect(decide(text)).toBe(null);
    expect(problemOf(text)).not.toBe('');
  });
});

describe('a function of the model', () => {
  const functions = {
    twice: [['amount'], 'amount * 2'],
  } as const;
  const problem = (text: string): string => messagesOf({ functions, decisions: { x: feel(text) } }).join(' ');

  it('is called with the parameters that it has', () => {
    expect(problem('twice(1)')).toBe('');
    expect(problem('twice(amount: 1)')).toBe('');
    expect(problem('twice(1, 2)')).toContain('takes 1 arguments, not 2');
    expect(problem('twice(amonut: 1)')).toContain('no parameter "amonut"');
  });

  it('is bound to the parameters that it has in a boxed invocation', () => {
    const binding = (name: string): string =>
      `<invocation>${feel('twice')}<binding><parameter name="${name}"/>${feel('1')}</binding></invocation>`;
    expect(messagesOf({ functions, decisions: { x: binding('amount') } })).toEqual([]);
    expect(messagesOf({ functions, decisions: { x: binding('amuont') } })).toEqual([
      'This function has no parameter "amuont". Did you mean "amount"?',
    ]);
  });
});

describe('a declared type', () => {
  it.each<[string, string, string]>([
    ['number', '"1"', 'x gives "1", and is declared to be number.'],
    ['boolean', 'n', 'x gives number, and is declared to be boolean.'],
    ['date', 's', 'x gives string, and is declared to be date.'],
    ['tKind', '{naam: 1}', 'x gives context, and is declared to be context.'],
    ['tNaam', '"dog"', 'x gives "dog", and is declared to be "man" or "vrouw".'],
    ['tNumbers', '["a"]', 'x gives list of "a", and is declared to be list of number.'],
  ])('%s is not %s', (type, text, message) => {
    expect(messagesOf({ decisions: { x: [type, feel(text)] } })).toEqual([message]);
  });

  it('may be reached by the conversions of FEEL', () => {
    for (const [type, text] of [
      ['number', '[1]'],
      ['tNumbers', '1'],
      ['dateTime', 'd'],
      ['number', 'any'],
    ] as const)
      expect(messagesOf({ decisions: { x: [type, feel(text)] } })).toEqual([]);
  });
});

const column = (text: string, values = ''): string =>
  `<input><inputExpression><text>${text}</text></inputExpression>${values === '' ? '' : `<inputValues><text>${values}</text></inputValues>`}</input>`;
const table = (input: string, output: string, ...rows: (readonly [string, string])[]): string =>
  `<decisionTable hitPolicy="FIRST">${input}${output}${rows
    .map(
      ([test, value]) =>
        `<rule><inputEntry><text><![CDATA[${test}]]></text></inputEntry><outputEntry><text>${value}</text></outputEntry></rule>`,
    )
    .join('\n')}</decisionTable>`;

describe('a cell', () => {
  it.each<[string, string, string]>([
    [
      'of another type than its column',
      table(column('n'), '<output/>', ['"a"', '1']),
      'number never matches "a"',
    ],
    [
      'that compares with another type',
      table(column('n'), '<output/>', ['< "a"', '1']),
      'number is never "<" "a"',
    ],
    [
      'that is no truth',
      table(column('n'), '<output/>', ['? + 1', '1']),
      'A test with "?" must be true or false',
    ],
    [
      'outside the input values',
      table(column('n', '[0..120]'), '<output/>', ['> 130', '1']),
      'This cell takes no value that its column allows.',
    ],
    [
      'outside the listed input values',
      table(column('s', '"a","b"'), '<output/>', ['"c"', '1']),
      'This cell takes no value that its column allows.',
    ],
    [
      'that gives another type',
      table(column('n'), '<output typeRef="number"/>', ['1', '"a"']),
      'This cell gives "a", and its column number.',
    ],
    [
      'that gives what is not allowed',
      table(
        column('n'),
        '<output typeRef="string"><outputValues><text>"a","b"</text></outputValues></output>',
        ['1', '"c"'],
      ),
      '"c" is not among the outputs that the column allows.',
    ],
  ])('%s', (_name, logic, message) => {
    const problems = problemsOf({ items, inputs, decisions: { x: logic } });
    expect(problems.map((each) => each.message).join(' ')).toContain(message);
    expect(problems[0]).toMatchObject({ element: 'decision "x"', file: 't.dmn' });
    expect(problems[0]?.suggestion).not.toBe('');
  });

  it('is told at its own line', () => {
    const logic = table(column('n'), '<output/>', ['1', '1'], ['2', '1'], ['"a"', '1']);
    const [first] = problemsOf({ inputs: { n: 'number' }, decisions: { x: logic } });
    expect(first?.line).toBe(7);
  });

  it('within the input values is right', () => {
    const logic = table(column('n', '[0..120]'), '<output/>', ['> 100', '1'], ['not(120)', '2'], ['-', '3']);
    expect(messagesOf({ decisions: { x: logic } })).toEqual([]);
  });
});

describe('a choice of the vocabulary', () => {
  const source = (text: string) => ({
    dmn: `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="t" namespace="t"><inputData id="s" name="s"><variable name="s" typeRef="string"/></inputData><decision id="x" name="x"><informationRequirement><requiredInput href="#s"/></informationRequirement>${feel(text)}</decision></definitions>`,
    file: 't.dmn',
    facts: new Map([['s', 'choice']]),
    choices: new Map([['s', ['man', 'vrouw']]]),
  });

  it('is never what it does not list', () => {
    const { errors } = checkModel(source('s = "onbekend"'));
    expect(errors.map(({ message }) => message).join()).toContain('"man" or "vrouw" is never "=" "onbekend"');
    expect(checkModel(source('s = "man"')).errors).toEqual([]);
    expect(checkModel(source('if s = "man" then "x" else s + "!"')).errors).toEqual([]);
  });
});
