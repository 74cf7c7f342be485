import type { Catalogue } from '../catalogue.js';
import { didYouMean } from '../did-you-mean.js';
import type { Pack } from '../pack.js';
import type { Report } from './reporter.js';

/** Dates that the case itself provides to deadlines. */
const CASE_DATES = ['aanvraag.ontvangen', 'besluit.verzonden', 'deel.goedgekeurd'];

function competence(pack: Pack, { organisations }: Catalogue): Report[] {
  const file = `${pack.id}/service.yaml`;
  if ('organisation' in pack.competent) {
    const { organisation } = pack.competent;
    if (organisations.has(organisation)) return [];
    const fix = didYouMean(organisation, organisations.keys(), 'Add it to packs/organisations.yaml.');
    const message = `Organisation "${organisation}" does not exist.`;
    return [{ code: 'unknownOrganisation', file, path: ['competent', 'organisation'], message, fix }];
  }
  const { role } = pack.competent;
  const kinds = [...organisations.values()].map(({ kind }) => kind);
  if (kinds.some((kind) => kind === role)) return [];
  const message = `No organisation has the kind "${role}".`;
  return [
    {
      code: 'unknownOrganisation',
      file,
      path: ['competent', 'role'],
      message,
      fix: didYouMean(role, kinds, 'Add one.'),
    },
  ];
}

function tasks(pack: Pack): Report[] {
  const file = `${pack.id}/plan.yaml`;
  const competent = 'organisation' in pack.competent ? pack.competent.organisation : pack.competent.role;
  const deadlines = pack.plan.deadlines.map(({ name }) => name);
  return pack.plan.tasks.flatMap(({ name, role, suspends }): Report[] => {
    const reports: Report[] = [];
    const [holder] = role.split('.');
    if (holder !== competent && holder !== 'contactcentrum')
      reports.push({
        code: 'taskRole',
        file,
        path: ['tasks', name, 'role'],
        message: `Task ${name} is for "${holder}", but "${competent}" is competent.`,
        fix: `Write role: ${competent}.${role.split('.')[1]}.`,
      });
    if (suspends !== undefined && !deadlines.includes(suspends))
      reports.push({
        code: 'unknownDeadline',
        file,
        path: ['tasks', name, 'suspends'],
        message: `Task ${name} suspends "${suspends}", which is no deadline of this plan.`,
        fix: didYouMean(suspends, deadlines, `Use one of: ${deadlines.join(', ')}.`),
      });
    return reports;
  });
}

function deadlines(pack: Pack, { facts }: Catalogue): Report[] {
  const file = `${pack.id}/plan.yaml`;
  return pack.plan.deadlines
    .filter(({ from }) => !CASE_DATES.includes(from) && facts.get(from)?.type !== 'date')
    .map(({ name, from }) => ({
      code: 'deadlineFrom',
      file,
      path: ['deadlines', name, 'from'],
      message: `Deadline ${name} runs from "${from}", which is no date of the case and no date fact.`,
      fix: didYouMean(from, [...CASE_DATES, ...facts.keys()], `Use one of: ${CASE_DATES.join(', ')}.`),
    }));
}

function waiting(pack: Pack, { packs }: Catalogue): Report[] {
  const from = pack.plan.start.waitFor?.from;
  if (from === undefined || packs.has(from)) return [];
  const message = `The plan waits for "${from}", which is no service.`;
  const fix = didYouMean(from, packs.keys(), 'Name an existing service.');
  return [
    { code: 'unknownPack', file: `${pack.id}/plan.yaml`, path: ['start', 'waitFor', 'from'], message, fix },
  ];
}

/** A beschikking can be objected to and has a term to decide; an akte, a factual act and a private party's answer have neither. */
function objections(pack: Pack): Report[] {
  const file = `${pack.id}/plan.yaml`;
  const withObjection = pack.plan.results.filter(({ objection }) => objection !== undefined);
  if (pack.outcomeKind !== 'beschikking')
    return withObjection.map(({ name }) => ({
      code: 'objectionWithoutDecision',
      file,
      path: ['results', name, 'objection'],
      message: `Result ${name} offers objection, but the outcome is no beschikking (${pack.outcomeKind}).`,
      fix: 'Remove the objection; only a beschikking has one (Awb 1:3 lid 2, 8:1, 7:1).',
    }));
  const reports: Report[] = [];
  if (withObjection.length === 0)
    reports.push({
      code: 'objectionMissing',
      file,
      path: ['results'],
      message: 'No result of this beschikking can be objected to.',
      fix: 'Add objection: {term: P6W, article: "Awb 6:7"} to the results that decide.',
    });
  if (pack.plan.deadlines.length === 0)
    reports.push({
      code: 'deadlineMissing',
      file,
      path: [],
      message: 'This beschikking has no term to decide.',
      fix: 'Add a deadline (Awb 4:13).',
    });
  return reports;
}

/** The plan fits the service: competent organisation, roles, deadlines, the service waited for, objection. */
export const checkPlan = (pack: Pack, catalogue: Catalogue): Report[] => [
  ...competence(pack, catalogue),
  ...tasks(pack),
  ...deadlines(pack, catalogue),
  ...waiting(pack, catalogue),
  ...objections(pack),
];
