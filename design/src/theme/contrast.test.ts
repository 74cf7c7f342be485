import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parseCss, type CssNode } from '../css/parse-css.js';
import { contrast } from './contrast.js';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const tokensOf = (nodes: readonly CssNode[]): Record<string, string> =>
  Object.fromEntries(
    nodes.flatMap((node) =>
      node.kind === 'rule'
        ? node.declarations.map(({ property, value }) => [property.replace('--eenloket-', ''), value])
        : [],
    ),
  );

const nodes = parseCss(read('tokens.css'));
const light = tokensOf(nodes);
const darkGroup = nodes.find((node) => node.kind === 'group' && node.prelude.includes('dark'));
const dark = { ...light, ...tokensOf(darkGroup?.kind === 'group' ? darkGroup.nodes : []) };

const text = [
  ...['ground', 'soft', 'action-soft', 'good-soft', 'warn-soft', 'wrong-soft', 'help-soft'].map((on) => [
    'ink',
    on,
  ]),
  ...['ground', 'soft', 'action-soft'].map((on) => ['quiet', on]),
  ...['ground', 'soft', 'action-soft', 'warn-soft', 'help-soft'].map((on) => ['action', on]),
  ...['ground', 'soft', 'action-soft'].map((on) => ['action-hover', on]),
  ...['ground', 'soft', 'good-soft'].map((on) => ['good', on]),
  ...['ground', 'soft', 'warn-soft', 'action-soft'].map((on) => ['warn', on]),
  ...['ground', 'soft', 'wrong-soft'].map((on) => ['wrong', on]),
  ...['ground', 'soft', 'help-soft'].map((on) => ['help', on]),
  ...['action', 'action-hover', 'wrong', 'wrong-hover'].map((on) => ['on-action', on]),
] as [string, string][];

const controls = [
  ...['ground', 'soft'].map((on) => ['control', on]),
  ...['ground', 'soft', 'action-soft', 'warn-soft', 'help-soft', 'wrong-soft'].map((on) => ['focus', on]),
  ...['ground', 'soft', 'wrong-soft'].map((on) => ['wrong', on]),
  ['focus', 'focus-gap'],
] as [string, string][];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_scheme, tokens) => {
  test.each(text)('text %s on %s has at least 4.5:1', (ink, ground) => {
    expect(contrast(tokens[ink] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(controls)('control %s on %s has at least 3:1', (border, ground) => {
    expect(contrast(tokens[border] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('black on white is 21, a colour on itself 1, order does not matter', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#0b5a8f', '#0b5a8f')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#767676'));
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('dark has every colour of light', () => {
  const colours = (tokens: Record<string, string>) =>
    Object.keys(tokens).filter((name) => /^#/.test(tokens[name] ?? ''));
  expect(colours(dark).filter((name) => dark[name] === light[name])).toEqual([]);
});

test('every token that we give to the library is one that its components read', () => {
  const library = readFileSync(
    createRequire(import.meta.url).resolve('@utrecht/component-library-css/dist/index.css'),
    'utf8',
  );
  const names = read('utrecht.css').match(/--utrecht-[\w-]+(?=:)/g) ?? [];
  expect(names.filter((name) => !library.includes(name))).toEqual([]);
});
