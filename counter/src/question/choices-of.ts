import type { Catalogue, Question } from '@eenloket/catalogue';

type Choices = NonNullable<Question['choices']>;

/** The answers to choose from: the question's own, else those of its fact. */
export const choicesOf = ({ facts }: Catalogue, question: Question): Choices =>
  question.choices ?? facts.get(question.fact)?.choices ?? [];
