import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { YamlPath } from '../load/yaml-file.js';
import type { Choice, Labelled, Pack } from '../pack.js';
import type { CompiledDecision } from './decision-port.js';
import type { Report } from './reporter.js';

/** Words that only the resident, or somebody who speaks to her, says. */
const toHer = {
  nl: /(?<!\p{L})(u|uw|uzelf|ik|mij|mijn)(?!\p{L})/iu,
  en: /(?<!\p{L})(you|your|yourself|i|me|my)(?!\p{L})/iu,
};

const speaksToHer = ({ nl, en }: Labelled['label']): boolean => toHer.nl.test(nl) || toHer.en.test(en);

interface Worded extends Labelled {
  readonly choices?: readonly Choice[];
}

function wordsForWorkers(file: string, path: YamlPath, { choices = [], ...own }: Worded): Report[] {
  const labels: readonly (Labelled & { readonly path: YamlPath })[] = [
    { ...own, path },
    ...choices.map((choice, index) => ({ ...choice, path: [...path, 'choices', index] })),
  ];
  return labels
    .filter(({ label, labelForWorker = label }) => speaksToHer(labelForWorker))
    .map(({ label, path }) => ({
      code: 'labelForWorker',
      file,
      path,
      message: `A worker would read "${label.nl}" of ${path.join('.')} as if said to the resident.`,
      fix: 'Add labelForWorker in both languages, about the resident.',
    }));
}

/** Every fact and output can be read by a worker too, and a choice has its values with their words. */
export function checkVocabulary({ facts, outputs }: Catalogue): Report[] {
  const vocabularies = [
    { file: 'facts.yaml', entries: [...facts.values()] },
    { file: 'outputs.yaml', entries: [...outputs.values()] },
  ];
  return vocabularies.flatMap(({ file, entries }) =>
    entries.flatMap((entry): Report[] => [
      ...wordsForWorkers(file, [entry.name], entry),
      ...(entry.type === 'choice' && !entry.choices
        ? [
            {
              code: 'choicesMissing',
              file,
              path: [entry.name],
              message: `${entry.name} is a choice without choices.`,
              fix: 'Add its values with their words.',
            },
          ]
        : []),
    ]),
  );
}

/** Every result of a plan can be read by a worker too. */
export const checkResultWords = ({ id, plan }: Pack): Report[] =>
  plan.results.flatMap((result) => wordsForWorkers(`${id}/plan.yaml`, ['results', result.name], result));

/** Every output of a pack has its words, and so has every text that its decision can give. */
export function checkOutputs(
  pack: Pack,
  { outputs }: Catalogue,
  { texts }: Pick<CompiledDecision, 'texts'>,
): Report[] {
  return (pack.decision?.outputs ?? []).flatMap((output, index): Report[] => {
    const definition = outputs.get(output);
    if (!definition)
      return [
        {
          code: 'unknownOutput',
          file: `${pack.id}/service.yaml`,
          path: ['decision', 'outputs', index],
          message: `"${output}" has no words.`,
          fix: didYouMean(output, outputs.keys(), 'Add it to packs/outputs.yaml.'),
        },
      ];
    const worded = (definition.choices ?? []).map(({ value }) => value);
    return (texts.get(output) ?? [])
      .filter((text) => !worded.includes(text))
      .map((text) => ({
        code: 'valueWithoutWords',
        file: `${pack.id}/${pack.decision?.file}`,
        message: `${output} can be "${text}", which would be shown as such.`,
        fix: didYouMean(text, worded, `Add it to the choices of ${output} in packs/outputs.yaml.`),
      }));
  });
}
