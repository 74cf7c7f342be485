import { describe, expect, it } from 'vitest';
import { letterInPage } from './letter-in-page.js';

describe('the headings of a letter inside a page', () => {
  it('come one level lower', () => {
    expect(letterInPage('<h1>Besluit</h1><p>x</p><h2>Waarom</h2>')).toBe(
      '<h2>Besluit</h2><p>x</p><h3>Waarom</h3>',
    );
  });

  it('are the only thing that changes', () => {
    expect(letterInPage('<p>&lt;h1&gt; <strong>h1</strong></p>')).toBe(
      '<p>&lt;h1&gt; <strong>h1</strong></p>',
    );
  });

  it('stand in an article that keeps its language', () => {
    expect(letterInPage('<article lang="nl">\n<h1>Besluit</h1></article>')).toContain('lang="nl"');
  });
});
