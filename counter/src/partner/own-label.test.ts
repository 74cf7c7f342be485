import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '@eenloket/catalogue';
import { expect, it } from 'vitest';
import { ownLabel } from './own-label.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
const facts = loaded.ok ? [...loaded.value.facts.values()] : [];
const ofPartner = facts.filter(({ name }) => name.startsWith('partner.'));

it.each([
  ['De naam van uw partner', 'Uw naam'],
  ['Het vermogen van uw partner op 1 januari', 'Uw vermogen op 1 januari'],
  ['Uw partner is of wordt de andere ouder', 'U bent of wordt de andere ouder'],
  ['Uw partner heeft een Nederlandse zorgverzekering', 'U heeft een Nederlandse zorgverzekering'],
])('"%s" is said to the partner as "%s"', (label, own) => {
  expect(ownLabel(label, 'nl')).toBe(own);
});

it('speaks to the partner about every fact of a partner, in both languages', () => {
  expect(ofPartner.length).toBeGreaterThan(5);
  for (const { label } of ofPartner) {
    expect(ownLabel(label.nl, 'nl')).not.toMatch(/partner/i);
    expect(ownLabel(label.en, 'en')).not.toMatch(/partner/i);
  }
});

it('leaves other labels as they are', () => {
  expect(ownLabel('Uw adres', 'nl')).toBe('Uw adres');
});
