import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCss, type CssNode } from '../css/parse-css.js';
import { libraryClasses } from '../css/style-sheet.js';
import { buildStyleSheet } from './build-assets.js';
import { joinScripts } from './join-scripts.js';

const css = buildStyleSheet();

test('no rule asks for a token that nobody sets', () => {
  const asked = [...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1] ?? '');
  expect(asked.filter((token) => !css.includes(`${token}:`))).toEqual([]);
});

test('every class that a component writes has a rule', () => {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const missing = [...libraryClasses(sources)].filter((name) => !css.includes(`.${name}`));
  expect(missing).toEqual([]);
});

// What stories check on one screen holds on every screen for that reason (docs/decisions/0017-each-state-audited-once.md).
test('the width of the screen hides nothing but empty cells of tables', () => {
  const hides = (nodes: readonly CssNode[], byWidth: boolean): string[] =>
    nodes.flatMap((node) => {
      if (node.kind === 'group') return hides(node.nodes, byWidth || node.prelude.includes('width'));
      const hidden = node.declarations.some(({ property, value }) =>
        ['display none', 'visibility hidden', 'content-visibility hidden'].includes(`${property} ${value}`),
      );
      return byWidth && hidden ? node.selectors : [];
    });
  expect(hides(parseCss(css), false)).toEqual(['.eenloket-table td:empty']);
});

test('the sheet serves dark, forced colours, print and less motion', () => {
  for (const feature of ['prefers-color-scheme:dark', 'prefers-color-scheme: dark'].slice(1))
    expect(css).toContain(feature);
  for (const feature of ['forced-colors: active', '@media print', 'prefers-reduced-motion: reduce'])
    expect(css).toContain(feature);
});

test('nothing is fetched: no web font, no image, no import', () => {
  expect(css).not.toMatch(/url\(|@import|@font-face/);
});

test('scripts are joined in blocks of their own, without comments', () => {
  const joined = joinScripts([
    '// why\nconst a = 1;\nexport {};\n//# sourceMappingURL=a.js.map',
    '/** doc */\n  const a = 2;',
  ]);
  expect(joined).toBe('{\nconst a = 1;\n}\n{\nconst a = 2;\n}\n');
  expect(() => new Function(joined)).not.toThrow();
});
