import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../tools/tidy/project-files.js';
import { documentText, isThere } from './documents.js';

const text = documentText('docs/glossary.md');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| in the code'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const english = rows.map(([, term = '']) => term.toLowerCase());
const words = new Set(english.flatMap((term) => term.split(/[^a-z]+/)));

/** Files that are named after a term of the field. */
const namedAfterTerms = [
  ...['case-of', 'part', 'refusal', 'deadlines', 'term', 'open-tasks', 'decision', 'letter', 'registration'],
  ...[
    'journey-of',
    'offers',
    'approval',
    'tracker',
    'stuck-signal',
    'conversation',
    'dossier',
    'message-box',
  ],
  ...[
    'mandate',
    'pseudonym-bridge',
    'demo-persona',
    'bsn-vault',
    'custody-of',
    'civil-registry',
    'persons-port',
  ],
  ...['processing-line', 'checkpoint', 'commitment', 'suspension', 'late-penalty', 'explanation', 'queue-of'],
];

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
const has = (word: string): boolean => words.has(word) || words.has(singular(word));

describe('the glossary', () => {
  it('tells one Dutch term for each English one, once', () => {
    expect(english.filter((term, at) => english.indexOf(term) !== at)).toEqual([]);
    expect(rows.filter(([, term, , meaning]) => !term || !meaning)).toEqual([]);
  });

  it('points at files that exist', () => {
    const paths = [...text.matchAll(/`([\w-]+\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(namedAfterTerms)('knows the term that %s.ts is named after', (name) => {
    expect(projectFiles.some((path) => path.endsWith(`/${name}.ts`))).toBe(true);
    expect(name.split('-').some(has)).toBe(true);
  });

  const types = [
    ...'ApprovedPart CaseState JourneyState Mandate ProcessingLine Suspension Explanation Offer'.split(' '),
    ...'Conversation Pseudonym Persona Checkpoint Commitment Deviation Proposal LegalBasis'.split(' '),
  ];
  it.each(types)('knows the type or idea %s', (type) => {
    const parts = type.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
    expect(parts.some((word) => has(word))).toBe(true);
  });

  it('knows every kind of outcome that a pack may have', () => {
    const schema = documentText('catalogue/schemas/service.schema.json');
    const kinds = JSON.parse(schema) as { properties: { outcomeKind: { enum: string[] } } };
    const missing = kinds.properties.outcomeKind.enum.filter((kind) => !text.includes(`\`${kind}\``));
    expect(missing).toEqual([]);
  });

  it('knows the modules that are named after a term', () => {
    const { below } = createRequire(import.meta.url)('../architecture.cjs') as {
      below: Record<string, string[]>;
    };
    const technical =
      'kit rules design store ledger catalogue identity web exchange messages counter desk oversight app';
    const missing = Object.keys(below).filter((name) => !technical.includes(name) && !has(name));
    expect(missing).toEqual([]);
  });
});
