import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderLetter, type LetterValues } from './render-letter.js';

const render = (template: string, values: LetterValues = {}) =>
  renderLetter({ nl: template, en: template }, values, 'nl');
const letter = (template: string, values: LetterValues = {}) => {
  const result = render(template, values);
  if (!result.ok) throw result.error;
  return result.value;
};

describe('a letter', () => {
  it('renders headings, paragraphs, lists, bold and links, as HTML and as text', () => {
    const markdown =
      '# Besluit van {{dag}}\n\nU krijgt **{{bedrag}}**.\nZie [uitleg](https://svb.example/a?b=1&c=2) of bel [030](tel:+3130).\n\n## Wat nu\n- een\n- twee\n  verder\n\n1. eerst\n2. dan';
    const { title, html, text } = letter(markdown, { dag: '3 maart 2026', bedrag: '€ 295,07' });
    expect(title).toBe('Besluit van 3 maart 2026');
    expect(html).toBe(
      [
        '<article lang="nl">',
        '<h1>Besluit van 3 maart 2026</h1>',
        '<p>U krijgt <strong>€ 295,07</strong>. Zie <a href="https://svb.example/a?b=1&amp;c=2">uitleg</a> of bel <a href="tel:+3130">030</a>.</p>',
        '<h2>Wat nu</h2>',
        '<ul><li>een</li><li>twee verder</li></ul>',
        '<ol><li>eerst</li><li>dan</li></ol>',
        '</article>',
      ].join('\n'),
    );
    expect(text).toBe(
      'Besluit van 3 maart 2026\n\nU krijgt € 295,07. Zie uitleg (https://svb.example/a?b=1&c=2) of bel 030.\n\nWat nu\n\n- een\n- twee verder\n\n1. eerst\n2. dan\n',
    );
  });

  it('makes a list of a list that stands alone, and a sentence of one that does not', () => {
    const values = { because: ['uw kind bij u woont', 'u <b>verzekerd</b> bent'] };
    expect(letter('# t\n\n{{because}}', values).html).toContain(
      '<ul><li>uw kind bij u woont</li><li>u &lt;b&gt;verzekerd&lt;/b&gt; bent</li></ul>',
    );
    expect(letter('# t\n\nOmdat: {{because}}', { because: ['a', 'b'] }).text).toContain('Omdat: a b');
  });

  it('refuses to leave a value out, and names all that are missing', () => {
    const result = render('# {{a}}\n\n{{b}} {{c}}', { b: 'x' });
    expect(result.ok ? '' : `${result.error.code} ${result.error.message}`).toContain(
      'letter.missingValue The letter has no value for {{a}}, {{c}}',
    );
  });

  it('refuses a letter without a title', () => {
    const result = render('Zomaar wat.');
    expect(result.ok ? '' : result.error.code).toBe('letter.noTitle');
  });

  it('knows no links but https and tel, and no HTML', () => {
    const { html } = letter(
      '# t\n\n[x](javascript:alert(1)) <script>alert(1)</script> [y](http://a.example)',
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('href');
  });

  it('never lets a value become markup, whatever it is', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('<img src=x onerror=1>', '**vet**', '[a](https://b)', '{{x}}', '" onclick="'),
    );
    fc.assert(
      fc.property(nasty, (value) => {
        const { html } = letter('# t\n\nvoor {{x}} na, [l](https://a.example/{{x}}) **{{x}}**', { x: value });
        const tags = html.match(/<\/?[a-z0-9]+/g);
        const expected = [
          '<article',
          '<h1',
          '</h1',
          '<p',
          '<a',
          '</a',
          '<strong',
          '</strong',
          '</p',
          '</article',
        ];
        const literal = ['<article', '<h1', '</h1', '<p', '<strong', '</strong', '</p', '</article'];
        expect([expected.join(), literal.join()]).toContain(tags?.join());
      }),
    );
  });
});
