import { expect, it } from 'vitest';
import { openCatalogue } from '../../system/catalogue.js';
import { storyAnswer } from './story-answers.js';

const teller = { female: true, birthDate: '2026-03-16' as never };
const questions = [...openCatalogue().packs.values()].flatMap((pack) =>
  pack.questions.map((question) => ({ name: `${pack.id} ${question.fact}`, question })),
);

it.each(questions)('the story answers $name within what the question allows', ({ question }) => {
  const answer = storyAnswer({ question }, teller);
  if (question.choices) expect(question.choices.map(({ value }) => value)).toContain(answer);
  if (question.type === 'boolean') expect(typeof answer).toBe('boolean');
  const { pattern } = question.validate ?? {};
  if (pattern !== undefined) expect(answer).toMatch(new RegExp(pattern, 'u'));
});

it('the one who gave birth says so, the other parent does not', () => {
  const asked = questions.find(({ question }) => question.fact === 'aanvrager.isGeboortemoeder')!;
  expect([true, false].map((female) => storyAnswer(asked, { ...teller, female }))).toEqual([true, false]);
});
