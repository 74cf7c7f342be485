import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../../store/testing/test-database.js';
import { realDataAbsent, realDataIsThere, realText } from '../../../testing/real-data.js';
import { testConfiguration } from '../../../testing/test-system.js';
import { journeysPort } from '../../counter/journeys-port.js';
import { openFoundation, type Foundation } from '../../system/foundation.js';
import { importPersonList } from '../../system/import-person-list.js';
import { releasePacks } from '../../system/release-packs.js';
import { newTraceparent } from '../../system/trace.js';
import { startWorkings, type Workings } from '../../system/workings.js';
import { findParent, listParents, type Parent } from './find-parent.js';
import { playBirth, type PlayedBirth } from './play-birth.js';

type Sort = (parent: Parent) => boolean;
const some =
  (least: number, most: number, female: boolean, hasPartner: boolean): Sort =>
  (parent) =>
    parent.female === female &&
    parent.hasPartner === hasPartner &&
    parent.partnerIsThere === hasPartner &&
    parent.children >= least &&
    parent.children <= most;
const sorts: readonly (readonly [name: string, sort: Sort, left: readonly string[]])[] = [
  ['a mother alone with three children', some(3, 3, true, false), []],
  ['a father with a partner and children', some(1, 9, false, true), []],
  ['a woman with a partner and her first child', some(0, 0, true, true), []],
  // Who is no parent by law cannot declare the birth (BW 1:19e): the municipality goes on, the others wait for it.
  [
    'a man alone',
    some(0, 0, false, false),
    [
      'Wacht op de geboorteakte',
      'Wacht op de geboorteakte',
      'Wacht op de geboorteakte',
      'Wacht op de geboorteakte',
      'Wij kunnen de akte nog niet maken',
    ],
  ],
];

describe.skipIf(!realDataIsThere)(`a birth of every sort of imported parent${realDataAbsent}`, () => {
  let main: TestDatabase;
  let foundation: Foundation;
  let workings: Workings;
  let parents: readonly Parent[];
  let files: { removeFiles(): void };
  const failures: string[] = [];

  beforeAll(async () => {
    main = await testDatabase();
    const configuration = await testConfiguration(main.ownerUrl);
    files = configuration;
    foundation = await openFoundation(configuration, () => undefined);
    await releasePacks(foundation, foundation.catalogue);
    const { database, registerPersons } = foundation;
    await importPersonList(database, registerPersons, realText('persons'), () => undefined);
    parents = await listParents(foundation);
    workings = await startWorkings(foundation, (line) => void failures.push(line));
  }, 120_000);
  afterAll(async () => {
    await workings?.background.stop();
    await foundation?.close();
    await main?.close();
    files?.removeFiles();
  });

  const play = async ({ handle }: Parent): Promise<PlayedBirth> => {
    const { personId, female } = await findParent(foundation, handle);
    const visitor = { personId, subjectId: personId, language: 'nl', traceparent: newTraceparent() } as const;
    const journeys = journeysPort(foundation, workings.journeys);
    const stage = { foundation, workings, journeys, say: () => undefined, patienceMs: 40_000 };
    return playBirth(stage, visitor, { female, birthDate: foundation.clock.today() });
  };

  it.each(sorts)(
    '%s ends with every part closed or with a person',
    async (_, sort, leftWith) => {
      const parent = parents.find(sort);
      if (!parent) throw new Error('nobody of this sort was imported');
      const { left, lost } = await play(parent);
      expect({ lost, failures }).toEqual({ lost: [], failures: [] });
      expect(left.map(({ statusText }) => statusText.nl).sort()).toEqual(leftWith);
    },
    60_000,
  );
});
