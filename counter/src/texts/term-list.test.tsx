import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ownCatalogue } from '../../testing/open-api.ts';
import { TermList } from './term-list.js';

const catalogue = ownCatalogue();
const shown = (language: 'nl' | 'en', ...texts: string[]) =>
  renderToStaticMarkup(<TermList language={language} catalogue={catalogue} texts={texts} />);

describe('the legal terms on a page', () => {
  it('are explained once each, with their law in the version that was read', () => {
    const html = shown('nl', 'Heeft u een toeslagpartner?', 'U en uw toeslagpartner', 'de dwangsom');
    expect(html.match(/<strong>/g)).toHaveLength(2);
    expect(html).toContain('<strong>Toeslagpartner</strong>: De persoon van wie het inkomen meetelt');
    expect(html).toContain('href="https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel4%3A17"');
  });
  it('are explained in the language of the page', () => {
    const html = shown('en', 'Do you have an allowance partner?');
    expect(html).toContain('<summary>What does this mean?</summary>');
    expect(html).toContain('<strong>Allowance partner</strong>: The person whose income counts');
    expect(shown('en', 'Heeft u een toeslagpartner?')).toBe('');
  });
  it('take no place where there are none', () => {
    expect(shown('nl', 'Woont uw kind bij u?')).toBe('');
  });
});
