import { CodedError } from '@eenloket/kit';
import { readConfiguration } from '../configuration.js';
import { journeysPort } from '../counter/journeys-port.js';
import { findParent, listParents } from '../demo/birth/find-parent.js';
import { playBirth } from '../demo/birth/play-birth.js';
import { seedDemo } from '../demo/seed-demo.js';
import { openCommandServer } from '../system/command-database.js';
import { openFoundation, type Foundation } from '../system/foundation.js';
import { releasePacks } from '../system/release-packs.js';
import { newTraceparent } from '../system/trace.js';
import { startWorkings } from '../system/workings.js';
import { readArguments } from './arguments.js';

const USAGE = 'npx eenloket demo parents, or npx eenloket demo birth --parent HANDLE';

/**
 * `eenloket demo parents` lists handles of everyone a birth can be played for; `eenloket demo birth --parent HANDLE` plays it
 * without a browser, beside a running application or by itself. 1: a part is neither closed nor with a person.
 * Errors: `argument-missing`, `demo-only`, those of `openFoundation` and `findParent`.
 */
export async function run(rest: readonly string[]): Promise<number> {
  const { words, values } = readArguments(rest, {
    usage: USAGE,
    options: { parent: { type: 'string' } },
    words: [0, 1],
  });
  const [what = ''] = words;
  const handle = values.parent;
  const asked = what === 'parents' || (what === 'birth' && handle !== undefined);
  if (!asked) throw new CodedError('argument-missing', `Say what to do: ${USAGE}`);
  const configuration = readConfiguration(process.env);
  if (configuration.mode === 'production')
    throw new CodedError('demo-only', 'Births are played in a demonstration only: production has real ones.');
  const log = (line: string) => console.error(line);
  const foundation = await openFoundation(configuration, log, { openServer: openCommandServer });
  try {
    await releasePacks(foundation, foundation.catalogue);
    await seedDemo(foundation);
    return what === 'parents' ? await parents(foundation) : await birth(foundation, handle ?? '', log);
  } finally {
    await foundation.close();
  }
}

async function parents(foundation: Foundation): Promise<number> {
  const found = await listParents(foundation);
  const width = Math.max(...found.map(({ handle }) => handle.length));
  for (const { handle, female, age, hasPartner, children } of found)
    console.log(
      `${handle.padEnd(width)}  ${female ? 'woman' : 'man  '}  ${age}  ${hasPartner ? 'with partner   ' : 'without partner'}  children ${children}`,
    );
  console.log(`demo parents: ${found.length}`);
  return 0;
}

async function birth(foundation: Foundation, handle: string, log: (line: string) => void): Promise<number> {
  const { personId, female, mayLogIn } = await findParent(foundation, handle);
  const workings = await startWorkings(foundation, log);
  try {
    const stage = {
      foundation,
      workings,
      journeys: journeysPort(foundation, workings.journeys),
      say: (line: string) => console.log(line),
    };
    const traceparent = newTraceparent();
    const parent = { personId, subjectId: personId, language: 'nl' as const, traceparent };
    const played = await playBirth(stage, parent, { female, birthDate: foundation.clock.today() });
    const { counter, desk } = foundation.configuration.publicUrls;
    console.log(
      mayLogIn
        ? `look: ${counter}/nl/zaken/${played.journeyId} as ${handle}; ${desk} as the workers`
        : `look: ${desk} as the workers; ${handle} is imported and has no login, the lines above are its tracker`,
    );
    const closed = played.rows.filter(({ status }) => status === 'closed').length;
    console.log(
      `demo birth: parts ${played.rows.length}, closed ${closed}, left to a person ${played.left.length}`,
    );
    if (played.lost.length > 0)
      console.log(`Nobody has: ${played.lost.map(({ partId }) => partId).join(', ')}`);
    return played.lost.length === 0 ? 0 : 1;
  } finally {
    await workings.background.stop();
  }
}
