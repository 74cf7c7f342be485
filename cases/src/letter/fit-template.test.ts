import { describe, expect, it } from 'vitest';
import { fitTemplate } from './fit-template.js';
import type { LetterReasons } from './reasons-of.js';

const template = `# U krijgt geld

Vanaf vandaag.

## Waarom

{{because}}

{{data}}

## Wanneer dit verandert

{{wouldChangeIf}}

## De wet

{{law}}
`;

const reasons = (given: Partial<LetterReasons>): LetterReasons => ({
  because: ['uw kind bij u woont'],
  wouldChangeIf: [],
  data: [],
  law: ['A'],
  note: '',
  ...given,
});
const fit = (given: Partial<LetterReasons>, text = template) => fitTemplate(text, reasons(given), 'nl');

describe('the template of a letter', () => {
  it('loses the heading of what would not change, and nothing else', () => {
    const fitted = fit({});
    expect(fitted).not.toContain('Wanneer dit verandert');
    expect(fitted).toContain('## De wet\n\n- A\n');
  });
  it('says one reason as a sentence', () => {
    expect(fit({})).toContain('## Waarom\n\nDit komt doordat {{because}}.\n');
  });
  it('says more reasons as a list below the beginning of their sentence', () => {
    expect(fit({ because: ['a', 'b'] })).toContain('Dit komt doordat:\n\n{{because}}\n');
    expect(fit({ wouldChangeIf: ['a', 'b'] })).toContain('Dit verandert als:\n\n{{wouldChangeIf}}\n');
    expect(fitTemplate(template, reasons({ because: ['a', 'b'] }), 'en')).toContain('This is because:');
  });
  it('leads in the data that were used, and says nothing when there are none', () => {
    expect(fit({ data: ['Uw inkomen: € 1'] })).toContain('Bel ons dan.\n\n{{data}}');
    expect(fit({})).not.toContain('gegevens');
  });
  it('gives the words of the worker who decided by hand, and no beginning that does not fit them', () => {
    const fitted = fit({ because: [], note: 'Het telt niet.' });
    expect(fitted).toContain('Een medewerker heeft dit zelf besloten. De reden is:\n\n{{note}}');
    expect(fitted).not.toContain('doordat');
  });
  it('loses the heading of reasons when there are none', () => {
    expect(fit({ because: [] })).not.toContain('Waarom');
  });
  it('never loses its first part, which holds the title', () => {
    expect(fit({ wouldChangeIf: [] }, '# Titel\n\n{{wouldChangeIf}}\n')).toContain('# Titel');
  });
  it('leaves the law alone where it stands inside a sentence', () => {
    expect(fit({}, 'Zie {{law}}.')).toBe('Zie {{law}}.');
  });
  it('takes a money sign in a law line as it is', () => {
    expect(fit({ law: ['$& A'] }, '{{law}}')).toBe('- $& A');
  });
});
