import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlainBrowser } from './plain-browser.js';
import { readPage } from './plain-page.js';

const html = `<!DOCTYPE html><html><head><title>Vraag &amp; antwoord</title></head><body>
<a class="x" href="/nl/verder?a=1&amp;b=2">Ga <b>verder</b></a>
<form method="post" action="/nl/antwoord"><input type="hidden" name="csrf" value="abc&#x27;d"/>
<input type="radio" name="keuze" value="ja"/><input type="radio" name="keuze" value="nee" checked=""/>
<input name="naam" value=""/><textarea name="waarom">om &lt;dat&gt;</textarea>
<select name="maand"><option value="1">jan</option><option value="2" selected="">feb</option></select>
<button>Ga door</button><button name="anders" value="weet-niet">Ik weet het niet</button></form></body></html>`;

describe('a plain page', () => {
  const page = readPage('http://x/nl', 200, html);

  it('has a title, words and links', () => {
    expect(page.title).toBe('Vraag & antwoord');
    expect(page.text).toContain('Ga verder');
    expect(page.links).toEqual([{ text: 'Ga verder', href: '/nl/verder?a=1&b=2' }]);
  });

  it('has forms with what is in them', () => {
    expect(page.forms).toEqual([
      {
        action: '/nl/antwoord',
        method: 'post',
        fields: [
          { kind: 'hidden', name: 'csrf', value: "abc'd", options: [] },
          { kind: 'choice', name: 'keuze', value: 'nee', options: ['ja', 'nee'] },
          { kind: 'text', name: 'naam', value: '', options: [] },
          { kind: 'choice', name: 'maand', value: '2', options: ['1', '2'] },
          { kind: 'text', name: 'waarom', value: 'om <dat>', options: [] },
        ],
        buttons: [
          { text: 'Ga door', name: undefined, value: '' },
          { text: 'Ik weet het niet', name: 'anders', value: 'weet-niet' },
        ],
      },
    ]);
  });
});

describe('a plain browser', () => {
  let server: Server;
  let site: string;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      if (request.method === 'POST') {
        const body = await text(request);
        response.writeHead(303, {
          location: `/gezien?${body}`,
          'set-cookie': ['a=1; Path=/', 'b=; Max-Age=0'],
        });
        return response.end();
      }
      response.writeHead(200, { 'set-cookie': request.url === '/nl' ? 'b=2; HttpOnly' : [] });
      response.end(request.url === '/nl' ? html : `<p>${request.url} ${request.headers.cookie}</p>`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('sends a form as it stands, with what was filled in, and follows the redirect with its cookies', async () => {
    const browser = new PlainBrowser();
    await browser.open(`${site}/nl`);
    await browser.press(/^Ik weet het niet$/, { keuze: 'ja', naam: 'Noor', csrf: 'not mine' });
    expect(browser.page.text).toBe(
      '/gezien?csrf=abc%27d&keuze=ja&naam=Noor&maand=2&waarom=om+%3Cdat%3E&anders=weet-niet a=1',
    );
  });

  it('says what is there when a button is not', async () => {
    const browser = new PlainBrowser();
    await browser.open(`${site}/nl`);
    await expect(browser.press(/Weg/)).rejects.toThrow(/No button \/Weg\/ at .*Ga verder/);
  });
});
