import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlProblems } from '../../design/testing/valid-html.ts';
import { openCounter, type TestCounter } from '../testing/open-counter.ts';
import { answerAll, startBirth } from '../testing/play-birth.ts';
import { checkPage as check } from '../testing/check-page.ts';
import type { TestVisitor } from '../testing/test-visitor.ts';

let counter: TestCounter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

describe('without login', () => {
  it.each([
    ['/nl', /Eén loket/],
    ['/en', /One counter/],
    ['/nl/zoeken?q=babby', /Zoeken/],
    ['/nl/levensgebeurtenis/kind-krijgen', /Ik krijg een kind/],
    ['/en/levensgebeurtenis/kind-krijgen', /I am having a child/],
    ['/nl/dienst/svb/kinderbijslag', /Kinderbijslag/],
    ['/nl/dienst/gemeente/dakkapel', /Dakkapel/],
    ['/en/dienst/algemeen/awb-termijnen', /How long may government take/],
    ['/nl/hulp', /Hulp van een mens/],
  ])('%s is a page', async (url, heading) => {
    check(await (await counter.visitor()).open(url), heading);
  });

  it('says of a service in no life event that it is not arranged here, and whom to call', async () => {
    const visitor = await counter.visitor();
    const { html } = await visitor.open('/nl/dienst/svb/aow');
    expect(html).toContain('U kunt dit hier nog niet regelen. Bel Team AOW van de SVB.');
    expect(html).not.toContain('/nl/levensgebeurtenis/');
    const arranged = await visitor.open('/nl/dienst/svb/kinderbijslag');
    expect(arranged.html).not.toContain('nog niet regelen');
    expect((await visitor.open('/nl/zoeken?q=aow')).html).toContain('Leggen wij uit.');
    expect((await visitor.open('/nl/zoeken?q=kinderbijslag')).html).toContain('Kunt u hier regelen');
  });

  it('finds the life event among the first three, typing error and all', async () => {
    const { html } = await (await counter.visitor()).open('/nl/zoeken?q=zwangr');
    const titles = [...html.matchAll(/<h3[^>]*><a[^>]*>([^<]+)/g)].slice(0, 3).map(([, title]) => title);
    expect(titles).toContain('Ik krijg een kind');
  });

  it('leads on to a person when nothing is found', async () => {
    const { html } = await (await counter.visitor()).open('/nl/zoeken?q=qwxzvb');
    expect(html).toContain('Wij vonden niets');
    expect(html).toContain('tel:0850655101');
  });

  it.each(['/nl/zaken', '/nl/berichten', '/nl/dossier', '/nl/gegevens', '/nl/voorkeuren', '/nl/namens'])(
    '%s asks to log in and comes back',
    async (url) => {
      const { status, to } = await (await counter.visitor()).open(url);
      expect([status, to]).toEqual([303, `/nl/inloggen?naar=${encodeURIComponent(url)}`]);
    },
  );

  it('keeps the choice made before the login', async () => {
    const { html } = await (await counter.visitor()).open('/nl/levensgebeurtenis/kind-krijgen?fase=born');
    expect(html).toMatch(/checked=""[^>]*value="born"|value="born"[^>]*checked=""/);
  });

  it('begins at once after the login what was begun before it, and only in the browser where it was', async () => {
    const stranger = await counter.visitor();
    const { to } = await stranger.post('/nl/levensgebeurtenis/kind-krijgen', { fase: 'born' });
    expect(to).toMatch(/^\/nl\/inloggen\?naar=/);
    const back = decodeURIComponent(to.replace('/nl/inloggen?naar=', ''));
    expect(back).toMatch(/^\/nl\/levensgebeurtenis\/kind-krijgen\?fase=born&begin=[\w-]{22}$/);
    const linked = await counter.visitor('samira-el-amrani');
    expect((await linked.open(back)).status, 'a link alone begins nothing').toBe(200);
    const same = await counter.visitor('samira-el-amrani');
    same.cookie = `${same.cookie}; ${stranger.cookie}`;
    const begun = await same.open(back);
    expect([begun.status, begun.to]).toEqual([303, expect.stringMatching(/^\/nl\/zaken\/[^/]+\/geboren$/)]);
    expect(same.cookie, 'and once').not.toContain('begin');
  });

  it('asks to choose when nothing was chosen', async () => {
    const seen = await (await counter.visitor()).post('/nl/levensgebeurtenis/kind-krijgen');
    expect([seen.status, seen.title.startsWith('Fout:')]).toEqual([422, true]);
  });

  it.each(['/nl/niets', '/nl/levensgebeurtenis/niets', '/nl/dienst/svb/niets'])(
    '%s is not there, and says what to do',
    async (url) => {
      const seen = await (await counter.visitor()).open(url);
      expect(seen.status).toBe(404);
      expect(seen.html).toContain('Of bel een mens');
    },
  );

  it('goes from / to the language of the browser', async () => {
    expect((await (await counter.visitor()).open('/')).to).toBe('/nl');
  });

  it('says why a login was refused, and whom to call', async () => {
    const seen = await (await counter.visitor()).open('/login/return?state=x');
    expect([seen.status, seen.heading]).toEqual([403, 'Inloggen is niet gelukt']);
    expect(seen.html).toContain('geblokkeerd');
  });
});

