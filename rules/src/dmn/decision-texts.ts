import type { Result } from '@eenloket/kit';
import type { Diagnostic } from '../diagnostic.js';
import { groundsOf } from './grounds.js';
import type { DmnModel, DrgElement, Grounds } from './model.js';
import { parseDmn } from './parse-dmn.js';
import { childOf, childrenOf, textOf, type XmlElement } from './xml-element.js';

/** One text of FEEL in a model, and where its `<text>` stands in the file. */
export interface RuleText {
  /** The id of the element around it, by which a change names it; null where it has none, and nothing can be changed. */
  readonly id: string | null;
  readonly text: string;
  /** Offset of `<text>`, and of what comes after it. */
  readonly start: number;
  readonly end: number;
}

/** A rule of a decision table, with the law that it applies. */
export interface RuleOfTable {
  readonly id: string;
  readonly grounds: Grounds;
  readonly inputs: readonly RuleText[];
  readonly outputs: readonly RuleText[];
}

/** How a decision is written: as one expression, as a table, or in a way that is only changed in its file. */
export type DecisionBody =
  | { readonly kind: 'expression'; readonly text: RuleText }
  | {
      readonly kind: 'table';
      readonly hitPolicy: string;
      readonly inputs: readonly { readonly label: string; readonly text: RuleText }[];
      readonly outputs: readonly string[];
      readonly rules: readonly RuleOfTable[];
    }
  | { readonly kind: 'other' };

/** A decision, or a function that decisions call, as its author wrote it. */
export interface DecisionText {
  readonly name: string;
  readonly description: string;
  readonly grounds: Grounds;
  readonly body: DecisionBody;
  /** Offset of the element in the file. */
  readonly start: number;
}

// A start tag may hold > in the value of an attribute, and a text may hold </text> in CDATA.
const WHOLE =
  /<((?:[\w.-]+:)?text)\b(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>(?:<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|[^<])*<\/\1\s*>)/y;

function ruleText(around: XmlElement): RuleText {
  const element = childOf(around, 'text');
  if (!element) return { id: null, text: '', start: around.at, end: around.at };
  WHOLE.lastIndex = element.at;
  const whole = WHOLE.exec(element.source.text);
  return {
    id: whole ? (around.attributes.get('id') ?? null) : null,
    text: element.text.trim(),
    start: element.at,
    end: element.at + (whole?.[0].length ?? 0),
  };
}

const grounded = (element: XmlElement): Grounds => groundsOf(element, () => undefined);

function tableOf(table: XmlElement): DecisionBody {
  return {
    kind: 'table',
    hitPolicy: table.attributes.get('hitPolicy') ?? 'UNIQUE',
    inputs: childrenOf(table, 'input').map((input, at) => {
      const text = ruleText(childOf(input, 'inputExpression') ?? input);
      return { label: input.attributes.get('label') ?? (text.text || `${at + 1}`), text };
    }),
    outputs: childrenOf(table, 'output').map(
      ({ attributes }, at) => attributes.get('label') ?? attributes.get('name') ?? `${at + 1}`,
    ),
    rules: childrenOf(table, 'rule').map((rule, at) => ({
      id: rule.attributes.get('id') ?? `${at + 1}`,
      grounds: grounded(rule),
      inputs: childrenOf(rule, 'inputEntry').map(ruleText),
      outputs: childrenOf(rule, 'outputEntry').map(ruleText),
    })),
  };
}

function bodyOf({ element, kind }: DrgElement): DecisionBody {
  const owner = kind === 'function' ? childOf(element, 'encapsulatedLogic') : element;
  const literal = owner && childOf(owner, 'literalExpression');
  if (literal) return { kind: 'expression', text: ruleText(literal) };
  const table = owner && childOf(owner, 'decisionTable');
  return table ? tableOf(table) : { kind: 'other' };
}

/** The decisions and functions of a model that was read, in the order of the file. */
export const textsOfModel = ({ elements }: DmnModel): readonly DecisionText[] =>
  elements
    .filter(({ kind }) => kind === 'decision' || kind === 'function')
    .map((each) => ({
      name: each.name,
      description: textOf(each.element, 'description'),
      grounds: each.grounds,
      body: bodyOf(each),
      start: each.element.at,
    }));

/** What a file of DMN says, decision by decision, for people to read and to change; its diagnostics when it is no DMN. */
export function decisionTexts(
  dmn: string,
  file: string,
): Result<readonly DecisionText[], readonly Diagnostic[]> {
  const model = parseDmn(dmn, file);
  return model.ok ? { ok: true, value: textsOfModel(model.value) } : model;
}

/** Every text of a decision, in the order of the file. */
export function textsOf({ body }: DecisionText): readonly RuleText[] {
  if (body.kind === 'other') return [];
  if (body.kind === 'expression') return [body.text];
  return [
    ...body.inputs.map(({ text }) => text),
    ...body.rules.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]),
  ];
}
