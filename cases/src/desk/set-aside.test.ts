import { describe, expect, it } from 'vitest';
import { day } from '../../testing/sample-pack.ts';
import type { CaseCommand } from '../domain/case-command.js';
import type { NextBestAction } from '../plan/next-best-action.js';
import { setAsideBy } from './set-aside.js';

const on = day('2026-03-20');
const suggestions = (...actions: NextBestAction['action'][]) =>
  actions.map((action) => ({ action, reason: { nl: 'Zo', en: 'So' } }));
const ask: CaseCommand = { type: 'ask', questionId: 'q', question: 'Waar?', on, by: 'w1' };
const proposed = (by = 'w1'): CaseCommand => ({ type: 'decide', manner: { as: 'proposed' }, on, by });
const deviation: CaseCommand = {
  type: 'decide',
  manner: { as: 'deviation', result: 'afgewezen', outcomes: {}, reason: 'Daarom' },
  on,
  by: 'w1',
};

describe('a suggestion set aside', () => {
  it('is one that a worker did not follow', () => {
    expect(setAsideBy(deviation, suggestions('decideAsProposed'))).toEqual({
      suggested: 'decideAsProposed',
      chosen: 'decide',
    });
    expect(setAsideBy(ask, suggestions('decideAsProposed'))?.chosen).toBe('ask');
  });
  it('is none when it was followed', () => {
    expect(setAsideBy(ask, suggestions('ask', 'decide'))).toBeUndefined();
    expect(setAsideBy(proposed(), suggestions('decide', 'decideAsProposed'))).toBeUndefined();
  });
  it('is none when the computer acted, or when nobody suggested anything', () => {
    expect(setAsideBy(proposed('system'), suggestions('ask'))).toBeUndefined();
    expect(setAsideBy(ask, [])).toBeUndefined();
  });
  it('is none for what leaves no trace here: a telephone call', () => {
    expect(setAsideBy(ask, suggestions('call'))).toBeUndefined();
    expect(setAsideBy(ask, suggestions('call', 'ask'))).toBeUndefined();
  });
  it('is none for an act that no suggestion is about', () => {
    const claim: CaseCommand = { type: 'claim', task: 'beoordelen', worker: 'w1' };
    expect(setAsideBy(claim, suggestions('ask'))).toBeUndefined();
  });
});
