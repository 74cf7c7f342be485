import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPersonas } from '@eenloket/identity';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../configuration.js';
import { demoResidents, furtherPersonas } from './demo-residents.js';

const directory = mkdtempSync(join(tmpdir(), 'eenloket-personas-'));
afterAll(() => rmSync(directory, { recursive: true }));

const withFile = (content: string) => {
  const file = join(directory, 'personas.json');
  writeFileSync(file, content);
  return readConfiguration({ EENLOKET_PERSONAS: file });
};
const persona = {
  id: 'ouder-1',
  bsn: '999990019',
  name: { given: 'Ouder', family: 'Een' },
  birthDate: '1990-01-01',
  sex: 'female',
  assurance: 'high',
  circumstances: { income: '30000.00' },
};

describe('the residents of a demonstration', () => {
  it('are its own when there is no file', () => {
    expect(demoResidents(readConfiguration({}))).toEqual(demoPersonas);
  });

  it('are followed by those of the file', () => {
    const residents = demoResidents(withFile(JSON.stringify([persona])));
    expect(residents.at(-1)).toEqual({ ...persona, children: [] });
  });

  it.each([
    ['{', /it cannot be read/],
    ['{}', /not a JSON list/],
    [JSON.stringify([{ ...persona, id: 'Ouder 1' }]), /persona 1 needs an id in kebab-case/],
    [JSON.stringify([persona, persona]), /persona 2 \(ouder-1\) has an id or a number that is taken/],
    [JSON.stringify([{ ...persona, bsn: '123456782' }]), /fictional number/],
    [JSON.stringify([{ ...persona, name: {} }]), /needs a name/],
    [JSON.stringify([{ ...persona, birthDate: '1990' }]), /needs a birthDate/],
    [JSON.stringify([{ ...persona, sex: 'x' }]), /needs sex/],
  ])('are refused with what is wrong: %s', (content, message) => {
    expect(() => furtherPersonas(withFile(content))).toThrow(message);
  });

  it('are never in production', () => {
    expect(() =>
      readConfiguration({
        EENLOKET_MODE: 'production',
        DATABASE_URL: 'postgres://owner@db/eenloket',
        EENLOKET_PERSONAS: 'y',
      }),
    ).toThrow(/EENLOKET_PERSONAS/);
  });
});
