import { describe, expect, it } from 'vitest';
import { parseBsn } from '../persons/bsn.js';
import { demoPersonas } from './demo-personas.js';
import { demoWorkers } from './demo-workers.js';
import { fullName } from './full-name.js';

const byId = new Map(demoPersonas.map((persona) => [persona.id, persona]));

describe('the people of the demonstration', () => {
  it('have ids and BSNs of their own', () => {
    const bsns = demoPersonas.flatMap(({ bsn }) => bsn ?? []);
    expect(new Set(bsns).size).toBe(bsns.length);
    expect(byId.size).toBe(demoPersonas.length);
  });
  it('have BSNs of the test range that pass the eleven-check', () => {
    for (const { bsn } of demoPersonas)
      if (bsn) expect([bsn.slice(0, 4), parseBsn(bsn).ok]).toEqual(['9999', true]);
  });
  it('are each other’s partner in the same way', () => {
    for (const { id, partner } of demoPersonas)
      if (partner) expect(byId.get(partner.id)?.partner).toEqual({ ...partner, id });
  });
  it('have children who are there, younger, oldest first', () => {
    for (const { children, birthDate } of demoPersonas) {
      const births = children.map((child) => byId.get(child)?.birthDate ?? '');
      expect(births).toEqual([...births].sort());
      for (const birth of births) expect(birth > birthDate).toBe(true);
    }
  });
  it('tell their stories in both languages', () => {
    for (const { story } of demoPersonas) if (story) expect(story.nl && story.en).toBeTruthy();
    expect(demoPersonas.filter(({ story }) => story).length).toBeGreaterThanOrEqual(10);
  });
  it('log in only with a BSN', () => {
    for (const { bsn, assurance } of demoPersonas) if (assurance) expect(bsn).toBeDefined();
  });
  it('are called as one writes it', () => {
    expect(fullName({ name: { given: 'Emma Sophie', prefix: 'de', family: 'Vries' } })).toBe(
      'Emma Sophie de Vries',
    );
    expect(fullName({ name: { given: 'Noor', family: 'Jansen' } })).toBe('Noor Jansen');
  });
});

describe('the workers of the demonstration', () => {
  it('have ids of their own, apart from the residents', () => {
    expect(new Set([...byId.keys(), ...demoWorkers.map(({ id }) => id)]).size).toBe(
      byId.size + demoWorkers.length,
    );
  });
  it('have roles of their kind of organisation', () => {
    for (const { organisation, roles } of demoWorkers)
      for (const role of roles) expect(organisation.startsWith(role.split('.')[0] ?? '')).toBe(true);
  });
});
