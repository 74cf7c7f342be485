import { describe, expect, it } from 'vitest';
import { changed, inService, SAMPLE, samplePacks } from '../../testing/sample-packs.js';
import { formatFinding, type Finding } from '../finding.js';
import { bundleSha256, canonicalBundle } from '../release/canonical-bundle.js';
import { loadCatalogue } from './load-catalogue.js';

const load = (changes: { readonly [file: string]: string | undefined } = {}) => {
  const result = loadCatalogue(samplePacks(changes));
  if (!result.ok) throw new Error(result.error.map(formatFinding).join('\n'));
  return result.value;
};
const findings = (changes: { readonly [file: string]: string | undefined }): readonly Finding[] => {
  const result = loadCatalogue(samplePacks(changes));
  return result.ok ? [] : result.error;
};

describe('loading a catalogue', () => {
  it('reads packs, vocabulary, organisations, life events and synonyms', () => {
    const catalogue = load();
    expect([...catalogue.packs.keys()]).toEqual(['svb/kinderbijslag']);
    expect(catalogue.facts.get('kind.geboortedatum')?.type).toBe('date');
    expect(catalogue.organisations.get('svb')).toMatchObject({ id: 'svb', kind: 'uitvoerder' });
    expect(catalogue.lifeEvents.get('ik-krijg-een-kind')?.phases[0]?.prepare).toEqual([]);
    expect(catalogue.synonyms).toEqual([['baby', 'kindje', 'zuigeling']]);
  });

  it('fills in defaults and keeps the order of the file', () => {
    const pack = load().packs.get('svb/kinderbijslag')!;
    expect(pack).toMatchObject({
      keywords: [],
      assumptions: {},
      parameters: [{ name: 'basisbedrag', after: 'provisional' }],
    });
    expect(pack.plan.tasks[0]).toMatchObject({ name: 'beoordelen', optional: false, steps: [] });
    expect(pack.plan.deadlines[0]).toMatchObject({ name: 'beslissen', suspend: [] });
    expect(pack.letters['toekenning']?.en).toContain('# You get child benefit');
    expect(pack.decision?.dmn).toBe('<definitions/>\n');
  });

  it.each([
    [
      'an unknown key, with the nearest one',
      changed(inService('plan.yaml'), 'suspends:', 'suspend:'),
      ['svb/kinderbijslag/plan.yaml', 5, 'Unknown key "suspend"', 'Did you mean "suspends"?'],
    ],
    [
      'a number that should be a text',
      changed(inService('service.yaml'), 'article: "7"', 'article: 7'),
      ['svb/kinderbijslag/service.yaml', 12, 'must be string', 'Put the value in quotes: "7".'],
    ],
    [
      'a missing language',
      changed(inService('questions.yaml'), ', en: This decides who is paid.', ''),
      ['svb/kinderbijslag/questions.yaml', 4, 'Key "en" is missing', 'Add "en:".'],
    ],
    [
      'a value that is not in the list',
      changed(inService('service.yaml'), 'status: draft', 'status: inforce'),
      ['svb/kinderbijslag/service.yaml', 4, 'cannot be "inforce"', 'Did you mean "inForce"?'],
    ],
    [
      'a name that is no fact name',
      { 'facts.yaml': SAMPLE['facts.yaml']!.replace('aanvrager.inkomen:', 'inkomen aanvrager:') },
      ['facts.yaml', 5, '"inkomen aanvrager" is not a valid name', 'Use camelCase'],
    ],
    [
      'an unquoted text with a comma between braces',
      changed(inService('questions.yaml'), 'Dit bepaalt wie', 'Dit bepaalt, zo is de wet, wie'),
      ['svb/kinderbijslag/questions.yaml', 4, 'Unknown key', 'put the whole text in quotes'],
    ],
    [
      'a wrong period',
      changed(inService('plan.yaml'), 'term: P8W', 'term: 8 weken'),
      ['svb/kinderbijslag/plan.yaml', 3, 'has the wrong form', 'ISO 8601 period'],
    ],
    [
      'what is not YAML',
      { 'synonyms.yaml': '- [baby, kindje\n' },
      ['synonyms.yaml', 2, 'This is not YAML', 'Check indentation'],
    ],
  ])('names file, line and fix of %s', (_, changes, [file, line, message, fix]) => {
    const found = findings(changes as { [file: string]: string });
    expect(found.map(formatFinding).join('\n')).toContain(fix);
    const finding = found.find((candidate) => candidate.fix.includes(String(fix)))!;
    expect(finding).toMatchObject({ file, line });
    expect(finding.message).toContain(message);
  });

  it('names every missing file', () => {
    const missing = findings({ 'organisations.yaml': undefined, [inService('plan.yaml')]: undefined });
    expect(missing.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'check.missingFile organisations.yaml',
      'check.missingFile svb/kinderbijslag/plan.yaml',
    ]);
    expect(findings({ [inService('decision.dmn')]: undefined })[0]?.message).toContain(
      'decision.dmn is missing',
    );
    expect(findings({ [inService('letters/brief.md')]: '# x' })[0]?.fix).toContain('<name>.nl.md');
  });

  it('writes a finding as one line', () => {
    const finding = { code: 'x.y', file: 'a.yaml', line: 3, column: 7, message: 'Wrong.', fix: 'Repair.' };
    expect(formatFinding(finding)).toBe('a.yaml:3:7 x.y Wrong. Repair.');
  });
});

describe('the canonical bundle', () => {
  const pack = load().packs.get('svb/kinderbijslag')!;

  it('does not depend on the order of keys and not on the hash itself', () => {
    const reversed = Object.fromEntries(Object.entries(pack).reverse()) as unknown as typeof pack;
    expect(canonicalBundle(reversed)).toBe(canonicalBundle(pack));
    expect(bundleSha256({ ...pack, sha256: 'other' } as typeof pack)).toBe(pack.sha256);
    expect(JSON.parse(canonicalBundle(pack))).not.toHaveProperty('sha256');
  });

  it('changes with any content', () => {
    expect(bundleSha256({ ...pack, version: '2026.1.1' })).not.toBe(pack.sha256);
    const comment = load({ [inService('plan.yaml')]: `# a comment\n${SAMPLE[inService('plan.yaml')]}` });
    expect(comment.packs.get('svb/kinderbijslag')?.sha256).toBe(pack.sha256);
  });
});
