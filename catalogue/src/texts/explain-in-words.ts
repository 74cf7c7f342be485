import type { Language, Text } from '@eenloket/kit';
import type { Change, Clause, Explanation, FactJson, Reason } from '@eenloket/rules';
import type { FactDefinition, Pack } from '../pack.js';
import { formatFact } from './format-fact.js';

/** One sentence of an explanation, with the clause and fact behind it so that a page can link them. */
export interface ExplainedSentence {
  readonly kind: 'because' | 'although' | 'wouldChangeIf';
  /** The whole sentence: "Dit komt doordat uw kind bij u woont." */
  readonly text: string;
  /** Only the clause, for a list under such a heading: "uw kind bij u woont". */
  readonly clauseText: string;
  readonly fact: string;
  readonly clause?: Clause;
}

type Vocabulary = ReadonlyMap<string, FactDefinition>;
type Words = { readonly pack: Pack; readonly facts: Vocabulary; readonly language: Language };

/** How a sentence of each kind begins; a clause follows. */
export const OPENING: { readonly [kind in ExplainedSentence['kind']]: Text } = {
  because: { nl: 'Dit komt doordat', en: 'This is because' },
  although: { nl: 'Dit blijft zo, ook al is het zo dat', en: 'This stays so, even though' },
  wouldChangeIf: { nl: 'Dit verandert als', en: 'This changes if' },
};
const IS: Text = { nl: 'is', en: 'is' };
const NOT_KNOWN: Text = { nl: 'niet bekend', en: 'not known' };

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function labelOf(fact: string, { facts, language }: Words): string {
  return facts.get(fact)?.label[language] ?? fact;
}

/** The clause in a template of the pack, or, without one, built from the fact's label: `uw inkomen € 30.000,00 is`. */
function clauseOf(
  key: string | undefined,
  fact: string,
  value: FactJson | undefined,
  clause: Clause | undefined,
  words: Words,
): string {
  const { pack, facts, language } = words;
  const shown = value === undefined ? NOT_KNOWN[language] : formatFact(value, facts.get(fact), language);
  const template = key === undefined ? undefined : pack.explanations[key]?.[language];
  if (template === undefined) {
    const label = `"${lowerFirst(labelOf(fact, words))}"`;
    return language === 'nl' ? `${label} ${shown} ${IS.nl}` : `${label} ${IS.en} ${shown}`;
  }
  return template
    .replaceAll('{{value}}', shown)
    .replaceAll('{{label}}', lowerFirst(labelOf(fact, words)))
    .replaceAll('{{clause}}', clause ? `${clause.bwb} ${clause.article}` : '')
    .replace(/\.$/, '');
}

function sentence(kind: ExplainedSentence['kind'], reason: Reason, words: Words): ExplainedSentence {
  const value = reason.value.state === 'unknown' ? undefined : reason.value.value;
  const text = clauseOf(reason.text, reason.fact, value, reason.clause, words);
  return {
    kind,
    text: `${OPENING[kind][words.language]} ${text}.`,
    clauseText: text,
    fact: reason.fact,
    ...(reason.clause ? { clause: reason.clause } : {}),
  };
}

function changeSentence({ fact, to, text: key }: Change, words: Words): ExplainedSentence {
  const text = clauseOf(key, fact, to, undefined, words);
  const opening = OPENING.wouldChangeIf[words.language];
  return { kind: 'wouldChangeIf', text: `${opening} ${text}.`, clauseText: text, fact };
}

/**
 * An explanation as sentences: "Dit komt doordat ...", "Dit verandert als ...". The texts come from the pack's
 * explanations.yaml; a reason without a text is said with the label of its fact. A sentence is said once.
 */
export function explainInWords(
  explanation: Explanation,
  pack: Pack,
  facts: Vocabulary,
  language: Language,
): ExplainedSentence[] {
  const words = { pack, facts, language };
  const all = [
    ...explanation.because.map((reason) => sentence('because', reason, words)),
    ...explanation.although.map((reason) => sentence('although', reason, words)),
    ...explanation.wouldChangeIf.map((change) => changeSentence(change, words)),
  ];
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}
