import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { RunNotes } from './run-notes.js';
import { everySetting, inWords, ordinary } from './setting.js';
import { Visitor, type Surroundings } from './visitor.js';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><title>Proef</title>${head}</head><body><main>${body}</main></body></html>`;

const pages: Record<string, string> = {
  '/nl': page('<h1>Proef</h1><noscript>zonder</noscript><script>document.title = "Met script"</script>'),
  '/nl/breed': page('<h1>Breed</h1><p style="width: 900px">breed</p>'),
  '/en/taal': page('<h1>Language</h1>'),
  '/nl/kop': page('<p>Geen kop</p>'),
  '/nl/beeld': page('<h1>Beeld</h1><img src="/nl/x.png">'),
  '/nl/bleek': page('<h1>Bleek</h1><p style="color: #ccc; background: #fff">bleek</p>'),
  '/nl/elders': page('<h1>Elders</h1><img alt="" src="http://elders.example/x.png">'),
  '/nl/zwaar': page(`<h1>Zwaar</h1><!-- ${'x'.repeat(60_000)} -->`),
  '/nl/stuk': page('<h1>Stuk</h1><script>nietBekend()</script>'),
  '/nl/formulier': page('<h1>Vraag</h1><form method="post"><button type="submit">Ga door</button></form>'),
};

let server: Server;
let browser: Browser;
let around: Surroundings;

beforeAll(async () => {
  server = createServer((request, response) => {
    const known = pages[request.url ?? ''];
    response.writeHead(request.method === 'POST' ? 422 : known ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(known ?? page('<h1>Niets</h1>'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  around = {
    sites: { counter: site, desk: site, oversight: site, identity: site },
    notes: new RunNotes(inject('notesDirectory')),
    actedAt: 0,
  };
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const visit = async (path: string, setting = ordinary): Promise<string> => {
  const visitor = await Visitor.arrive(browser, around, setting);
  try {
    await visitor.opens('counter', path);
    return await visitor.page.title();
  } finally {
    await visitor.leave();
  }
};

describe('a visitor', () => {
  it.each([
    ['/nl/breed', /px wider than the screen/],
    ['/en/taal', /says lang="nl"/],
    ['/nl/kop', /has 0 first headings/],
    ['/nl/beeld', /axe image-alt/],
    ['/nl/bleek', /axe color-contrast/],
    ['/nl/elders', /asks another host: http:\/\/elders\.example/],
    ['/nl/zwaar', /weighs \d+ bytes, more than 51200/],
    ['/nl/stuk', /uncaught: nietBekend is not defined/],
  ])('refuses what is wrong at %s', async (path, complaint) => {
    await expect(visit(path, { ...ordinary, width: 320 })).rejects.toThrow(complaint);
  });

  it.each(everySetting.map((setting) => [inWords(setting), setting] as const))(
    'accepts a good page: %s',
    async (_words, setting) => {
      expect(await visit('/nl', setting)).toBe(setting.script ? 'Met script' : 'Proef');
    },
  );

  it('does not run the page’s scripts while checking for someone without scripts', async () => {
    await visit('/nl/stuk', { ...ordinary, script: false });
  });

  it('takes an answer of 404 or 422 for an answer', async () => {
    const visitor = await Visitor.arrive(browser, around, ordinary);
    expect(await visitor.opens('counter', '/nl/weg')).toBe(404);
    await visitor.opens('counter', '/nl/formulier');
    await visitor.presses('Ga door');
    expect(await visitor.heading()).toBe('Vraag');
    await visitor.leave();
  });
});
