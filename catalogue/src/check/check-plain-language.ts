import type { Catalogue } from '../catalogue.js';
import type { Pack } from '../pack.js';
import {
  countAll,
  countText,
  fleschDouma,
  sentenceLength,
  sentencesOf,
  type Counted,
} from '../plain-language/readability.js';
import { residentTexts } from '../plain-language/resident-texts.js';
import { termFinder } from '../texts/legal-term.js';
import type { Report } from './reporter.js';

/**
 * What the Dutch texts must reach. All texts of a pack together: the ease that Douma calls ordinary, and fifteen words a sentence. Each
 * by itself: a text of five words swings far, so it is only kept from what he calls very difficult; and no sentence of more than twenty words.
 */
export const PLAIN = { ease: 60, words: 15, easeOfOne: 30, wordsOfOne: 20 } as const;

const FIX =
  'Write shorter sentences and shorter words. A legal term that must stand there belongs in packs/terms.yaml, with what it means.';

const rounded = (score: number): string => score.toFixed(0);

function ofOne(text: string, counted: Counted, terms: RegExp | undefined): string | undefined {
  const longest = sentencesOf(text).find((each) => countText(each, terms).words > PLAIN.wordsOfOne);
  if (longest !== undefined)
    return `A sentence of ${countText(longest, terms).words} words (at most ${PLAIN.wordsOfOne}): "${longest}"`;
  const ease = fleschDouma(counted);
  if (counted.plainWords === 0 || ease >= PLAIN.easeOfOne) return undefined;
  return `Reading ease ${rounded(ease)} (Flesch-Douma, at least ${PLAIN.easeOfOne} for one text): "${text}"`;
}

function ofAll(counted: Counted): string | undefined {
  const [ease, words] = [fleschDouma(counted), sentenceLength(counted)];
  if (counted.sentences === 0 || (ease >= PLAIN.ease && words <= PLAIN.words)) return undefined;
  return `Its explanations and questions have reading ease ${rounded(ease)} (at least ${PLAIN.ease}) and ${words.toFixed(1)} words a sentence (at most ${PLAIN.words}).`;
}

/** The Dutch explanations and questions of a pack are plain: in all, and each by itself. Legal terms do not count. */
export function checkPlainLanguage(pack: Pack, { terms }: Pick<Catalogue, 'terms'>): Report[] {
  const finder = termFinder(terms, 'nl');
  const texts = residentTexts(pack, 'nl').map((each) => ({ ...each, counted: countText(each.text, finder) }));
  const single = texts.flatMap(({ file, path, text, counted }): Report[] => {
    const message = ofOne(text, counted, finder);
    return message === undefined ? [] : [{ code: 'plainLanguage', file, path, message, fix: FIX }];
  });
  const message = ofAll(countAll(texts.map(({ counted }) => counted)));
  const file = `${pack.id}/${pack.questions.length > 0 ? 'questions' : 'explanations'}.yaml`;
  return message === undefined ? single : [...single, { code: 'plainLanguage', file, message, fix: FIX }];
}
