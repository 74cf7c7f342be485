import type { Pack } from '../pack.js';
import type { Report } from './reporter.js';

const ENOUGH_EXAMPLES = 10;

function tested(pack: Pack): Report[] {
  const reports: Report[] = [];
  if (pack.decision && pack.examples.length < ENOUGH_EXAMPLES)
    reports.push({
      code: 'tooFewExamples',
      file: `${pack.id}/examples.yaml`,
      message: `Status ${pack.status} needs ${ENOUGH_EXAMPLES} worked examples; there are ${pack.examples.length}.`,
      fix: 'Add examples, or set status: draft.',
    });
  if (!pack.assessment)
    reports.push({
      code: 'assessmentMissing',
      file: `${pack.id}/assessment.yaml`,
      message: `Status ${pack.status} needs an assessment.`,
      fix: 'Write assessment.yaml, or set status: draft.',
    });
  return reports;
}

function inForce(pack: Pack): Report[] {
  return pack.parameters.flatMap(({ name, values }) =>
    values.flatMap(({ from, source }, index): Report[] =>
      source.class === 'L' || source.class === 'D'
        ? []
        : [
            {
              code: 'sourceNotRead',
              file: `${pack.id}/parameters.yaml`,
              path: [name, 'values', index, 'source'],
              message: `${name} from ${from} rests on a source of class ${source.class}.`,
              fix: 'Read it in the law (L) or in what the organisation published (D), or set status: tested.',
            },
          ],
    ),
  );
}

/** What a status promises: tested packs have examples and an assessment, packs in force also sources that were read. */
export function checkStatus(pack: Pack): Report[] {
  if (pack.status === 'draft') return [];
  const ground: Report[] =
    pack.basis.length > 0 || pack.outcomeKind === 'privaat'
      ? []
      : [
          {
            code: 'basisMissing',
            file: `${pack.id}/service.yaml`,
            path: ['basis'],
            message: 'A public service has no legal basis.',
            fix: 'Name the article of law; only a private party (privaat) may have none.',
          },
        ];
  return [...ground, ...tested(pack), ...(pack.status === 'inForce' ? inForce(pack) : [])];
}
