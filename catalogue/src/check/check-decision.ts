import type { Result } from '@eenloket/kit';
import type { FactJson, FactValue } from '@eenloket/rules';
import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { Example, Pack } from '../pack.js';
import { checkOutputs } from './check-words.js';
import type { CompiledDecision, DecisionPort, DecisionProblem } from './decision-port.js';
import type { Report } from './reporter.js';
import { sameValue } from './same-value.js';

function mismatch(
  example: Example,
  output: string,
  expected: FactJson,
  found: FactValue | undefined,
): string | undefined {
  if (!found) return `gives no ${output}`;
  const state = found.state === 'assumed' ? 'known' : found.state;
  if (found.state === 'unknown')
    return example.state === 'unknown' ? undefined : `leaves ${output} unknown (${found.reason})`;
  if (!sameValue(expected, found.value))
    return `gives ${output} ${JSON.stringify(found.value)} instead of ${JSON.stringify(expected)}`;
  const wanted = example.state ?? 'known';
  return state === wanted ? undefined : `gives ${output} as ${state} instead of ${wanted}`;
}

function examples(pack: Pack, decision: CompiledDecision): Report[] {
  return pack.examples.flatMap((example, index): Report[] => {
    const outcome = decision.run(example.facts, example.on);
    return Object.entries(example.expect).flatMap(([output, expected]): Report[] => {
      const wrong = mismatch(example, output, expected, outcome[output]);
      if (wrong === undefined) return [];
      return [
        {
          code: 'exampleFails',
          file: `${pack.id}/examples.yaml`,
          path: [index, 'expect', output],
          message: `Example "${example.name}": the decision ${wrong}.`,
          fix: 'Correct the example or the decision; they must agree.',
        },
      ];
    });
  });
}

/** The warnings and totals of the service name decisions and outputs that are there. */
function named(pack: Pack, { decisions }: CompiledDecision): Report[] {
  const file = `${pack.id}/service.yaml`;
  const outputs = pack.decision?.outputs ?? [];
  const uses = [
    ...(pack.warnings ?? []).flatMap(({ when, readings = [] }, index) =>
      [when, ...readings].map((name) => ({ name, known: decisions, path: ['warnings', index] })),
    ),
    ...Object.keys(pack.children?.total ?? {}).map((name) => ({
      name,
      known: outputs,
      path: ['children', 'total', name],
    })),
  ];
  return uses
    .filter(({ name, known }) => !known.includes(name))
    .map(({ name, known, path }) => ({
      code: 'unknownDecision',
      file,
      path,
      message: `"${name}" is no decision of ${pack.decision?.file} that can be named here.`,
      fix: didYouMean(name, known, `Name one of: ${known.join(', ')}.`),
    }));
}

function references(pack: Pack, { textKeys, parameters }: CompiledDecision): Report[] {
  const file = `${pack.id}/${pack.decision?.file}`;
  const keys = Object.keys(pack.explanations);
  const names = pack.parameters.map(({ name }) => name);
  const texts = textKeys
    .filter((key) => !keys.includes(key))
    .map((key) => ({
      code: 'explanationMissing',
      file,
      message: `The decision names explanation "${key}", which is not in explanations.yaml.`,
      fix: didYouMean(key, keys, 'Add it in both languages.'),
    }));
  const unknown = parameters
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'unknownParameter',
      file,
      message: `The decision uses parameter "${name}", which is not in parameters.yaml.`,
      fix: didYouMean(name, names, 'Add it with its dates and sources.'),
    }));
  return [...texts, ...unknown];
}

const compileReports = (pack: Pack, problems: readonly DecisionProblem[]): Report[] =>
  problems.map(({ message, fix, line }) => ({
    code: 'decision',
    file: `${pack.id}/${pack.decision?.file}`,
    message: line === undefined ? message : `Line ${line}: ${message}`,
    fix,
  }));

function conditions(pack: Pack, catalogue: Catalogue, port: DecisionPort): Report[] {
  const names = [
    ...catalogue.facts.keys(),
    ...(pack.decision?.outputs ?? []),
    'decision.status',
    'automation',
  ];
  const all = [
    { when: pack.startsByItself, file: 'service.yaml', path: ['startsByItself'] },
    ...pack.questions.map(({ when }, index) => ({ when, file: 'questions.yaml', path: [index, 'when'] })),
    ...pack.plan.tasks.map(({ when, name }) => ({ when, file: 'plan.yaml', path: ['tasks', name, 'when'] })),
    ...pack.plan.results.map(({ when, name }) => ({
      when,
      file: 'plan.yaml',
      path: ['results', name, 'when'],
    })),
  ];
  return all.flatMap(({ when, file, path }): Report[] => {
    const problem = when === undefined ? undefined : port.checkCondition(when, names);
    return problem
      ? [
          {
            code: 'condition',
            file: `${pack.id}/${file}`,
            path,
            message: `${problem.message}`,
            fix: problem.fix,
          },
        ]
      : [];
  });
}

/** The decision compiles, its references exist, its conditions are FEEL, and its examples come out as written. */
export function checkDecision(pack: Pack, catalogue: Catalogue, port: DecisionPort): Report[] {
  const reports = conditions(pack, catalogue, port);
  if (!pack.decision) return reports;
  const compiled: Result<CompiledDecision, readonly DecisionProblem[]> = port.compile(pack, catalogue.facts);
  if (!compiled.ok) return [...reports, ...compileReports(pack, compiled.error)];
  return [
    ...reports,
    ...references(pack, compiled.value),
    ...named(pack, compiled.value),
    ...checkOutputs(pack, catalogue, compiled.value),
    ...examples(pack, compiled.value),
  ];
}
