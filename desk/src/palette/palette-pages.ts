import type { Command } from '@eenloket/design';
import { speak } from '@eenloket/kit';
import { answersHelp, hasFunction, type Visit } from '../worker/visit.js';

/** The places that this worker's function opens. */
export function palettePages(visit: Visit): readonly Command[] {
  const say = speak(visit.language);
  const group = say('Pagina', 'Page');
  const page = (path: string, label: string): Command => ({
    href: `/${visit.language}${path}`,
    label,
    group,
  });
  if (hasFunction(visit, 'auditor'))
    return [page('/toezicht', say('Logboeken', 'Logs')), page('/palet', say('Snel naar', 'Go to'))];
  const work = answersHelp(visit)
    ? page('/hulp', say('Hulpvragen', 'Calls for help'))
    : page('', say('Werk', 'Work'));
  const lead = hasFunction(visit, 'teamleider')
    ? [page('/afwijkingen', say('Afwijkingen', 'Deviations'))]
    : [];
  return [
    work,
    ...lead,
    page('/herstel', say('Herstel', 'Repair')),
    page('/palet', say('Snel naar', 'Go to')),
  ];
}
