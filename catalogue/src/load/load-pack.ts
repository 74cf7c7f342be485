import type { Text } from '@eenloket/kit';
import type { Assessment, Example, Pack, Question } from '../pack.js';
import { bundleSha256 } from '../release/canonical-bundle.js';
import { named, toPlan } from './load-plan.js';
import type { Letters, ParametersFile, PlanFile, ServiceFile, ServicePart } from './pack-files.js';
import type { PackSource } from './pack-source.js';

function loadLetters(source: PackSource, folder: string): Letters {
  const letters: { [name: string]: Text } = {};
  for (const file of source.list(`${folder}/letters`, 'file')) {
    const name = /^(.+)\.(nl|en)\.md$/.exec(file)?.[1];
    if (name === undefined) {
      const message = `"${file}" is no letter.`;
      const fix = 'Name it <name>.nl.md or <name>.en.md.';
      const at = { file: `${folder}/letters/${file}`, line: 1, column: 1 };
      source.findings.push({ code: 'check.letterName', ...at, message, fix });
      continue;
    }
    letters[name] ??= {
      nl: source.text(`${folder}/letters/${name}.nl.md`) ?? '',
      en: source.text(`${folder}/letters/${name}.en.md`) ?? '',
    };
  }
  return letters;
}

/** Normalises an assessment: without impact assessments the list is empty. */
const toAssessment = (file: Partial<Assessment>): Assessment =>
  ({ impactAssessments: [], ...file }) as Assessment;

function loadDecision(source: PackSource, folder: string, service: ServiceFile): Pack['decision'] {
  if (!service.decision) return undefined;
  const dmn = source.text(`${folder}/${service.decision.file}`);
  if (dmn === undefined) {
    const message = `The service names a decision, but ${service.decision.file} is missing.`;
    const at = { file: `${folder}/${service.decision.file}`, line: 1, column: 1 };
    source.findings.push({ code: 'check.missingFile', ...at, message, fix: 'Add the DMN file.' });
    return undefined;
  }
  return { ...service.decision, dmn };
}

/**
 * Loads the pack in `folder` (`<authority>/<service>`). Undefined when a file that it cannot do without is absent or wrong;
 * the source then holds the findings.
 */
export function loadPack(source: PackSource, folder: string): Pack | undefined {
  const service = source.yaml<ServiceFile>(`${folder}/service.yaml`, 'service', 'required');
  const plan = source.yaml<PlanFile>(`${folder}/plan.yaml`, 'plan', 'required');
  const questions = source.yaml<readonly Question[]>(`${folder}/questions.yaml`, 'questions', 'optional');
  const parameters = source.yaml<ParametersFile>(`${folder}/parameters.yaml`, 'parameters', 'optional');
  const explanations = source.yaml<Pack['explanations']>(
    `${folder}/explanations.yaml`,
    'explanations',
    'optional',
  );
  const examples = source.yaml<readonly Example[]>(`${folder}/examples.yaml`, 'examples', 'optional');
  const assessment = source.yaml<Partial<Assessment>>(`${folder}/assessment.yaml`, 'assessment', 'optional');
  const letters = loadLetters(source, folder);
  if (!service || !plan) return undefined;
  const decision = loadDecision(source, folder, service);
  if (service.decision && !decision) return undefined;
  const pack: Omit<Pack, 'sha256'> = {
    ...(service as ServicePart),
    keywords: service.keywords ?? [],
    assumptions: service.assumptions ?? {},
    ...(decision ? { decision } : {}),
    parameters: named(parameters ?? {}).map((parameter) => ({ after: 'provisional', ...parameter })),
    questions: questions ?? [],
    explanations: explanations ?? {},
    plan: toPlan(plan),
    letters,
    examples: examples ?? [],
    ...(assessment ? { assessment: toAssessment(assessment) } : {}),
  };
  return { ...pack, sha256: bundleSha256(pack) };
}
