import { expect, it } from 'vitest';
import { collect, on, play, start } from '../../testing/play.ts';
import { sampleCatalogue } from '../../testing/sample-catalogue.ts';
import { journeyView } from './journey-view.js';

it('offers nothing of the household to approve before the child is reported, for a phase is approved once', () => {
  const catalogue = sampleCatalogue();
  // As the allowances of the whole household are: a part of the same phases that is about no child in particular.
  const forHousehold = {
    ...catalogue,
    pack: (id: string) => {
      const pack = catalogue.pack(id);
      return pack && id === 'svb/kinderbijslag' ? { ...pack, per: 'household' as const } : pack;
    },
  };
  const view = journeyView(play([start('born'), collect], forHousehold), forHousehold, {}, on);
  expect([view?.path, view?.needed, view?.mayApprove]).toEqual([[], [], false]);
});
