import type { Fields } from '@eenloket/cases';
import { describe, expect, it } from 'vitest';
import { answersFor, approve, born, collect, on, play, ready, start } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import type { JourneyCommand } from '../domain/journey-command.js';
import { journeyView, type JourneyView } from './journey-view.js';
import type { Evaluations } from './part-evaluation.js';

const viewAfter = (
  commands: readonly JourneyCommand[],
  evaluations: Evaluations = {},
  catalogue = sampleCatalogue(),
): JourneyView => {
  const view = journeyView(play(commands, catalogue), catalogue, evaluations, on);
  if (!view) throw new Error('no view');
  return view;
};
const PART = 'journey-1.svb-kinderbijslag.a';

describe('the page of a life event', () => {
  it('is none without events', () => {
    expect(journeyView([], sampleCatalogue(), {}, on)).toBeUndefined();
  });
  it('shows before birth only what is for before birth', () => {
    expect(viewAfter([start('expecting'), collect]).path).toMatchObject([
      { number: 1, pack: 'gemeente/erkenning', organisation: 'gemeente-utrecht', mode: 'approve' },
    ]);
    const married: JourneyCommand = { type: 'answer', fact: 'huishouden.gehuwd', value: true, on };
    expect(viewAfter([start('expecting'), collect, married]).path).toEqual([]);
  });
  it('numbers the path over the organisations; who is competent follows from the place of birth', () => {
    expect(
      viewAfter([start('born'), collect, born('a'), ...answersFor('a')]).path.map(
        ({ number, pack, organisation }) => `${number} ${pack} ${organisation}`,
      ),
    ).toEqual([
      '1 gemeente/geboorteaangifte gemeente-amsterdam',
      '2 svb/kinderbijslag svb',
      '3 zorgverzekeraar/inschrijving-kind zorgverzekeraar',
    ]);
  });
  it('asks a question once for all parts, and only what is not known', () => {
    expect(viewAfter([start('born'), collect, born('a')]).needed).toMatchObject([
      {
        fact: 'kind.voornamen',
        childRef: 'a',
        for: ['gemeente/geboorteaangifte#a', 'zorgverzekeraar/inschrijving-kind#a'],
      },
      { fact: 'geboorte.gemeente', childRef: 'a' },
    ]);
  });
  it('asks what the rules still want, though no organisation receives it', () => {
    const evaluations: Evaluations = {
      'svb/kinderbijslag#a': { outcomes: {}, explanation: [], nextQuestions: ['kind.woontBijAanvrager'] },
    };
    expect(viewAfter(ready('a'), evaluations).needed).toMatchObject([{ fact: 'kind.woontBijAanvrager' }]);
  });
  it('does not ask for what is left out', () => {
    const refuse = (part: string): JourneyCommand => ({ type: 'refusePart', part, on });
    const view = viewAfter([
      start('born'),
      collect,
      born('a'),
      refuse('gemeente/geboorteaangifte#a'),
      refuse('zorgverzekeraar/inschrijving-kind#a'),
    ]);
    expect(view.needed).toEqual([]);
    expect(view.path.map(({ mode }) => mode)).toEqual(['refused', 'approve', 'refused']);
  });
  it('shows what is known with register and date, and lets confirm what may be outdated', () => {
    const view = viewAfter([start('born'), collect, born('a')]);
    expect(view.known).toContainEqual(
      expect.objectContaining({ fact: 'aanvrager.naam', origin: { source: 'persons', holder: 'BRP' } }),
    );
    expect(view.toConfirm).toMatchObject([{ fact: 'aanvrager.iban', origin: { validFrom: '2024-01-01' } }]);
    expect(view.mayApprove).toBe(false);
    expect(viewAfter(ready('a')).mayApprove).toBe(true);
  });
  it('shows the outcome before approving, and that it is provisional', () => {
    const evaluations: Evaluations = {
      'svb/kinderbijslag#a': {
        outcomes: { bedragPerKwartaal: { state: 'provisional', value: '295.07' } },
        explanation: [],
        nextQuestions: [],
      },
    };
    expect(viewAfter(ready('a'), evaluations).path[1]?.outcome).toMatchObject({
      provisional: true,
      complete: true,
    });
  });
  it('shows what begins by itself as just that', () => {
    const catalogue = sampleCatalogue(['svb/kinderbijslag']);
    expect(viewAfter(ready('a'), {}, catalogue).path[1]).toMatchObject({ mode: 'byItself', sent: false });
  });
});

