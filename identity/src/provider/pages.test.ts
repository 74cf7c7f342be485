import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorPage } from './error-page.js';
import { loginPage } from './login-page.js';
import { escapeHtml } from './page.js';
import { languageOf } from './texts.js';

describe('text on a page', () => {
  it('never becomes markup', () => {
    const nasty = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a') });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
    expect(errorPage('nl', '<script>alert(1)</script>')).not.toContain('<script>');
  });
  it('says who a choice is, tied to its button', () => {
    const html = loginPage(
      'en',
      [{ id: 'x', name: 'A & B', hint: { nl: 'n', en: 'A story' }, blocked: false, acr: '', claims: {} }],
      false,
    );
    expect(html).toContain(
      '<button type="submit" name="persona" value="x" aria-describedby="about-x">A &#38; B</button>',
    );
    expect(html).toContain('<p id="about-x">A story</p>');
    expect(html).not.toContain('Their partners');
  });
});

describe('the language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB nl', 'en'],
    ['fr nl en', 'nl'],
    ['de', 'nl'],
    [undefined, 'nl'],
  ])('of %j is %s', (asked, language) => {
    expect(languageOf(asked)).toBe(language);
  });
});
