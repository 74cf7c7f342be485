import type { ChangedValue, Pack, Parameter } from '@eenloket/catalogue';
import { speak, type Language, type LegalDate } from '@eenloket/kit';
import { EVERYBODY } from '@eenloket/simulation';
import type { DecisionText } from '@eenloket/rules';
import { readNumber, typedNumber } from './read-number.js';
import { readRules, ruleField } from './read-rules.js';

/** What is looked at when nothing is said: a sample, so that the answer is there at once. */
export const SAMPLE = 1_000_000;

/** How many residents can be asked for, by what the form sends. */
export const sizes: { readonly [name: string]: number } = { steekproef: SAMPLE, iedereen: EVERYBODY };

/** A parameter that can be changed, and its value on the day asked about. */
export interface Changeable {
  readonly parameter: Parameter;
  readonly now: string;
  /** From when that value holds: some parameters are read at the first of a month or a quarter, so a change begins there. */
  readonly since: LegalDate;
}

/** A field with what is wrong and how to mend it. */
export interface Wrong {
  readonly name: string;
  readonly message: string;
}

/** What the form says. */
export interface Asked {
  /** Whether something was asked at all: without it the form stands as it is. */
  readonly asked: boolean;
  /** As typed, by the name of the parameter. */
  readonly typed: { readonly [name: string]: string };
  readonly size: string;
  /** Whether the other services count in what is lost of a hundred euros more. */
  readonly together: boolean;
  readonly parameters: { readonly [name: string]: ChangedValue };
  /** Texts of rules that differ from the pack's, by the id of their element. */
  readonly rules: { readonly [id: string]: string };
  /** What is wrong with the numbers. */
  readonly wrong: readonly Wrong[];
}

const numeric = ({ unit }: Parameter): boolean => !['date', 'text', 'rows'].includes(unit);

/** The numbers of a pack that hold on a day, or held last before it. */
export const changeable = (pack: Pack, on: LegalDate): readonly Changeable[] =>
  pack.parameters.filter(numeric).flatMap((parameter) => {
    const held = parameter.values.findLast(({ from }) => from <= on);
    return held ? [{ parameter, now: held.value, since: held.from }] : [];
  });

/** Reads the query of the form: what differs from now is a change of the value that holds. */
export function readAsked(
  query: { readonly [name: string]: unknown },
  {
    numbers,
    decisions,
  }: { readonly numbers: readonly Changeable[]; readonly decisions: readonly DecisionText[] },
  language: Language,
): Asked {
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === 'string' ? value : undefined;
  };
  const say = speak(language);
  const typed: { [name: string]: string } = {};
  const parameters: { [name: string]: ChangedValue } = {};
  const wrong: Wrong[] = [];
  for (const { parameter, now, since } of numbers) {
    const { name } = parameter;
    typed[name] = text(name)?.slice(0, 40) ?? typedNumber(now, language);
    const value = readNumber(typed[name], language);
    const message = say(
      'Vul een getal in, zoals 2119,50 of 0,1373.',
      'Enter a number, such as 2119.50 or 0.1373.',
    );
    if (value === undefined) wrong.push({ name, message });
    else if (value !== readNumber(typedNumber(now, language), language))
      parameters[name] = { from: since, value };
  }
  const size = text('inwoners') ?? '';
  const known = Object.hasOwn(sizes, size) ? size : 'steekproef';
  const together = text('samen') === 'ja';
  const rules = readRules(decisions, text);
  return { asked: text('inwoners') !== undefined, typed, size: known, together, parameters, rules, wrong };
}

/** The numbers as typed, size and counting, as fields of a form or parts of an address. */
export const figureFields = ({ typed, size, together }: Asked): readonly (readonly [string, string])[] => [
  ...Object.entries(typed),
  ['inwoners', size],
  ...(together ? [['samen', 'ja'] as const] : []),
];

/** The rules that differ, as fields of a form or parts of an address. */
export const ruleFields = ({ rules }: Asked): readonly (readonly [string, string])[] =>
  Object.entries(rules).map(([id, text]) => [ruleField(id), text]);

/** The least address of what is asked: numbers that are as they were are left out. @returns with its question mark */
export function searchOf(asked: Asked): string {
  const figures = figureFields(asked).filter(
    ([name]) => !Object.hasOwn(asked.typed, name) || Object.hasOwn(asked.parameters, name),
  );
  const search = new URLSearchParams();
  for (const [name, value] of [...figures, ...ruleFields(asked)]) search.set(name, value);
  return `?${search.toString()}`;
}
