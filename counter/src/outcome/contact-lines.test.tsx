import { fileURLToPath } from 'node:url';
import { loadCatalogue, type Pack } from '@eenloket/catalogue';
import { legalDate } from '@eenloket/kit';
import { renderFragment } from '@eenloket/design';
import { expect, it } from 'vitest';
import { ContactLines } from './contact-lines.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
const packOf = (id: string) => (loaded.ok ? loaded.value.packs.get(id) : undefined) as Pack;
const shown = (id: string, objectBy?: string): string => {
  const pack = packOf(id);
  const objection = pack.plan.results.find((result) => result.objection)?.objection;
  const by = objectBy === undefined ? undefined : legalDate(objectBy);
  return renderFragment(<ContactLines {...{ pack, objection }} language="nl" decided objectBy={by} />);
};

it('says the last day to object where the letter has it', () => {
  expect(shown('svb/kinderbijslag', '2026-06-22')).toMatch(/tot en met 22.juni.2026/);
});

it('says where that day stands as long as there is no letter', () => {
  expect(shown('svb/kinderbijslag')).toContain('De laatste dag staat in de brief');
});

it.each(['gemeente/geboorteaangifte', 'zorgverzekeraar/inschrijving-kind'])(
  '%s has no objection, whatever a letter says',
  (id) => {
    expect(shown(id, '2026-06-22')).not.toMatch(/22.juni/);
  },
);