describe('a birth, from report to sending', () => {
  let emma: TestVisitor;
  let journey: string;
  beforeAll(async () => {
    emma = await counter.visitor('emma-de-vries');
    journey = await startBirth(emma);
  });

  it('shows what happens where, before anything is sent', async () => {
    const seen = await emma.open(journey);
    check(seen, /Ik krijg een kind/);
    expect(seen.html).toContain('De gemeente waar uw kind is geboren');
    expect(seen.html).toContain('Emma Sophie de Vries');
  });

  it('asks one question a page, with its reason, a way out and help', async () => {
    const { to } = await emma.open(`${journey}/vraag`);
    const seen = await emma.open(to);
    check(seen, /\?$/);
    expect(seen.html).toContain('Waarom vragen wij dit?');
    expect(seen.html).toContain('Ik weet het niet');
    expect(seen.html).toContain('Ik kom er niet uit');
  });

  it('keeps what was typed, says what is wrong, and offers help at the third same error', async () => {
    const { html } = await emma.open(journey);
    const { to } = await emma.open(`${journey}/vraag`);
    const child = /gemeente-geboorteaangifte\.([0-9a-f-]+)/.exec(html)?.[1] ?? '';
    expect(to).toContain('/vraag/');
    const place = `${journey}/vraag/geboorte.tijdstip/${child}`;
    await emma.open(place);
    const tries = [];
    for (let n = 0; n < 3; n++) tries.push(await emma.post(place, { antwoord: '25 uur' }));
    expect(tries.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(tries[0]?.title).toMatch(/^Fout: /);
    expect(tries[0]?.html).toContain('value="25 uur"');
    expect(tries.map(({ html: page }) => page.includes('Dat ligt niet aan u'))).toEqual([false, false, true]);
    expect(htmlProblems(tries[2]?.html ?? '')).toEqual([]);
  });

  it('comes to the check when everything is answered, with origin and change links', async () => {
    const seen = await answerAll(emma, journey);
    check(seen, /Controleer en verstuur/);
    expect(seen.html).toContain('Basisregistratie Personen');
    expect(seen.html).toContain('Saar Marie');
    expect(seen.html).toContain('/vraag/kind.voornamen/');
  });

  it('changes an answer', async () => {
    const { html } = await emma.open(`${journey}/controleren`);
    const place = /href="([^"]*\/vraag\/kind\.voornamen\/[^"]+)"/.exec(html)?.[1] ?? '';
    const asked = await emma.open(place);
    expect(asked.html).toContain('value="Saar Marie"');
    const { to } = await emma.post(place, { antwoord: 'Saar' });
    expect((await emma.open(to)).html).not.toContain('Saar Marie');
  });

  it('explains every outcome with the law, and never says what would hurt', async () => {
    const { html } = await emma.open(journey);
    const places = [...html.matchAll(/href="([^"]*\/uitkomst\/[^"]+)"/g)].map(([, place = '']) => place);
    expect(places.length).toBeGreaterThanOrEqual(4);
    for (const place of places) {
      const seen = await emma.open(place);
      check(seen, /^Uitkomst: /);
      expect(seen.html).toContain('https://wetten.overheid.nl/BWBR');
      expect(seen.html).not.toContain('levenloos');
    }
  });

  it('refuses a part and takes it back', async () => {
    const { html } = await emma.open(`${journey}/controleren`);
    const part = /name="onderdeel" value="(zorgverzekeraar[^"]+)"/.exec(html)?.[1] ?? '';
    await emma.post(`${journey}/weigeren`, { onderdeel: part });
    expect((await emma.open(`${journey}/controleren`)).html).toContain('U stuurt dit niet mee');
    await emma.post(`${journey}/meesturen`, { onderdeel: part });
    expect((await emma.open(`${journey}/controleren`)).html).not.toContain('U stuurt dit niet mee');
    expect((await emma.post(`${journey}/weigeren`, { onderdeel: 'niets' })).status).toBe(404);
  });

  it('sends nothing to another resident, who finds no such journey', async () => {
    const samira = await counter.visitor('samira-el-amrani');
    for (const below of ['', '/controleren', '/vraag', '/verlies', '/geboren', '/uitkomst/svb-kinderbijslag'])
      expect((await samira.open(`${journey}${below}`)).status).toBe(404);
    await samira.open('/nl/voorkeuren');
    expect((await samira.post(`${journey}/controleren`, { akkoord: 'x' })).status).toBe(404);
    expect((await counter.events()).filter((type) => type.endsWith('part-approved'))).toEqual([]);
  });

  it('approves once, however often it is sent', async () => {
    const { html } = await emma.open(`${journey}/controleren`);
    const akkoord = /name="akkoord" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const first = await emma.post(`${journey}/controleren`, { akkoord });
    expect([first.status, first.to]).toEqual([303, `${journey}?klaar=verstuurd`]);
    await emma.post(`${journey}/controleren`, { akkoord });
    const sent = (await counter.events()).filter((type) => type.endsWith('part-approved'));
    expect(sent).toHaveLength(5);
    const seen = await emma.open(first.to);
    check(seen, /Ik krijg een kind/);
    expect(seen.html).toContain('Verstuurd');
  });

  it('withdraws a part, with or without a reason', async () => {
    const { html } = await emma.open(journey);
    const place = /href="([^"]*\/intrekken\/svb[^"]+)"/.exec(html)?.[1] ?? '';
    check(await emma.open(place), /intrekken/);
    expect((await emma.post(place, { reden: '' })).to).toBe(`${journey}?klaar=ingetrokken`);
    expect((await emma.open(journey)).html).toContain('Ingetrokken');
  });

  it.each([
    ['/nl', /Vandaag/],
    ['/en', /Today/],
    ['/nl/zaken', /Mijn zaken/],
    ['/en/zaken', /My matters/],
    ['/nl/berichten', /Berichten/],
    ['/nl/dossier', /Mijn dossier/],
    ['/nl/gegevens', /Mijn gegevens/],
    ['/en/gegevens', /My data/],
    ['/nl/voorkeuren', /Mijn voorkeuren/],
    ['/nl/namens', /Voor een ander regelen/],
    ['/nl/hulp?van=/zaken', /Hulp van een mens/],
  ])('%s is a page of her own', async (url, heading) => {
    check(await emma.open(url), heading);
  });

  it('shows every look at her data by organisation, role and purpose, and no name', async () => {
    const { html } = await emma.open('/nl/gegevens');
    expect(html).toContain('Wie keek naar uw gegevens');
    expect(html).toContain('Klaarzetten wat u wilt regelen');
    expect(html).toContain('Basisregistratie Personen');
  });

  it('gives the dossier to take home', async () => {
    const data = await emma.open('/nl/dossier/gegevens');
    expect(JSON.parse(data.html)).toHaveProperty('entries');
    expect((await emma.open('/nl/dossier/lezen')).html).toContain('<h1>');
  });
});

