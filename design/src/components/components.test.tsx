import type { LegalDate } from '@eenloket/kit';
import { expect, test } from 'vitest';
import { examples, renderGallery } from '../gallery/render-gallery.js';
import { htmlProblems } from '../../testing/valid-html.js';
import { renderFragment } from '../page/render-fragment.js';
import { DataList } from './data-list.js';
import { Explanation } from './explanation.js';
import { LegalDateText } from './legal-date-text.js';
import { Letter } from './letter.js';
import { Link } from './link.js';
import { LiveRegion } from './live-region.js';
import { MessageList } from './message-list.js';
import { MoneyAmount } from './money-amount.js';
import { Notice } from './notice.js';
import { NumberedPath } from './numbered-path.js';
import { Pagination } from './pagination.js';
import { ProcessSteps } from './process-steps.js';
import { StatusText, type StatusKind } from './status-text.js';
import { Table } from './table.js';

const languages = ['nl', 'en'] as const;

for (const language of languages)
  test.each(examples.map(({ name, show }) => [name, show] as const))(
    `%s is valid HTML (${language})`,
    (_name, show) => {
      expect(htmlProblems(renderFragment(show(language)))).toEqual([]);
    },
  );

test.each(languages)('no example repeats an id of another (%s)', (language) => {
  const ids = [...renderGallery(language).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a status has another sign for every kind, so colour is never alone', () => {
  const kinds: readonly StatusKind[] = ['you', 'running', 'waiting', 'done', 'late', 'stopped'];
  const signs = kinds.map(
    (kind) => /<path d="([^"]+)"/.exec(renderFragment(<StatusText kind={kind}>x</StatusText>))?.[1],
  );
  expect(new Set(signs).size).toBe(kinds.length);
});

test('a change link says what it changes', () => {
  const html = renderFragment(
    <DataList language="nl" items={[{ key: 'Rekening', value: 'NL02', changeHref: '/nl/wijzig' }]} />,
  );
  expect(html.replace(/<[^>]+>/g, '')).toContain('Wijzigen: Rekening');
});

test('an explanation leaves out what it has nothing to say about', () => {
  const html = renderFragment(<Explanation language="nl" because={['Uw kind woont bij u.']} />);
  expect(html).toContain('Dit komt doordat');
  expect(html).not.toContain('Dit verandert als');
  expect(html).not.toContain('wet');
});

test('reasons come before changes, changes before the law', () => {
  const html = renderFragment(
    <Explanation
      language="en"
      because={['a']}
      wouldChange={['b']}
      law={[{ text: 'Act, article 1', href: '/law' }]}
    />,
  );
  const places = ['This is because', 'This changes if', 'What the law says'].map((part) =>
    html.indexOf(part),
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('a letter without objection route does not pretend to have one', () => {
  const letter = {
    language: 'nl',
    from: 'Zorgzaam',
    to: ['S. de Vries'],
    date: '2026-03-16' as LegalDate,
  } as const;
  const html = renderFragment(
    <Letter {...letter} subject="Welkom" contact="Bel ons">
      <p>Uw kind is verzekerd.</p>
    </Letter>,
  );
  expect(html).not.toContain('niet eens');
  expect(html).toContain('Heeft u een vraag?');
});

test('an amount can be read by machines and by people', () => {
  expect(renderFragment(<MoneyAmount language="nl" amount="1234.5" per="per maand" />)).toMatch(
    /<data value="1234.5">€\s1\.234,50<\/data>/,
  );
});

test('a date is exact, and relative as well when today is given', () => {
  const date = '2026-03-19' as LegalDate;
  expect(renderFragment(<LegalDateText language="nl" date={date} />)).toBe(
    '<time dateTime="2026-03-19">19 maart 2026</time>',
  );
  expect(
    renderFragment(<LegalDateText language="nl" date={date} today={'2026-03-16' as LegalDate} />),
  ).toContain('over 3 dagen (19 maart 2026)');
});

test('a path keeps the order of its steps and names who does each', () => {
  const status = { kind: 'running', text: 'Loopt' } as const;
  const html = renderFragment(
    <NumberedPath
      language="nl"
      steps={[
        {
          organisation: 'municipality',
          who: 'Utrecht',
          title: 'Aangifte',
          status,
          receives: ['naam', 'datum'],
        },
        { organisation: 'childBenefit', who: 'SVB', title: 'Kinderbijslag', status },
      ]}
    />,
  );
  expect(html.startsWith('<ol')).toBe(true);
  expect(html.indexOf('Aangifte')).toBeLessThan(html.indexOf('Kinderbijslag'));
  expect(html).toContain('naam, datum');
  expect(html.match(/Wie doet dit/g)).toHaveLength(2);
  expect(html.match(/Wat zij van u krijgen/g)).toHaveLength(1);
});

test('a new message is marked by a word', () => {
  const message = { href: '/1', title: 'Vraag', from: 'SVB', dateTime: '2026-03-16', when: 'vandaag' };
  expect(renderFragment(<MessageList language="nl" messages={[{ ...message, unread: true }]} />)).toContain(
    'Nieuw',
  );
  expect(renderFragment(<MessageList language="nl" messages={[message]} />)).not.toContain('Nieuw');
});

test('a long list shows first, last and near pages; one page shows nothing', () => {
  const href = (page: number) => `?p=${page}`;
  expect(renderFragment(<Pagination language="nl" page={1} pages={1} href={href} />)).toBe('');
  const html = renderFragment(<Pagination language="nl" page={5} pages={40} href={href} />);
  expect([...html.matchAll(/>(\d+)</g)].map((match) => match[1])).toEqual(['1', '4', '5', '6', '40']);
  expect(html).toContain('aria-current="page"');
});

test('a step that is done says so to who does not see it', () => {
  const html = renderFragment(<ProcessSteps language="en" steps={['Child', 'Family']} current={1} />);
  expect(html).toContain('Step 2 of 2');
  expect(html).toContain(' (Done)');
  expect(html).toContain('<li aria-current="step">Family</li>');
});

test('cells of a table carry the name of their column, for a narrow screen', () => {
  const html = renderFragment(
    <Table
      caption="Wie keek?"
      columns={[{ label: 'Wie' }, { label: 'Keren', numeric: true }]}
      rows={[{ id: '1', cells: ['SVB', '2'] }]}
    />,
  );
  expect(html).toContain('data-label="Keren"');
  expect(html).toMatch(/<th scope="row"[^>]*>SVB<\/th>/);
});

test('a notice is read out only when asked', () => {
  expect(renderFragment(<Notice language="nl" kind="warn" />)).not.toContain('role=');
  expect(renderFragment(<Notice language="nl" kind="good" announce />)).toContain('role="status"');
});

test('a link to another language says which', () => {
  expect(
    renderFragment(
      <Link href="/en" language="en">
        English
      </Link>,
    ),
  ).toContain('hrefLang="en" lang="en"');
});

test('a live region names its source and can be renewed without script', () => {
  const html = renderFragment(
    <LiveRegion language="nl" source="/nl/alarm" refreshHref="/nl/werk">
      Niets
    </LiveRegion>,
  );
  expect(html).toContain('data-live-source="/nl/alarm" data-live-seconds="4"');
  expect(html).toMatch(/<noscript><a[^>]*href="\/nl\/werk">Vernieuwen/);
});
