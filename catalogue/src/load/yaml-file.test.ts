import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseYamlFile } from './yaml-file.js';

const packs = new URL('../../../packs/', import.meta.url);

describe('a YAML file', () => {
  it('of a pack has the same values by the fast parser and by the one that knows positions', () => {
    const files = readdirSync(packs, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      const text = readFileSync(new URL(file, packs), 'utf8');
      expect(parseYamlFile(file, text).value, file).toEqual(parseDocument(text).toJS());
    }
  });

  it('keeps dates as texts and numbers as YAML 1.2 reads them', () => {
    expect(parseYamlFile('f', 'on: 2026-01-01\nyes: yes\nn: 010').value).toEqual({
      on: '2026-01-01',
      yes: 'yes',
      n: 10,
    });
  });

  it('says where a value, its key, or the nearest parent of what is absent stands', () => {
    const { locate } = parseYamlFile('f', 'title:\n  nl: Naam\n');
    expect(locate(['title', 'nl'])).toEqual({ line: 2, column: 7 });
    expect(locate(['title', 'nl'], 'key')).toEqual({ line: 2, column: 3 });
    expect(locate(['title', 'en'])).toEqual({ line: 2, column: 3 });
    expect(locate([])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['a: [1', 1],
    ['a: 1\na: 2', 2],
    ['a: 1\n  b: 2', 1],
    ['', 1],
  ])('that is none (%j) is a finding with its line and no value', (text, line) => {
    const { value, findings } = parseYamlFile('f', text);
    expect(value).toBeUndefined();
    expect(findings[0]).toMatchObject({ code: 'yaml.syntax', file: 'f', line });
    expect(findings[0]?.message).toMatch(/^This is not YAML: .+\.$/);
  });
});
