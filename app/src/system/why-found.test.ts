import type { MatchKind } from '@eenloket/catalogue';
import { expect, it } from 'vitest';
import { whyFound } from './why-found.js';

it.each<[MatchKind, string, string, string, string]>([
  ['exact', 'baby', 'baby', '"baby" staat in de naam.', '"baby" is in the name.'],
  [
    'form',
    'babie',
    'baby',
    '"babie" is een vorm van "baby" en staat in de naam.',
    '"babie" is a form of "baby", which is in the name.',
  ],
  [
    'synonym',
    'zuigeling',
    'baby',
    '"zuigeling" betekent hetzelfde als "baby" en staat in de naam.',
    '"zuigeling" means the same as "baby", which is in the name.',
  ],
  [
    'prefix',
    'zwan',
    'zwanger',
    '"zwan" is het begin van "zwanger" en staat in de naam.',
    '"zwan" is the beginning of "zwanger", which is in the name.',
  ],
  [
    'part',
    'bijslag',
    'kinderbijslag',
    '"bijslag" is een deel van "kinderbijslag" en staat in de naam.',
    '"bijslag" is a part of "kinderbijslag", which is in the name.',
  ],
  [
    'typo',
    'zwnager',
    'zwanger',
    '"zwnager" lijkt op "zwanger" en staat in de naam.',
    '"zwnager" looks like "zwanger", which is in the name.',
  ],
])('a match by %s says so in plain words', (how, typed, found, nl, en) => {
  const match = { how, typed, found, field: 'title' } as const;
  expect([whyFound(match, 'nl'), whyFound(match, 'en')]).toEqual([nl, en]);
});

it('says where', () => {
  const at = (field: 'keywords' | 'summary') =>
    whyFound({ how: 'exact', typed: 'baby', found: 'baby', field }, 'nl');
  expect(at('keywords')).toBe('"baby" staat bij de zoekwoorden.');
  expect(at('summary')).toBe('"baby" staat in de uitleg.');
});
