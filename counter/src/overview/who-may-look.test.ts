import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../testing/check-page.ts';
import { openCounter, type TestCounter } from '../../testing/open-counter.ts';
import type { Seen, TestVisitor } from '../../testing/test-visitor.ts';

let counter: TestCounter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const place = '/nl/mijn-rechten';
const look = async (persona: string, at = place): Promise<Seen> => (await counter.visitor(persona)).open(at);

/** Ingrid, who acts for Rosa; with the services of her mandate as they are given here. */
async function ingridForRosa(services: readonly string[] = ['*']): Promise<TestVisitor> {
  await counter.asOwner('update identity.mandate set services = $1', [services]);
  const ingrid = await counter.visitor('ingrid-dekker');
  const { html } = await ingrid.open('/nl/namens');
  const mandate = /<input[^>]*name="voor"[^>]*value="([0-9a-f-]{30,})"/.exec(html)?.[1] ?? '';
  await ingrid.post('/nl/namens', { voor: mandate });
  return ingrid;
}

describe('who may look', () => {
  it('is nobody who has not logged in, and nobody whose session is over', async () => {
    const { status, to } = await (await counter.visitor()).open(place);
    expect([status, to]).toEqual([303, `/nl/inloggen?naar=${encodeURIComponent(place)}`]);
    const late = await counter.visitor();
    late.cookie = 'me=expired';
    const seen = await late.open(place);
    expect(seen.html).not.toContain('Kinderbijslag');
    expect(seen.heading).not.toMatch(/Mijn rechten/);
  });

  it('is no worker of an organisation: her session is none here, and she cannot ask with a form either', async () => {
    const worker = counter.worker();
    const seen = await worker.open(place);
    expect([seen.status, seen.to]).toEqual([303, `/nl/inloggen?naar=${encodeURIComponent(place)}`]);
    const asked = await worker.post(place, { 'aanvrager.verzekerdeJaren': '50' });
    expect(asked.status).not.toBe(200);
    expect(seen.html + asked.html).not.toMatch(/Kinderbijslag|€/);
  });

  it('is no other resident: the address names nobody, and shows each her own', async () => {
    const [samira, emma] = [await look('samira-el-amrani'), await look('emma-de-vries')];
    expect(samira.html).toContain('Yasmin El Amrani');
    expect(emma.html).not.toContain('Yasmin');
    expect((await look('emma-de-vries', `${place}/samira-el-amrani`)).status).toBe(404);
    const asked = await look('emma-de-vries', `${place}?persoon=samira-el-amrani`);
    expect(asked.html).not.toContain('Yasmin');
  });

  it('is no post from elsewhere', async () => {
    const emma = await counter.visitor('emma-de-vries');
    expect((await emma.post(place, { _csrf: 'x' })).status).toBe(403);
  });
});

describe('under a mandate', () => {
  it('for everything, what is shown is of the person represented, and nothing of who looks', async () => {
    const ingrid = await ingridForRosa();
    const seen = await ingrid.open(place);
    checkPage(seen, /^Mijn rechten en plichten$/);
    expect(seen.html).toContain('U regelt zaken als');
    expect(seen.html).toContain('Carlos Alberto Fernandes');
    expect(seen.html).not.toContain('Thijs');
    await ingrid.post('/nl/namens', { voor: 'mijzelf' });
    const own = await ingrid.open(place);
    expect(own.html).toContain('Thijs Dekker');
    expect(own.html).not.toContain('Fernandes');
  });

  it('the person represented sees that somebody looked, and so does the partner; neither sees who', async () => {
    await (await ingridForRosa()).open(place);
    for (const persona of ['rosa-fernandes', 'carlos-fernandes']) {
      const { html } = await look(persona, '/nl/gegevens');
      expect(html).toMatch(/Iemand met een machtiging[^]*?Rechten en plichten van uw huishouden laten zien/);
      expect(html).not.toContain('Ingrid');
    }
  });

  it.each(['nl', 'en'])('for some services only, the page is refused and says why (%s)', async (language) => {
    const ingrid = await ingridForRosa(['svb/kinderbijslag']);
    for (const seen of [
      await ingrid.open(`/${language}/mijn-rechten`),
      await ingrid.post(`/${language}/mijn-rechten`, { 'woning.kaleHuur': '700' }),
    ]) {
      expect(seen.status).toBe(403);
      expect(seen.heading).toBe(
        { nl: 'Dit mag u niet zien voor een ander', en: 'You may not see this for someone else' }[language],
      );
      expect(seen.html).toContain(`href="/${language}/zaken"`);
      expect(seen.html).not.toMatch(/€|Carlos|toeslag/);
    }
  });

  it('that is over, it is her own page again', async () => {
    const ingrid = await ingridForRosa();
    await ingrid.post('/nl/namens', { voor: 'mijzelf' });
    expect((await ingrid.open(place)).html).toContain('Thijs Dekker');
  });
});

/** What stands in each table of the database, as a hash. */
async function contents(): Promise<ReadonlyMap<string, string>> {
  const tables = await counter.asOwner<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const hashes = new Map<string, string>();
  for (const { name } of tables) {
    const [row] = await counter.asOwner<{ hash: string }>(
      `select coalesce(md5(string_agg(line::text, ',' order by line::text)), '') as hash from ${name} line`,
    );
    hashes.set(name, row?.hash ?? '');
  }
  return hashes;
}

describe('what is left of a look', () => {
  it('is lines in the logs and nothing else in the whole database, also of what was filled in', async () => {
    const emma = await counter.visitor('emma-de-vries');
    await emma.open('/nl');
    const before = await contents();
    await emma.open(place);
    const filledIn = { 'woning.kaleHuur': '712,34', 'huishouden.personen': '2' };
    expect((await emma.post(place, filledIn)).html).toContain('712,34');
    const after = await contents();
    const changed = [...after].flatMap(([table, hash]) => (before.get(table) === hash ? [] : [table]));
    expect(changed).toEqual(['ledger.pending', 'ledger.processing', 'ledger.salt']);
  });

  it('names in the log what was read and why, but no value and nothing computed', async () => {
    await counter.asOwner('truncate ledger.processing cascade');
    await look('emma-de-vries');
    const lines = await counter.asOwner<{ line: string; purpose: string; organisation_id: string }>(
      'select processing::text as line, purpose, organisation_id from ledger.processing',
    );
    const own = lines.filter(({ organisation_id: at }) => at === 'loket');
    expect(new Set(own.map(({ purpose }) => purpose))).toEqual(new Set(['loket-rechten-en-plichten']));
    expect(lines.map(({ line }) => line).join()).not.toMatch(/31250|36800|tegemoetkoming|aanspraak/);
  });

  it('is seen by her, as her own look, and by her partner, as that of his partner', async () => {
    await look('emma-de-vries');
    const line = (who: string) =>
      new RegExp(`, ${who}</[^]{0,400}?Rechten en plichten van uw huishouden laten zien`);
    expect((await look('emma-de-vries', '/nl/gegevens')).html).toMatch(line('U zelf'));
    const daan = (await look('daan-bakker', '/nl/gegevens')).html;
    expect(daan).toMatch(line('Uw partner of een ouder'));
    expect(daan).not.toContain('Emma');
  });

  it('reaches no organisation: no event leaves the counter', async () => {
    const before = (await counter.events()).length;
    await look('samira-el-amrani');
    expect((await counter.events()).length).toBe(before);
  });
});