describe('twins', () => {
  it('are reported together: one more child adds a day and keeps what was typed', async () => {
    const aylin = await counter.visitor('aylin-yilmaz');
    await aylin.open('/nl/levensgebeurtenis/kind-krijgen');
    const { to } = await aylin.post('/nl/levensgebeurtenis/kind-krijgen', { fase: 'born' });
    await aylin.open(to);
    const one = { 'geboren-1-day': '14', 'geboren-1-month': '3', 'geboren-1-year': '2026' };
    const more = await aylin.post(to, { aantal: '1', meer: 'ja', ...one });
    check(more, /Uw kind is geboren/);
    expect(more.html).toContain('Op welke dag is kind 2 geboren?');
    expect(more.html).toContain('value="2026"');
    const wrong = await aylin.post(to, {
      aantal: '2',
      ...one,
      'geboren-2-day': '15',
      'geboren-2-month': '3',
    });
    expect(wrong.status).toBe(422);
    const two = { 'geboren-2-day': '15', 'geboren-2-month': '3', 'geboren-2-year': '2026' };
    const done = await aylin.post(to, { aantal: '2', ...one, ...two });
    expect(done.status).toBe(303);
    const { html } = await aylin.open(done.to);
    expect(html).toContain('voor kind 1');
    expect(html).toContain('voor kind 2');
    expect((await aylin.open(to)).status).toBe(303);
  });
});

