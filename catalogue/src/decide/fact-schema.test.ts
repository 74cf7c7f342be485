import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../testing/decided.js';
import { factSchema, LIMITS } from './fact-schema.js';
import { readFact } from './read-fact.js';

const ajv = new Ajv2020({
  allowUnionTypes: true,
  // Held by the calendar: 2026-02-30 is no day.
  formats: {
    date: (text: string) => {
      const day = new Date(`${text}T00:00:00Z`);
      return (
        /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
      );
    },
  },
});

const scalar = fc.oneof(
  fc.constantFrom<unknown>('', '-1', '1.50', '1,50', '2026-03-16', '2026-02-30', 'x'.repeat(1001), null),
  fc.constantFrom<unknown>('achter', 'dagopvang', '1'.repeat(40), '1'.repeat(41), true, false, 12, 8.49),
  fc.string({ maxLength: 10 }),
  fc.integer({ min: -1000, max: 100_000 }),
);
const thing = fc.record(
  { soort: scalar, urenPerMaand: scalar, uurprijs: scalar, meer: scalar },
  { requiredKeys: [] },
);
const value = fc.oneof(scalar, fc.array(fc.oneof(scalar, thing), { maxLength: 4 }), thing);

describe('the schema of a fact', () => {
  it('takes a value exactly when a request may have it', () => {
    const definitions = [...catalogue.facts.values()].filter(
      ({ type }) => type !== 'time' && type !== 'context',
    );
    const schemas = definitions.map((definition) => ({
      definition,
      valid: ajv.compile(factSchema(definition)),
    }));
    expect(schemas.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...schemas), value, ({ definition, valid }, given) => {
        const read = readFact('it', given, definition);
        expect(read.ok, `${definition.name} ${JSON.stringify(given)}`).toBe(valid(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes a whole family with its day care, and every sound value of it', () => {
    const kinderen = catalogue.facts.get('huishouden.kinderen')!;
    const family = [{ soort: 'bso', urenPerMaand: '60', uurprijs: 9.98 }];
    expect(ajv.validate(factSchema(kinderen), family)).toBe(true);
    expect(readFact('kinderen', family, kinderen).ok).toBe(true);
  });

  it('says how long a list and a text may be, and a request is held to it', () => {
    const dates = catalogue.facts.get('huishouden.geboortedata')!;
    const many = Array.from({ length: LIMITS.members + 1 }, () => '2020-01-01');
    expect(ajv.validate(factSchema(dates), many)).toBe(false);
    expect(readFact('geboortedata', many, dates)).toMatchObject({
      ok: false,
      error: { reason: 'this list has 51 members.', fix: 'Give at most 50.' },
    });
  });
});
