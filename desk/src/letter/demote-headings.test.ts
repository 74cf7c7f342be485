import { describe, expect, it } from 'vitest';
import { demoteHeadings } from './demote-headings.js';

describe('headings of a letter inside a page', () => {
  it('come two levels lower', () => {
    expect(demoteHeadings('<h1>Besluit</h1><p>x</p><h2>Waarom</h2>')).toBe(
      '<h3>Besluit</h3><p>x</p><h4>Waarom</h4>',
    );
  });

  it('are the only thing that changes', () => {
    expect(demoteHeadings('<p>&lt;h1&gt; <strong>h1</strong></p>')).toBe(
      '<p>&lt;h1&gt; <strong>h1</strong></p>',
    );
  });
});