describe('a loss', () => {
  it('stops everything with one answer: a calm page, one person, and nothing more to fill in', async () => {
    const rosa = await counter.visitor('rosa-fernandes');
    const journey = await startBirth(rosa);
    check(await rosa.open(`${journey}/verlies`), /Leeft uw kind niet/);
    expect((await rosa.post(`${journey}/verlies`)).status).toBe(422);
    await rosa.post(`${journey}/verlies`, { wat: 'childDied' });
    const seen = await rosa.open(journey);
    check(seen, /Wij leven met u mee/);
    expect(seen.html).not.toMatch(/kinderbijslag|€|Gefeliciteerd/i);
    for (const below of ['/controleren', '/vraag', '/geboren', '/verlies'])
      expect((await rosa.open(`${journey}${below}`)).to).toBe(journey);
    expect((await rosa.open('/nl')).html).toContain('U hoeft nu niets te doen');
  });
});

describe('acting for another', () => {
  it('needs a mandate, and is shown on every page', async () => {
    const ingrid = await counter.visitor('ingrid-dekker');
    const seen = await ingrid.open('/nl/namens');
    expect(seen.html).toContain('Rosa Maria Fernandes');
    expect((await ingrid.post('/nl/namens', { voor: 'niemand' })).status).toBe(422);
    expect((await ingrid.post('/nl/namens')).status).toBe(422);
    const mandate = /<input[^>]*name="voor"[^>]*value="([0-9a-f-]{30,})"/.exec(seen.html)?.[1] ?? '';
    expect((await ingrid.post('/nl/namens', { voor: mandate })).to).toBe('/nl');
    const home = await ingrid.open('/nl/zaken');
    expect(home.html).toContain('U regelt zaken als');
    expect(home.html).toContain('Rosa Maria Fernandes');
    await ingrid.post('/nl/namens', { voor: 'mijzelf' });
    expect((await ingrid.open('/nl/zaken')).html).not.toContain('Rosa');
  });
});

describe('help', () => {
  it('is sent only with agreement, and exactly what was shown', async () => {
    const willem = await counter.visitor('willem-smit');
    const calls = async () =>
      (await counter.events()).filter((type) => type.endsWith('help.requested')).length;
    const before = await calls();
    const { html } = await willem.open('/nl/hulp?van=/zoeken');
    expect(html).toContain('De pagina waar u was: /zoeken');
    const oproep = /name="oproep" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const call = { oproep, van: '/zoeken', bericht: 'Ik lees liever papier.', kanaal: 'phone' };
    const refused = await willem.post('/nl/hulp', call);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Ik lees liever papier.');
    expect(await calls()).toBe(before);
    const sent = await willem.post('/nl/hulp', { ...call, akkoord: 'ja' });
    await willem.post('/nl/hulp', { ...call, akkoord: 'ja' });
    expect(await calls()).toBe(before + 1);
    check(await willem.open(sent.to), /Uw vraag om hulp/);
    const emma = await counter.visitor('emma-de-vries');
    expect((await emma.open(`/nl/hulp/${oproep}/regels`)).status).toBe(404);
  });
});

describe('preferences', () => {
  it('are kept for every organisation', async () => {
    const fatima = await counter.visitor('fatima-haddad');
    await fatima.open('/nl/voorkeuren');
    expect((await fatima.post('/nl/voorkeuren', { kanaal: 'duif' })).status).toBe(422);
    await fatima.post('/nl/voorkeuren', { kanaal: 'post', taal: 'en' });
    expect((await fatima.open('/nl/voorkeuren?klaar=ja')).html).toContain('Bewaard');
  });
});