describe('what an organisation receives', () => {
  const receives = (commands: readonly JourneyCommand[], index: number) =>
    viewAfter(commands).path[index]?.receives ?? {};
  it('is the day of the request, and what is not there yet with its reason', () => {
    expect(receives(ready('a'), 0)['aanvraag.ontvangen']?.value).toEqual({ state: 'known', value: on });
    expect(receives(ready('a'), 1)['kind.bsn']?.value).toEqual({
      state: 'unknown',
      reason: 'notYetHappened',
    });
  });
  it('is the partner from a register for a public body, and for a private party only with approval', () => {
    expect(receives(ready('a'), 1)['partner.naam']?.value).toEqual({ state: 'known', value: 'Tim' });
    expect(receives(ready('a'), 2)['partner.naam']?.value).toEqual({
      state: 'unknown',
      reason: 'partnerNotApproved',
    });
    const agreed: JourneyCommand = { type: 'approveAsPartner', on };
    expect(receives([...ready('a'), agreed], 2)['partner.naam']?.value.state).toBe('known');
  });
  it('is no secret address for a private party', () => {
    const secrecy = (value: Fields[string]['value']): JourneyCommand => ({
      type: 'collect',
      facts: { 'aanvrager.geheimhouding': { value, origin: { source: 'persons' } } },
      on,
    });
    const address = (...commands: readonly JourneyCommand[]) =>
      receives([...ready('a'), ...commands], 2)['aanvrager.adres']?.value.state;
    expect(address(secrecy({ state: 'known', value: true }))).toBe('unknown');
    expect(address(secrecy({ state: 'unknown', reason: 'sourceUnavailable' }))).toBe('unknown');
    expect(address()).toBe('known');
  });
});

describe('the tracker', () => {
  const sent = [...ready('a'), approve];
  const receive = (received: Extract<JourneyCommand, { type: 'receive' }>['received']): JourneyCommand => ({
    type: 'receive',
    received,
    on,
  });
  it('has a row per part as soon as it is sent', () => {
    expect(viewAfter(sent).tracker).toHaveLength(3);
    expect(viewAfter(sent)).toMatchObject({ approved: true, mayApprove: false });
    expect(viewAfter(sent).tracker[0]?.statusText.nl).toBe('Verstuurd');
  });
  it('says what the organisation says: who, where, what next, by when and why', () => {
    const told = receive({
      name: 'status-changed',
      event: {
        partId: PART,
        caseId: 'case-1',
        status: 'working',
        statusText: { nl: 'Aanvraag ingediend op 16 maart 2026', en: '...' },
        holder: { organisation: 'svb', role: 'svb.behandelaar' },
        next: { nl: 'U hoort het uiterlijk op 11 mei 2026.', en: '...' },
        by: { date: '2026-05-11' as typeof on, article: 'Awb 4:13', why: { nl: '8 weken', en: '8 weeks' } },
      },
    });
    const row = viewAfter([...sent, told]).tracker.find(({ partId }) => partId === PART);
    expect(row).toMatchObject({
      status: 'working',
      holder: { role: 'svb.behandelaar' },
      by: { date: '2026-05-11', article: 'Awb 4:13' },
    });
  });
  it('says that it stopped, whatever was said before', () => {
    const stop: JourneyCommand = {
      type: 'stop',
      reason: 'childDied',
      takeOver: { organisation: 'contactcentrum', role: 'x' },
      on,
    };
    const view = viewAfter([...sent, stop]);
    expect(view.tracker.map(({ statusText }) => statusText.nl)).toEqual(['Gestopt', 'Gestopt', 'Gestopt']);
    expect(view.stopped).toMatchObject({ reason: 'childDied' });
  });
});
