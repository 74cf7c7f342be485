import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { YamlPath } from '../load/yaml-file.js';
import type { Pack } from '../pack.js';
import type { Report } from './reporter.js';

interface Use {
  readonly fact: string;
  readonly file: string;
  readonly path: YamlPath;
  readonly key?: 'key';
}

/** The facts that say who is competent, and who takes over where nobody is. */
const competentFacts = ({ by, otherwise }: Extract<Pack['competent'], { readonly role: string }>) => [
  { fact: by, path: ['competent', 'by'] },
  ...(otherwise
    ? [
        { fact: otherwise.by, path: ['competent', 'otherwise', 'by'] },
        { fact: otherwise.place, path: ['competent', 'otherwise', 'place'] },
      ]
    : []),
];

function uses(pack: Pack): Use[] {
  const inService = pack.receives.map((fact, index) => ({
    fact,
    file: 'service.yaml',
    path: ['receives', index],
  }));
  const by = 'by' in pack.competent ? competentFacts(pack.competent) : [];
  const consent = pack.consent === undefined ? [] : [{ fact: pack.consent, path: ['consent'] }];
  const assumed = Object.keys(pack.assumptions).map((fact) => ({
    fact,
    file: 'service.yaml',
    path: ['assumptions', fact],
    key: 'key' as const,
  }));
  const perChild = (['list', 'each'] as const).flatMap((key) =>
    pack.children ? [{ fact: pack.children[key], file: 'service.yaml', path: ['children', key] }] : [],
  );
  const asked = pack.questions.map(({ fact }, index) => ({
    fact,
    file: 'questions.yaml',
    path: [index, 'fact'],
  }));
  const waited = pack.plan.start.waitFor
    ? [{ fact: pack.plan.start.waitFor.fact, file: 'plan.yaml', path: ['start', 'waitFor', 'fact'] }]
    : [];
  const examples = pack.examples.flatMap((example, index) =>
    Object.keys(example.facts).map((fact) => ({
      fact,
      file: 'examples.yaml',
      path: [index, 'facts', fact],
      key: 'key' as const,
    })),
  );
  const competent = [...by, ...consent].map((use) => ({ ...use, file: 'service.yaml' }));
  return [...inService, ...competent, ...assumed, ...perChild, ...asked, ...waited, ...examples];
}

/** Every fact that a pack names is in the vocabulary, and a question has the type of its fact. */
export function checkFacts(pack: Pack, { facts }: Catalogue): Report[] {
  const unknown = uses(pack)
    .filter(({ fact }) => !facts.has(fact))
    .map(({ fact, file, path, key }) => ({
      code: 'unknownFact',
      file: `${pack.id}/${file}`,
      path,
      ...(key ? { key } : {}),
      message: `"${fact}" is not in the vocabulary.`,
      fix: didYouMean(fact, facts.keys(), 'Add it to packs/facts.yaml.'),
    }));
  const types = pack.questions.flatMap(({ fact, type }, index): Report[] => {
    const definition = facts.get(fact);
    if (!definition || definition.type === type) return [];
    const message = `The question about "${fact}" has type ${type}, the fact has ${definition.type}.`;
    const fix = `Write type: ${definition.type}.`;
    return [{ code: 'questionType', file: `${pack.id}/questions.yaml`, path: [index, 'type'], message, fix }];
  });
  return [...unknown, ...types];
}