/** A token as forms carry it; this mask changes nothing. */
const masked = (token: string) =>
  Buffer.concat([Buffer.alloc(token.length), Buffer.from(token)]).toString('base64url');

describe('who may not', () => {
  it('post without the token of the session', async () => {
    const emma = await counter.visitor('emma-de-vries');
    const seen = await emma.post('/nl/voorkeuren', { _csrf: 'x', kanaal: 'post', taal: 'nl' });
    expect([seen.status, seen.heading]).toEqual([403, 'Dit formulier is niet verstuurd']);
  });

  it('go on in a session that is over: log in and come back', async () => {
    const { TestVisitor: Visitor } = await import('../testing/test-visitor.ts');
    const emma = await counter.visitor('emma-de-vries');
    const late = new Visitor(emma.site, 'me=expired');
    const seen = await late.open('/nl/zaken');
    expect([seen.status, seen.heading]).toEqual([403, 'U bent uitgelogd']);
    expect(seen.html).toContain('/nl/inloggen?naar=%2Fnl%2Fzaken');
  });

  it('lose what they typed in a session that is over: it stands there after the login', async () => {
    const { TestVisitor: Visitor } = await import('../testing/test-visitor.ts');
    const emma = await counter.visitor('emma-de-vries');
    const late = new Visitor(emma.site, 'me=expired');
    const seen = await late.post('/nl/voorkeuren', { _csrf: masked('emma'), kanaal: 'post', taal: 'en' });
    expect([seen.status, seen.heading]).toEqual([403, 'U bent uitgelogd']);
    expect(seen.html).toContain('Wat u net invulde, staat er dan nog.');
    expect(seen.html).toContain('naar=%2Fnl%2Fvoorkeuren');
    emma.cookie = `${emma.cookie}; ${late.cookie.split('; ').find((pair) => pair.startsWith('kept='))}`;
    const back = await emma.open('/nl/voorkeuren');
    expect(back.html).toContain('Er is nog niets verstuurd.');
    expect(back.html).toMatch(/checked=""[^>]*value="post"|value="post"[^>]*checked=""/);
    expect((await emma.open('/nl/berichten')).html).not.toContain('Er is nog niets verstuurd.');
    await emma.post('/nl/voorkeuren', { kanaal: 'post', taal: 'nl' });
    expect((await emma.open('/nl/voorkeuren')).html).not.toContain('Er is nog niets verstuurd.');
  });

  it.each([
    ['/nl/zaken/1/weigeren', '/nl/zaken/1'],
    ['/nl/zaken/1/meesturen', '/nl/zaken/1'],
    ['/nl/zaken/1/antwoord/p', '/nl/zaken/1'],
    ['/nl/zaken/1/intrekken/p', '/nl/zaken/1/intrekken/p'],
    ['/nl/zaken/1/vraag/kind.voornamen/c', '/nl/zaken/1/vraag/kind.voornamen/c'],
  ])('come back from the login to an address that is no page: %s', async (action, page) => {
    const { TestVisitor: Visitor } = await import('../testing/test-visitor.ts');
    const seen = await new Visitor((await counter.visitor('emma-de-vries')).site, 'me=expired').post(action);
    expect(seen.html).toContain(`/nl/inloggen?naar=${encodeURIComponent(page)}`);
    expect(seen.html, 'without the token nothing is kept').toContain('Wij konden het niet bewaren.');
  });

  it('use the cookie of another site', async () => {
    const { TestVisitor: Visitor } = await import('../testing/test-visitor.ts');
    const emma = await counter.visitor('emma-de-vries');
    const seen = await new Visitor(emma.site, 'eenloket-desk=worker').open('/nl/zaken');
    expect([seen.status, seen.to]).toEqual([303, '/nl/inloggen?naar=%2Fnl%2Fzaken']);
  });

  it.each(['not-an-id', '00000000-0000-0000-0000-000000000000'])('read message %s', async (id) => {
    const emma = await counter.visitor('emma-de-vries');
    expect((await emma.open(`/nl/berichten/${id}`)).status).toBe(404);
    expect((await emma.open(`/nl/hulp/${id}`)).status).toBe(404);
  });
});
