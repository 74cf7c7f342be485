import type { Question } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';

/** What a resident reads of a question: the question, why it is asked, and the hint. */
export const questionTexts = ({ ask, why, hint }: Question, language: Language): readonly string[] =>
  [ask, why, hint].flatMap((text) => (text ? [text[language]] : []));
