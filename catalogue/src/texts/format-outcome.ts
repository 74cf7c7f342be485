import type { Language } from '@eenloket/kit';
import type { FactJson } from '@eenloket/rules';
import type { Catalogue } from '../catalogue.js';
import { formatFact } from './format-fact.js';

/** The words in which outcomes are shown. */
export type OutputWords = Pick<Catalogue, 'outputs'>;

/** What an outcome is called; one that the vocabulary no longer has (an old version of a pack) by its own name. */
export const outcomeLabel = ({ outputs }: OutputWords, output: string, language: Language): string =>
  outputs.get(output)?.label[language] ?? output;

/** The value of an outcome as people read it: by its type in packs/outputs.yaml, a choice by its words, never its code. */
export const formatOutcome = (
  { outputs }: OutputWords,
  output: string,
  value: FactJson,
  language: Language,
): string => formatFact(value, outputs.get(output), language);
