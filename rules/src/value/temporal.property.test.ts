import { decimal, toText } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDays } from './calendar-date.js';
import {
  DateTime,
  dateTimeText,
  fromLocalSeconds,
  instantOf,
  localSeconds,
  parseDateTime,
} from './date-time.js';
import { DaysDuration, durationText, MonthsDuration, parseDuration } from './duration.js';
import { minusTemporal, plusTemporal } from './temporal-arithmetic.js';
import { orderOfDateTimes } from './temporal-order.js';
import { TimeOfDay } from './time-of-day.js';
import { parseZone, zoneText, type Zone } from './zone.js';

const regions = ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Etc/UTC'];
const zones = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -64_800, max: 64_800 }).map((seconds): Zone => ({ kind: 'offset', seconds })),
  fc.constantFrom(...regions).map((name): Zone => ({ kind: 'region', name })),
);
const seconds = fc.integer({ min: 0, max: 86_399_999 }).map((ms) => decimal(`${ms}e-3`));
const points = fc
  .record({ days: fc.integer({ min: -3e11, max: 3e11 }), seconds, zone: zones })
  .map(({ days, seconds: ofDay, zone }) => new DateTime(fromDays(days)!, new TimeOfDay(ofDay, zone)));
const fixed = points.filter(({ time }) => time.zone?.kind !== 'region');
const durations = fc.integer({ min: -1e13, max: 1e13 }).map((ms) => new DaysDuration(decimal(`${ms}e-3`)));

describe('a date and time', () => {
  it('is read back from its text', () => {
    fc.assert(
      fc.property(points, (point) => {
        expect(dateTimeText(parseDateTime(dateTimeText(point))!)).toBe(dateTimeText(point));
      }),
    );
  });

  it('is where its seconds say', () => {
    fc.assert(
      fc.property(points, (point) => {
        const again = fromLocalSeconds(localSeconds(point), point.time.zone);
        expect(dateTimeText(again!)).toBe(dateTimeText(point));
      }),
    );
  });

  it('comes back when a duration is added and taken away', () => {
    fc.assert(
      fc.property(fixed, durations, (point, duration) => {
        const there = plusTemporal(point, duration);
        fc.pre(there instanceof DateTime);
        expect(dateTimeText(minusTemporal(there, duration) as DateTime)).toBe(dateTimeText(point));
        expect(durationText(minusTemporal(there, point) as DaysDuration)).toBe(durationText(duration));
      }),
    );
  });

  it('moves by the duration on the line of time, also in a region', () => {
    fc.assert(
      fc.property(points, durations, (point, duration) => {
        const there = plusTemporal(point, duration);
        fc.pre(there instanceof DateTime && point.time.zone?.kind === 'region');
        const moved = Number(toText(instantOf(there as DateTime))) - Number(toText(instantOf(point)));
        // In the hour that comes twice the clock alone cannot say which one is meant.
        expect(Math.abs(moved - Number(toText(duration.seconds)))).toBeLessThanOrEqual(7200.01);
      }),
    );
  });

  it('has an order that turns around with its sides', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        const order = orderOfDateTimes(a, b);
        expect(orderOfDateTimes(b, a)).toBe(order === null ? null : 0 - order);
      }),
    );
  });
});

describe('text and value agree', () => {
  it('of durations', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          durations,
          fc.integer().map((n) => new MonthsDuration(n)),
        ),
        (duration) => {
          fc.pre(durationText(duration) !== 'P0M');
          expect(durationText(parseDuration(durationText(duration))!)).toBe(durationText(duration));
        },
      ),
    );
  });

  it('of zones', () => {
    fc.assert(
      fc.property(zones, (zone) => {
        fc.pre(zone !== null);
        expect(parseZone(zoneText(zone))).toEqual(zone);
      }),
    );
  });
});
