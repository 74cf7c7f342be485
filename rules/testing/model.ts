import type { LegalDate } from '@eenloket/kit';
import {
  compileDecision,
  evaluate,
  type DecisionModel,
  type Diagnostic,
  type Evaluation,
  type Fact,
  type FactJson,
  type FactValue,
  type ParameterTable,
} from '../src/index.js';

/** The date that the tests ask about. */
export const asked = '2026-03-16' as LegalDate;

/** A model in few words: inputs by name and type, and decisions as XML logic, each requiring all that came before. */
export interface Sketch {
  readonly items?: string;
  readonly inputs?: { readonly [name: string]: string };
  /** Business knowledge models: formal parameters and body. */
  readonly functions?: { readonly [name: string]: readonly [parameters: readonly string[], body: string] };
  readonly decisions: { readonly [name: string]: string | readonly [type: string, logic: string] };
  readonly extension?: string;
}

/** A literal expression. */
export const feel = (text: string): string =>
  `<literalExpression><text><![CDATA[${text}]]></text></literalExpression>`;

const typed = (type: string): string => (type === '' ? '' : ` typeRef="${type}"`);

/** A sketch written out as a DMN file, one element a line. */
export function dmnOf({
  items = '',
  inputs = {},
  functions = {},
  decisions,
  extension = '',
}: Sketch): string {
  const before = [
    ...Object.keys(inputs).map((name) => ['informationRequirement', 'requiredInput', name]),
    ...Object.keys(functions).map((name) => ['knowledgeRequirement', 'requiredKnowledge', name]),
  ];
  const needs = (names: readonly (readonly string[])[]): string =>
    names.map(([outer, inner, name]) => `<${outer}><${inner} href="#${name}"/></${outer}>`).join('');
  const inputXml = Object.entries(inputs).map(
    ([name, type]) =>
      `<inputData id="${name}" name="${name}"><variable name="${name}"${typed(type)}/></inputData>`,
  );
  const functionXml = Object.entries(functions).map(
    ([name, [parameters, body]]) =>
      `<businessKnowledgeModel id="${name}" name="${name}"><encapsulatedLogic>${parameters
        .map((parameter) => `<formalParameter name="${parameter}"/>`)
        .join('')}${feel(body)}</encapsulatedLogic></businessKnowledgeModel>`,
  );
  const earlier: string[][] = [];
  const decisionXml = Object.entries(decisions).map(([name, given]) => {
    const [type, logic] = typeof given === 'string' ? ['', given] : given;
    const xml = `<decision id="${name}" name="${name}"><variable name="${name}"${typed(type)}/>${needs([...before, ...earlier])}${logic}</decision>`;
    earlier.push(['informationRequirement', 'requiredDecision', name]);
    return xml;
  });
  return [
    '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:el="https://eenloket.nl/ns/dmn/2026" name="t" namespace="t">',
    extension === '' ? '' : `<extensionElements>${extension}</extensionElements>`,
    items,
    ...inputXml,
    ...functionXml,
    ...decisionXml,
    '</definitions>',
  ].join('\n');
}

/** The compiled sketch; throws with the diagnostics when it does not compile. */
export function compiled(sketch: Sketch, parameters: readonly ParameterTable[] = []): DecisionModel {
  const result = compileDecision({ dmn: dmnOf(sketch), file: 't.dmn', parameters });
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

/** What is wrong with a sketch; empty when nothing is. */
export function problemsOf(
  sketch: Sketch,
  parameters: readonly ParameterTable[] = [],
  facts?: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const source = { dmn: dmnOf(sketch), file: 't.dmn', parameters };
  const result = compileDecision(facts ? { ...source, facts } : source);
  return result.ok ? [] : result.error;
}

/** Facts from plain values; a value with a `state` is taken as it is. */
export function factsFrom(values: { readonly [name: string]: FactJson | FactValue }): Map<string, Fact> {
  const valueOf = (given: FactJson | FactValue): FactValue =>
    typeof given === 'object' && given !== null && 'state' in given
      ? (given as FactValue)
      : { state: 'known', value: given };
  return new Map(
    Object.entries(values).map(([name, given]) => [
      name,
      { name, value: valueOf(given), origin: { source: 'resident' } },
    ]),
  );
}

/** One evaluation of a model on plain values. */
export const ask = (
  model: DecisionModel,
  values: { readonly [name: string]: FactJson | FactValue } = {},
  on: LegalDate = asked,
): Evaluation => evaluate(model, { facts: factsFrom(values), on });

/** One outcome as JSON, or `unknown`. */
export function outcome(evaluation: Evaluation, name: string): FactJson | 'unknown' | undefined {
  const value = evaluation.outcomes[name];
  if (!value) return undefined;
  return value.state === 'unknown' ? 'unknown' : value.value;
}
