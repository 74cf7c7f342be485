import { describe, expect, it } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { KEPT_EVENTS, keptEvent } from './kept-event.js';

const title = { nl: 'Kinderbijslag', en: 'Child benefit' };
const said = (name: string, data = {}) => keptEvent(sampleEvent(`nl.eenloket.${name}`, data))?.title;

describe('every act of a resident is confirmed', () => {
  it.each([
    ['journey.approved', 'U heeft uw aanvraag verstuurd'],
    ['journey.part-refused', 'U vraagt dit niet aan: Kinderbijslag'],
    ['journey.part-restored', 'U vraagt dit toch aan: Kinderbijslag'],
    ['journey.part-withdrawn', 'U heeft een aanvraag ingetrokken: Kinderbijslag'],
    ['journey.question-answered', 'U heeft onze vraag beantwoord'],
    ['journey.default-notice-given', 'U heeft laten weten dat wij te laat zijn: Kinderbijslag'],
    ['help.requested', 'U vroeg om hulp'],
    ['help.closed', 'Uw vraag om hulp is klaar'],
  ])('%s', (name, words) => {
    expect(said(name, { title })?.nl).toBe(words);
  });
  it('without the name of the service when an older event does not carry it', () => {
    expect(said('journey.part-withdrawn')?.en).toBe('You withdrew a request');
  });
});

describe('what an organisation does', () => {
  it('by itself needs no application, and says so', () => {
    expect(said('case.opened', { ownInitiative: true })?.nl).toContain('U hoeft niets aan te vragen');
    expect(said('case.opened')?.nl).toBe('Wij hebben uw aanvraag');
  });
  it('is told in both languages, always', () => {
    for (const type of KEPT_EVENTS) {
      const kept = keptEvent(sampleEvent(type, { title: 'x', message: 'x' }));
      expect(kept?.title.nl, type).not.toBe('');
      expect(kept?.title.en, type).not.toBe('');
    }
  });
  it('that is none of the resident’s business is not kept', () => {
    expect(said('case.status-changed')).toBeUndefined();
    expect(said('case.proposed')).toBeUndefined();
  });
});
