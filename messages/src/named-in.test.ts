import type { Organisation, Pack } from '@eenloket/catalogue';
import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { keptEvent } from './kept-event.js';
import { journeyOfPart, namedIn } from './named-in.js';

const names = {
  packs: new Map([
    [
      'svb/kinderbijslag',
      { id: 'svb/kinderbijslag', title: { nl: 'Kinderbijslag', en: 'Child benefit' } } as Pack,
    ],
  ]),
  organisations: new Map([['svb', { name: { nl: 'SVB', en: 'SVB' } } as Organisation]]),
};
const subject = (name: string, data = {}): string | undefined => {
  const event = sampleEvent(`nl.eenloket.case.${name}`, { partId: 'j1.svb-kinderbijslag.c1', ...data });
  return keptEvent(event, namedIn(event, names))?.title.nl;
};

describe('a subject names the organisation and the service', () => {
  it.each([
    ['opened', 'SVB heeft uw aanvraag: Kinderbijslag'],
    ['question-asked', 'SVB heeft een vraag: Kinderbijslag'],
    ['decided', 'SVB heeft een uitkomst: Kinderbijslag'],
  ])('%s', (name, words) => {
    expect(subject(name)).toBe(words);
  });
  it('also where the organisation began by itself', () => {
    expect(subject('opened', { ownInitiative: true })).toBe('SVB is zelf begonnen: Kinderbijslag');
  });
  it('as far as they are known', () => {
    expect(subject('opened', { partId: 'j1.other' })).toBe('SVB heeft uw aanvraag');
    const event = sampleEvent('nl.eenloket.case.opened', {});
    expect(namedIn(event, undefined)).toEqual({});
  });
});

it.each([
  ['j1.svb-kinderbijslag', 'j1'],
  ['j1.svb-kinderbijslag.c1', 'j1'],
  ['p', undefined],
  [undefined, undefined],
])('part %s belongs to journey %s', (part, journey) => {
  expect(journeyOfPart(part)).toBe(journey);
});
