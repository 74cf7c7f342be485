import type { Pack } from '@eenloket/catalogue';
import type { StoredEvent } from '@eenloket/store';
import { describe, expect, it } from 'vitest';
import { realCatalogue } from '../../../oversight/testing/oversight-site.js';
import { storyLine } from './story-event.js';

const { packs, facts } = realCatalogue();
const pack = packs.get('svb/kinderbijslag') as Pack;
const event = (name: string, data: object) =>
  ({ type: `nl.eenloket.case.${name}`, data }) as unknown as StoredEvent;
const told = (name: string, data: object = {}, language: 'nl' | 'en' = 'nl') =>
  storyLine(event(name, data), { pack, facts, language });

describe('the story of a case', () => {
  it.each([
    [
      'task-claimed',
      { task: 'beoordelen', worker: 'w' },
      'Taak genomen: beoordeel het recht op kinderbijslag',
    ],
    ['task-released', { task: 'beoordelen' }, 'Taak teruggegeven: beoordeel het recht op kinderbijslag'],
    ['task-reassigned', { task: 'melden-te-laat', worker: 'w' }, 'Taak overgedragen: melden-te-laat'],
    [
      'decision-taken',
      { result: 'toegekend', by: 'w' },
      'Besloten zoals voorgesteld: U krijgt kinderbijslag',
    ],
    ['waiting-began', { fact: 'kind.bsn', from: 'x' }, 'Wacht op een andere organisatie'],
    ['question-expired', {}, 'Geen antwoord gekregen'],
    ['lateness-noticed', {}, 'De termijn is voorbij'],
    ['reminded', {}, 'De termijn komt dichtbij'],
    ['closed', {}, 'De zaak is klaar'],
  ])('tells %s', (name, data, title) => {
    expect(told(name, data)?.title).toBe(title);
  });

  it('tells why somebody deviated', () => {
    const reason = 'De regel past hier niet.';
    const data = { result: 'toegekend', by: 'w', deviation: { proposed: 'afgewezen', reason } };
    expect(told('decision-taken', data)).toEqual({
      title: 'Besloten, anders dan voorgesteld: U krijgt kinderbijslag',
      text: 'De regel past hier niet.',
      by: 'w',
    });
  });

  it('tells who decided where the rules proposed nothing: nobody deviated', () => {
    const data = { result: 'toegekend', by: 'w', deviation: { reason: 'De akte is gemaakt.' } };
    expect(told('decision-taken', data)?.title).toBe('Besloten door een medewerker: U krijgt kinderbijslag');
  });

  it('tells who began: the resident by approving, or the organisation by itself', () => {
    expect(told('received')?.title).toBe('De inwoner keurde de aanvraag goed');
    expect(told('received', { ownInitiative: true })?.title).toBe('Wij zijn zelf begonnen, zonder aanvraag');
    expect(told('received', { ownInitiative: true }, 'en')?.title).toMatch(/^We began by ourselves/);
  });

  it('tells until when a term stands still, under which article', () => {
    const data = { until: '2026-03-30', article: 'Awb 4:15' };
    expect(told('term-suspended', data, 'en')?.text).toBe(
      'Until the answer, at the latest 30 March 2026 (Awb 4:15)',
    );
  });

  it('tells whether a term runs again because of an answer or of time', () => {
    expect(told('term-resumed', { because: 'answered' })?.text).toBe('Het antwoord is er.');
    expect(told('term-resumed', { because: 'expired' })?.text).toBe('De tijd voor het antwoord is voorbij.');
  });

  it('tells which fact was added, by whom, and not its value', () => {
    const line = told('facts-added', {
      facts: { 'kind.woontBijAanvrager': {} },
      on: '2026-03-16',
      worker: 'w',
    });
    expect(line).toEqual({
      title: 'Gegeven aangevuld',
      text: facts.get('kind.woontBijAanvrager')?.label.nl,
      by: 'w',
    });
    expect(told('facts-added', { facts: {} })?.title).toBe('Gegevens erbij gekregen');
    const no = { 'partner.naam': { value: { state: 'unknown', reason: 'partnerDeclined' } } };
    expect(told('facts-added', { facts: no })?.title).toBe('De partner stuurt dit niet mee');
  });

  it('tells that the resident gave notice of default, and what follows (Awb 4:17)', () => {
    const line = told('default-notice-received', { termEnded: '2026-05-11', on: '2026-05-13' });
    expect(line?.title).toBe('De inwoner stelt ons in gebreke');
    expect(line?.text).toContain('De termijn liep tot 11 mei 2026.');
  });

  it('leaves out what was only told to the counter', () => {
    expect(told('status-changed')).toBeUndefined();
    expect(told('opened')).toBeUndefined();
  });
});
