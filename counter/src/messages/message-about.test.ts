import type { TrackerRow } from '@eenloket/journeys';
import { expect, it } from 'vitest';
import type { OpenJourney } from '../ports/journeys-port.js';
import { messageAbout } from './message-about.js';

const decided = { result: 'toegekend' } as unknown as NonNullable<TrackerRow['decided']>;
const journey = (row: Partial<TrackerRow>, stopped = false): OpenJourney =>
  ({
    journeyId: 'j',
    view: {
      tracker: [{ partId: 'j.svb-kinderbijslag.a', caseId: 'c', ...row }],
      ...(stopped ? { stopped: {} } : {}),
    },
  }) as unknown as OpenJourney;

it.each([
  ['a decided case to its outcome', journey({ decided }), 'c', '/zaken/j/uitkomst/svb-kinderbijslag.a'],
  ['an open case to its matter only', journey({}), 'c', undefined],
  ['another case to the matter only', journey({ decided }), 'd', undefined],
  ['what is about no case to the matter only', journey({ decided }), undefined, undefined],
  ['a stopped journey to its calm page only', journey({ decided }, true), 'c', undefined],
])('a message leads from %s', (_what, open, caseId, outcome) => {
  expect(messageAbout(open, caseId)).toEqual({ matter: '/zaken/j', ...(outcome ? { outcome } : {}) });
});
