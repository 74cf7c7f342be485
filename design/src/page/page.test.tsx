import type { LegalDate } from '@eenloket/kit';
import { expect, test } from 'vitest';
import { htmlProblems } from '../../testing/valid-html.js';
import { assets } from '../assets/assets.js';
import { assetPath } from '../assets/asset-path.js';
import { readManifest } from '../assets/manifest.js';
import { renderGallery } from '../gallery/render-gallery.js';
import { Page } from './page.js';
import type { PageProps } from './page-props.js';
import { questionLabel, QuestionPage } from './question-page.js';
import { RadioGroup } from '../forms/radio-group.js';
import { renderFragment } from './render-fragment.js';
import { renderPage } from './render-page.js';

const base: Omit<PageProps, 'children'> = {
  language: 'nl',
  title: 'Vandaag',
  siteName: 'Eenloket',
  homeHref: '/nl',
  navigation: [{ href: '/nl', label: 'Vandaag', current: true }],
};
const page = (props: Partial<PageProps> = {}) =>
  renderPage(
    <Page {...base} {...props}>
      <h1>Vandaag</h1>
    </Page>,
  );

test.each(['nl', 'en'] as const)('the gallery is a valid page (%s)', (language) => {
  // Each example brings its own main heading; a real page has one.
  const problems = htmlProblems(renderGallery(language)).filter(
    (problem) => !/^(multiple-labeled|heading-level)/.test(problem),
  );
  expect(problems).toEqual([]);
});

test('a plain page is valid, in its language, with its title', () => {
  const html = page();
  expect(htmlProblems(html)).toEqual([]);
  expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(html).toContain('<title>Vandaag - Eenloket</title>');
});

test('a page with errors says so first', () => {
  expect(page({ hasErrors: true })).toContain('<title>Fout: Vandaag - Eenloket</title>');
  expect(page({ hasErrors: true, language: 'en' })).toContain('<title>Error: ');
});

test('nothing stands inline: no script, no style, no handler', () => {
  const html = renderGallery('nl');
  expect(html).not.toMatch(/<style|style=|\son[a-z]+=|<script(?![^>]*src=)/);
});

test('the skip link is the first thing to reach', () => {
  expect(/<body[^>]*>(.{0,120})/.exec(page())?.[1]).toContain('href="#content"');
});

test('the person one acts for stands on the page with a way to stop', () => {
  const html = page({ actingFor: { name: 'J. Bakker', changeHref: '/nl/zelf' } });
  expect(html).toContain('U regelt zaken als <strong>J. Bakker</strong>');
  expect(html).toContain('href="/nl/zelf"');
  expect(page()).not.toContain('U regelt zaken als');
});

test('the demo clock shows its date and goes on by a form with token', () => {
  const html = page({ demoClock: { date: '2026-03-16' as LegalDate, action: '/nl/klok', csrfToken: 'abc' } });
  expect(html).toContain('16 maart 2026');
  expect(html).toMatch(/<form[^>]* action="\/nl\/klok" method="post"/);
  expect(html).toContain('value="7" name="days"');
});

test('the current place is marked and the count is shown', () => {
  const html = page({ navigation: [{ href: '/b', label: 'Berichten', current: true, count: 3 }] });
  expect(html).toContain('href="/b" aria-current="page"');
  expect(html).toContain('>3</span>');
});

test('help, language and log out are there when given', () => {
  const html = page({
    help: { href: '/nl/hulp' },
    otherLanguage: { language: 'en', href: '/en' },
    person: { name: 'Sanne', logOut: { action: '/uit', csrfToken: 't' } },
  });
  expect(html).toContain('href="/nl/hulp">Hulp van een mens');
  expect(html).toContain('lang="en">English');
  expect(html).toContain('action="/uit"');
  expect(htmlProblems(html)).toEqual([]);
});

const question = (props: Partial<Parameters<typeof QuestionPage>[0]> = {}) =>
  renderFragment(
    <QuestionPage
      language="nl"
      question="Woont uw kind bij u?"
      why="Dit bepaalt wie het geld krijgt."
      action="/nl/v"
      csrfToken="t"
      stuckHref="/nl/hulp"
      {...props}
    >
      <RadioGroup language="nl" name="woont" label={questionLabel} choices={[{ value: 'ja', label: 'Ja' }]} />
    </QuestionPage>,
  );

test('a question is the heading, why stands under it, and the answers are named by it', () => {
  const html = question();
  expect(html).toContain('<h1 class="utrecht-heading-1" id="question">Woont uw kind bij u?</h1>');
  expect(html.indexOf('</h1>')).toBeLessThan(html.indexOf('Dit bepaalt'));
  expect(html).toContain('aria-labelledby="question"');
});

test('"Ik kom er niet uit" is always there, "Ik weet het niet" when that is an answer', () => {
  expect(question()).toContain('Ik kom er niet uit');
  expect(question()).not.toContain('Ik weet het niet');
  expect(question({ mayBeUnknown: true })).toContain('value="yes" name="unknown"');
});

test('errors of a question stand above it', () => {
  const html = question({ errors: [{ name: 'woont', message: 'Kies een antwoord' }] });
  expect(html.indexOf('Kies een antwoord')).toBeLessThan(html.indexOf('<h1'));
  expect(html).toContain('href="#field-woont"');
});

test('assets have a hash in their path, a type and both compressed forms', () => {
  const files = assets();
  expect(files.map(({ contentType }) => contentType.split(';')[0])).toEqual([
    'text/css',
    'text/javascript',
    'image/svg+xml',
  ]);
  for (const { path, body, gzip, brotli } of files) {
    expect(path).toMatch(/^\/assets\/[a-z]+\.[0-9a-f]{10}\.(css|js|svg)$/);
    expect(body.length).toBeGreaterThan(0);
    expect(gzip.length).toBeGreaterThan(0);
    expect(brotli.length).toBeGreaterThan(0);
  }
});

test('the style sheet is at most 12 KiB and the scripts at most 6 KiB over the line', () => {
  const [css, js] = assets();
  expect(css?.gzip.length).toBeLessThanOrEqual(12 * 1024);
  expect(js?.gzip.length).toBeLessThanOrEqual(6 * 1024);
});

test('an asset that is not there is named, with those that are', () => {
  expect(() => assetPath('other.css')).toThrow(/no asset "other\.css".*eenloket\.css/);
});

test('without a build the message says what to run', () => {
  expect(() => readManifest(new URL('file:///nowhere/'))).toThrow(/node design\/build-css\.mjs/);
});

test('a page points at assets that are served', () => {
  const served = new Set(assets().map(({ path }) => path));
  const wanted = [...page().matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(wanted).toHaveLength(3);
  expect(wanted.filter((path) => !served.has(path))).toEqual([]);
});
