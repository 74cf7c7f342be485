import { decidableResults } from '@eenloket/cases';
import type { OutputWords } from '@eenloket/catalogue';
import { speak } from '@eenloket/kit';
import type { ReadForm } from './act-on-case.js';
import { readOutcomes } from './read-outcomes.js';

/** Decides as the rules propose. */
export const readAsProposed: ReadForm = (_opened, { today, worker }) => ({
  type: 'decide',
  manner: { as: 'proposed' },
  on: today,
  by: worker.workerId,
});

/** Reads a decision other than proposed: a result of the service, its outcomes, and the reason. */
export const readDeviation =
  (words: OutputWords): ReadForm =>
  ({ pack }, { language, today, worker }, { form }) => {
    const say = speak(language);
    const [result, reason] = [form.text('result'), form.text('reason')];
    const known = decidableResults(pack).some(({ name }) => name === result);
    const read = readOutcomes(form, words, pack.decision?.outputs ?? [], language);
    const errors = [
      ...(known ? [] : [{ name: 'result', message: say('Kies wat het wordt.', 'Choose what it will be.') }]),
      ...(reason === ''
        ? [
            {
              name: 'reason',
              message: say(
                'Schrijf op waarom. De inwoner leest dit.',
                'Write down why. The resident reads this.',
              ),
            },
          ]
        : []),
      ...read.errors,
    ];
    if (errors.length > 0) return { errors };
    return {
      type: 'decide',
      manner: { as: 'deviation', result, outcomes: read.outcomes, reason },
      on: today,
      by: worker.workerId,
    };
  };

/** Reads the record of a talk that a result needs. */
export const readHearing: ReadForm = (_opened, { language, today, worker }, { form }) => {
  const say = speak(language);
  const [requirement, summary] = [form.text('requirement'), form.text('summary')];
  const errors = [
    ...(requirement === ''
      ? [
          {
            name: 'requirement',
            message: say('Kies waarvoor het gesprek was.', 'Choose what the talk was for.'),
          },
        ]
      : []),
    ...(summary === ''
      ? [
          {
            name: 'summary',
            message: say('Schrijf op wat de inwoner zei.', 'Write down what the resident said.'),
          },
        ]
      : []),
  ];
  if (errors.length > 0) return { errors };
  return { type: 'recordHearing', requirement, summary, on: today, by: worker.workerId };
};
