import { expect, it } from 'vitest';
import { born, collect, on, play, start } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import { journeyOf } from '../domain/journey-of.js';
import { offerOf } from '../view/offers.js';
import { sentPart } from './sent-part.js';

const catalogue = sampleCatalogue();
const state = journeyOf(play([start('born'), collect, born('a', 'b')]))!;
const sent = (id: string, childRef?: string) => {
  const offer = offerOf(
    state,
    { ...catalogue.pack(id)!, per: childRef ? 'child' : 'household' },
    catalogue,
    childRef,
  );
  const { data } = sentPart(state, offer, on, {}) as { data: object };
  return data;
};

it('a part of the household that waits for a registration names the children of this journey', () => {
  expect(sent('svb/kinderbijslag')).toMatchObject({ per: 'household', waitsForChildren: ['a', 'b'] });
});

it('a part of one child names that child only, and who waits for nothing names nobody', () => {
  expect(sent('svb/kinderbijslag', 'a')).toMatchObject({ childRef: 'a' });
  expect(sent('svb/kinderbijslag', 'a')).not.toHaveProperty('waitsForChildren');
  expect(sent('gemeente/erkenning')).not.toHaveProperty('waitsForChildren');
});

it('a stillborn child is waited for by nobody', () => {
  const [child] = state.children;
  const after = { ...state, children: [{ ...child!, stillborn: true }, state.children[1]!] };
  const offer = offerOf(after, { ...catalogue.pack('svb/kinderbijslag')!, per: 'household' }, catalogue);
  expect(sentPart(after, offer, on, {})).toMatchObject({ data: { waitsForChildren: ['b'] } });
});
