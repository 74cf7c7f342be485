import { CodedError } from '@eenloket/kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StandingClock } from '../testing/context.js';
import { afterFailure } from './attempts.js';
import { backOffMs } from './back-off.js';
import { failureText } from './failure-text.js';

const bounds = { firstMs: 200, mostMs: 120_000 };

test('the wait doubles, with up to half of it taken off, and never exceeds the most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.uint8Array({ minLength: 2, maxLength: 2 }),
      (attempt, bytes) => {
        const full = Math.min(120_000, 200 * 2 ** (attempt - 1));
        const waited = backOffMs(attempt, () => bytes, bounds);
        expect(waited).toBeGreaterThanOrEqual(full / 2);
        expect(waited).toBeLessThanOrEqual(full);
      },
    ),
  );
});

const tools = {
  clock: new StandingClock(),
  random: () => new Uint8Array([0, 0]),
  patience: { ...bounds, mostAttempts: 3 },
};

test('a failure is tried again later on the clock, the last one is dead', () => {
  const error = new Error('broken');
  expect(afterFailure(error, 0, tools)).toEqual({
    state: 'waiting',
    attempts: 1,
    retryAt: '2026-03-16T08:00:00.100Z',
  });
  expect(afterFailure(error, 2, tools)).toMatchObject({ state: 'dead', attempts: 3 });
});

test.each(['ECONNREFUSED', '57P01', '08006', '40001', '40P01', 'database-unreachable'])(
  '%s is not held against the work',
  (code) => {
    expect(afterFailure(Object.assign(new Error('x'), { code }), 2, tools)).toMatchObject({
      state: 'waiting',
      attempts: 2,
    });
  },
);

test('of a failure only what is surely not personal is kept', () => {
  expect(failureText(new CodedError('no-pack', 'Pack x is not released.'))).toBe(
    'no-pack: Pack x is not released.',
  );
  expect(failureText(new TypeError('Jansen is not a function'))).toMatch(
    /^TypeError at store\/src\/attempts\.test\.ts:\d+$/,
  );
  expect(failureText(Object.assign(new Error('Key (name)=(Jansen)'), { code: '23505' }))).toMatch(
    /^23505 at /,
  );
  expect(failureText('Jansen')).toBe('unknown failure');
});
