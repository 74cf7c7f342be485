import { describe, expect, it } from 'vitest';
import { fitTemplate } from './fit-template.js';

const template = `# U krijgt geld

Vanaf vandaag.

## Waarom

Dit komt doordat:

{{because}}

## Wanneer dit verandert

{{wouldChangeIf}}

## De wet

{{law}}
`;

describe('the template of a letter', () => {
  it('loses the heading of a list that is empty, and nothing else', () => {
    const fitted = fitTemplate(template, { empty: ['wouldChangeIf'], law: ['A'] });
    expect(fitted).not.toContain('Wanneer dit verandert');
    expect(fitted).toContain('## Waarom\n\nDit komt doordat:\n\n{{because}}');
    expect(fitted).toContain('## De wet\n\n- A\n');
  });
  it('keeps all its parts when every list has something to say', () => {
    expect(fitTemplate(template, { empty: [], law: ['{{law}}'] })).toBe(
      template.replace('{{law}}', '- {{law}}'),
    );
  });
  it('never loses its first part, which holds the title', () => {
    const short = '# Titel\n\n{{because}}\n';
    expect(fitTemplate(short, { empty: ['because'], law: [] })).toBe(short);
  });
  it('leaves the law alone where it stands inside a sentence', () => {
    expect(fitTemplate('Zie {{law}}.', { empty: [], law: ['A'] })).toBe('Zie {{law}}.');
  });
  it('takes a money sign in a law line as it is', () => {
    expect(fitTemplate('{{law}}', { empty: [], law: ['$& A'] })).toBe('- $& A');
  });
});
