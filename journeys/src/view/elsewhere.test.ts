import { expect, it } from 'vitest';
import { approve, on, play, ready } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyCommand } from '../domain/journey-command.js';
import { journeyView } from './journey-view.js';

const sample = sampleCatalogue();
// Who declares elsewhere does so at a place by name; the municipality of residence takes over.
const catalogue: JourneyCatalogue = {
  ...sample,
  pack: (id) => {
    const pack = sample.pack(id);
    if (!pack || !('by' in pack.competent) || id !== 'gemeente/geboorteaangifte') return pack;
    const otherwise = { by: 'aanvrager.woongemeente', place: 'geboorte.andereGemeente' };
    return { ...pack, competent: { ...pack.competent, otherwise } };
  },
};
const said = (fact: string, value: string): JourneyCommand => ({
  type: 'answer',
  fact,
  childRef: 'a',
  value,
  on,
});
const elsewhere = [
  ...ready('a'),
  said('geboorte.gemeente', 'andere'),
  said('geboorte.andereGemeente', 'Haarlem'),
];
const living = (municipality: string): JourneyCommand => ({
  type: 'answer',
  fact: 'aanvrager.woongemeente',
  value: municipality,
  on,
});
const viewAfter = (...commands: readonly JourneyCommand[]) =>
  journeyView(play(commands, catalogue), catalogue, {}, on)!;
const sentAfter = (...commands: readonly JourneyCommand[]) =>
  play([...commands, approve], catalogue).flatMap(({ type, data }) =>
    type === 'part-approved' ? [[data.pack, data.organisation, data.declaredAt]] : [],
  );

it('a birth elsewhere: the resident declares it there, and the own municipality takes over', () => {
  expect(viewAfter(...elsewhere).path[0]).toMatchObject({
    pack: 'gemeente/geboorteaangifte',
    mode: 'elsewhere',
    place: 'Haarlem',
    organisation: 'gemeente-utrecht',
  });
  expect(sentAfter(...elsewhere)).toEqual([
    ['gemeente/geboorteaangifte', 'gemeente-utrecht', 'Haarlem'],
    ['svb/kinderbijslag', 'svb', undefined],
    ['zorgverzekeraar/inschrijving-kind', 'zorgverzekeraar', undefined],
  ]);
});

it('where the own municipality is not here either, what waits for the registration is not sent', () => {
  const nobody = [...elsewhere, living('9999')];
  expect(viewAfter(...nobody).path.map(({ mode, waits }) => [mode, waits])).toEqual([
    ['elsewhere', undefined],
    ['elsewhere', true],
    ['approve', undefined],
  ]);
  expect(sentAfter(...nobody)).toEqual([['zorgverzekeraar/inschrijving-kind', 'zorgverzekeraar', undefined]]);
});

it('a place whose name nobody knows is still another municipality', () => {
  const nameless = [...ready('a'), said('geboorte.gemeente', 'andere')];
  expect(sentAfter(...nameless)[0]).toEqual([
    'gemeente/geboorteaangifte',
    'gemeente-utrecht',
    'een andere gemeente',
  ]);
});
