import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  complaintDeadline,
  decisionDeadline,
  leaveAsideDeadline,
  objectionDeadline,
  objectionDecisionDeadline,
  wooDeadline,
} from './awb-terms.js';
import { holidayCalendar, type Holidays } from './holidays.js';
import { penaltyOver } from './late-penalty.js';
import type { LegalDate } from './legal-date.js';
import type { LegalDeadline } from './legal-term.js';

interface Vector {
  readonly id: string;
  readonly input: { readonly [name: string]: never };
  readonly expected: { readonly raw?: string; readonly end?: string; readonly bedrag?: number };
}
interface Vectors {
  readonly gelijkgesteld_art3lid3: readonly LegalDate[];
  readonly holidays: { readonly [year: string]: { readonly [date: LegalDate]: string } };
  readonly vectors: readonly Vector[];
}

const path = process.env['EENLOKET_LAW_VECTORS'] ?? '../shared/law/awb-vectors.json';
const found = existsSync(path);
const file: Vectors = found
  ? (JSON.parse(readFileSync(path, 'utf8')) as Vectors)
  : { gelijkgesteld_art3lid3: [], holidays: {}, vectors: [] };
const holidays = holidayCalendar(file.gelijkgesteld_art3lid3);

type Input = { readonly [name: string]: LegalDate } & {
  readonly commissie: boolean;
  readonly verdaagd: boolean;
};
const compute: { readonly [kind: string]: (input: Input, holidays: Holidays) => LegalDeadline } = {
  BT: ({ ontvangst }) => decisionDeadline(ontvangst!, holidays),
  BZ: ({ bekendmaking }) => objectionDeadline(bekendmaking!, holidays),
  BOB6: ({ bekendmaking, commissie }) =>
    objectionDecisionDeadline(objectionDeadline(bekendmaking!, holidays).date, holidays, {
      committee: commissie,
      adjourned: false,
    }),
  KL: ({ ontvangst }) => complaintDeadline(ontvangst!, holidays, { committee: false, adjourned: false }),
  WOO: ({ ontvangst, verdaagd }) => wooDeadline(ontvangst!, verdaagd === true, holidays),
  OPS: ({ ontvangst, uitnodiging, termijnTot }) =>
    decisionDeadline(ontvangst!, holidays, { suspensions: [{ from: uitnodiging!, until: termijnTot! }] }),
  BVB: ({ termijnTot }) => leaveAsideDeadline(termijnTot!, holidays),
};

describe.skipIf(!found)(
  `the published vectors (${found ? path : `absent: no ${path}, set EENLOKET_LAW_VECTORS`})`,
  () => {
    it.each(file.vectors.filter(({ expected }) => expected.end !== undefined))('$id', (vector) => {
      const kind = vector.id.split('-')[0]!;
      const { date, steps } = compute[kind]!(vector.input as never, holidays);
      expect(steps[0]?.date).toBe(vector.expected.raw);
      expect(date).toBe(vector.expected.end);
    });

    it.each(file.vectors.filter(({ expected }) => expected.bedrag !== undefined))(
      '$id',
      ({ input, expected }) => {
        expect(penaltyOver(input['dagen']!)).toBe(String(expected.bedrag));
      },
    );

    it('has the same holidays on weekdays', () => {
      const dates = Object.values(file.holidays).flatMap((year) => Object.keys(year)) as LegalDate[];
      expect(dates.filter((date) => holidays(date) === undefined)).toEqual([]);
    });
  },
);
