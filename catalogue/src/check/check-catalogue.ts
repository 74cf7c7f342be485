import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { Finding } from '../finding.js';
import type { Pack } from '../pack.js';
import { checkDecision } from './check-decision.js';
import { checkFacts } from './check-facts.js';
import { checkLetters } from './check-letters.js';
import { checkParameters } from './check-parameters.js';
import { checkPlainLanguage } from './check-plain-language.js';
import { checkPlan } from './check-plan.js';
import { checkStatus } from './check-status.js';
import { checkResultWords, checkVocabulary } from './check-words.js';
import type { DecisionPort } from './decision-port.js';
import { toFinding, type Report } from './reporter.js';

function idMatchesFolder(folder: string, pack: Pack): Report[] {
  if (folder === pack.id) return [];
  const message = `The id is "${pack.id}", the folder is "${folder}".`;
  return [
    {
      code: 'packId',
      file: `${folder}/service.yaml`,
      path: ['id'],
      message,
      fix: `Write id: ${folder}, or rename the folder.`,
    },
  ];
}

function checkLifeEvents({ lifeEvents, packs }: Catalogue): Report[] {
  return [...lifeEvents.values()].flatMap(({ id, phases }) =>
    phases.flatMap(({ services }, phase) =>
      services.flatMap(({ pack }, index): Report[] =>
        packs.has(pack)
          ? []
          : [
              {
                code: 'unknownPack',
                file: `life-events/${id}.yaml`,
                path: ['phases', phase, 'services', index, 'pack'],
                message: `Life event ${id} names service "${pack}", which does not exist.`,
                fix: didYouMean(pack, packs.keys(), 'Add the pack or remove the line.'),
              },
            ],
      ),
    ),
  );
}

/**
 * Holds the parts of a catalogue against one another: facts, parameters, plans, letters, decisions, examples, words, plain language, status.
 * Empty means: `eenloket check` passes. The rule engine comes in as a port.
 */
export function checkCatalogue(catalogue: Catalogue, port: DecisionPort): Finding[] {
  const perPack = [...catalogue.packs].flatMap(([folder, pack]) => [
    ...idMatchesFolder(folder, pack),
    ...checkFacts(pack, catalogue),
    ...checkParameters(pack, catalogue),
    ...checkPlan(pack, catalogue),
    ...checkResultWords(pack),
    ...checkLetters(pack),
    ...checkDecision(pack, catalogue, port),
    ...checkPlainLanguage(pack, catalogue),
    ...checkStatus(pack),
  ]);
  return [...perPack, ...checkLifeEvents(catalogue), ...checkVocabulary(catalogue)].map((report) =>
    toFinding(catalogue, report),
  );
}
