import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '@eenloket/kit';
import type { PageEvent } from './page-event.js';
import { stuckSignalOf } from './stuck-signal.js';

const at = '2026-03-16T08:00:00.000Z' as Instant;
const visit = (page: string): PageEvent => ({ kind: 'visit', at, page });
const error = (field = 'iban', code = 'pattern'): PageEvent => ({
  kind: 'validationError',
  at,
  page: '/vraag',
  field,
  code,
});
const search = (results: number): PageEvent => ({ kind: 'search', at, page: '/zoeken', results });
const because = (events: readonly PageEvent[]) => stuckSignalOf(events)?.because;

describe('somebody is stuck', () => {
  it('when asking for help', () => {
    expect(because([visit('/a'), { kind: 'help', at, page: '/a' }])).toBe('help');
  });
  it('at the third time of the same error, and not at the second', () => {
    expect(because([error(), error()])).toBeUndefined();
    expect(because([error(), visit('/vraag'), error(), error()])).toBe('sameError');
    expect(because([error(), error('naam'), error('iban', 'length')])).toBeUndefined();
  });
  it('after three fruitless searches in a row', () => {
    expect(because([search(0), search(0), search(0)])).toBe('fruitlessSearches');
    expect(because([search(0), search(4), search(0)])).toBeUndefined();
  });
  it('when going back and forth between two pages', () => {
    expect(because(['/a', '/b', '/a', '/b', '/a'].map(visit))).toBe('backAndForth');
    expect(because(['/a', '/b', '/c', '/b', '/a'].map(visit))).toBeUndefined();
    expect(because(['/a', '/a', '/a', '/a', '/a'].map(visit))).toBeUndefined();
  });
  it('with the last errors for the worker', () => {
    expect(stuckSignalOf([error(), error(), error()])?.lastErrors).toEqual(Array(3).fill('iban:pattern'));
  });
  it('never by just walking on', () => {
    const walk = fc
      .uniqueArray(fc.nat(), { maxLength: 12 })
      .map((pages) => pages.map((page) => visit(`/${page}`)));
    fc.assert(fc.property(walk, (events) => stuckSignalOf(events) === undefined));
  });
});
