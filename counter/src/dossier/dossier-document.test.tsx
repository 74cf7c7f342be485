import { renderPage } from '@eenloket/design';
import { loadCatalogue } from '@eenloket/catalogue';
import type { Fields } from '@eenloket/cases';
import type { Instant, Language, LegalDate } from '@eenloket/kit';
import type { DossierEntry } from '@eenloket/messages';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { htmlProblems } from '../../../design/testing/valid-html.ts';
import type { OpenJourney } from '../ports/journeys-port.js';
import { DossierDocument } from './dossier-document.js';

const loaded = loadCatalogue(fileURLToPath(new URL('../../../packs', import.meta.url)));
if (!loaded.ok) throw new Error('the packs do not load');
const catalogue = loaded.value;

const at = '2026-03-16T10:00:00.000Z' as Instant;
const asked: DossierEntry = {
  at,
  kind: 'question',
  party: 'svb',
  title: { nl: 'SVB heeft een vraag', en: 'SVB has a question' },
  body: 'Woont <b>uw</b> kind "bij" u & uw partner?',
};
const letter: DossierEntry = {
  at,
  kind: 'letter',
  party: 'svb',
  title: { nl: 'U krijgt kinderbijslag', en: 'U krijgt kinderbijslag' },
  body: 'U krijgt kinderbijslag\n\nDit komt doordat:\n\n- uw kind bij u woont\n- u verzekerd bent\n\nDe SVB',
  language: 'nl',
};
const fields: Fields = {
  'aanvrager.naam': { value: { state: 'known', value: 'Noor van Vliet' }, origin: { source: 'persons' } },
  'aanvrager.iban': { value: { state: 'unknown', reason: 'notAsked' }, origin: { source: 'resident' } },
  'geboorte.levenloos': { value: { state: 'known', value: false }, origin: { source: 'resident' } },
};
const journey = {
  journeyId: 'j',
  lifeEvent: 'kind-krijgen',
  view: {
    children: [],
    known: [],
    sent: [{ organisation: 'svb', pack: 'svb/kinderbijslag', fields, receivedOn: '2026-03-16' as LegalDate }],
  },
} as unknown as OpenJourney;
const made = (language: Language, entries: readonly DossierEntry[] = [asked, letter]) =>
  renderPage(<DossierDocument {...{ language, catalogue, entries }} journeys={[journey]} madeAt={at} />);

describe('a dossier to take home', () => {
  it('is one valid page that asks for nothing else', async () => {
    const html = made('nl');
    expect(await htmlProblems(html)).toEqual([]);
    expect(html).toContain('<style>');
    expect(html).toContain('@media print');
    expect(html).not.toMatch(/<(link|script|img|pre)|url\(|https?:/);
  });

  it('names organisations, in the language of the reader', () => {
    expect(made('nl')).toContain('Sociale Verzekeringsbank (SVB)');
    expect(made('nl')).not.toMatch(/>\s*svb\s*</);
    expect(made('en')).toContain('Downloaded on 16 March 2026');
    expect(made('en')).toContain('SVB has a question');
  });

  it('keeps a letter in the language in which it was written, with its lists, its title once', () => {
    const html = made('en');
    expect(html).toContain('<h2 lang="nl">U krijgt kinderbijslag</h2>');
    expect(html).toContain('<ul><li>uw kind bij u woont</li><li>u verzekerd bent</li></ul>');
    expect(html.split('U krijgt kinderbijslag')).toHaveLength(2);
  });

  it('holds what went to each organisation, with its origin, and nothing that was not sent or would hurt', () => {
    const html = made('nl');
    expect(html).toContain('Wat u verstuurde');
    expect(html).toContain('Noor van Vliet');
    expect(html).toContain('Basisregistratie Personen');
    expect(html).not.toContain('Uw rekeningnummer');
    expect(html).not.toContain('levenloos');
  });

  it('lets no text become markup', () => {
    expect(made('nl')).toContain('Woont &lt;b&gt;uw&lt;/b&gt; kind &quot;bij&quot; u &amp; uw partner?');
  });

  it('of a hundred letters is not heavy', () => {
    const html = made(
      'nl',
      Array.from({ length: 100 }, () => letter),
    );
    expect(gzipSync(html).length).toBeLessThan(50 * 1024);
  });
});
