import { beforeAll, describe, expect, it } from 'vitest';
import { openStage } from './support/stage.js';

const stage = openStage();
let journey = '';
beforeAll(async () => {
  journey = await stage.sentBirth('Emma Sophie de Vries');
});

const caseOf = async (organisation: string): Promise<string> => {
  const [row] = await stage.system.asOwner<{ id: string }>(
    'select case_id as id from cases.case where organisation_id = $1 limit 1',
    [organisation],
  );
  if (!row) throw new Error(`${organisation} has no case.`);
  return row.id;
};

describe('who may not', () => {
  it('somebody whose login is blocked is told so, with a person to call', async () => {
    const bram = await stage.visitor();
    await bram.opens('counter', '/nl/inloggen?naar=/nl/zaken');
    await bram.presses('Bram Willem Smit');
    expect(await bram.heading()).toBe('U kunt niet inloggen');
    await bram.sees(/Bel 14/);
    await bram.opens('counter', '/nl');
    await bram.sees('Inloggen');
  });

  it('another resident finds nothing at the address of a journey', async () => {
    const samira = await stage.resident('Samira El Amrani');
    expect(await samira.opens('counter', journey)).toBe(404);
    await samira.seesNot('Emma Sophie');
  });

  it('a worker of another organisation finds no case', async () => {
    await stage.decided('Petra Kuipers');
    const lotte = await stage.worker('Lotte van Dijk');
    expect(await lotte.opens('desk', `/nl/zaak/${await caseOf('svb')}`)).toBe(404);
  });

  it('a worker without the task sees no facts', async () => {
    const ahmed = await stage.worker('Ahmed Ouali');
    await ahmed.opens('desk', `/nl/zaak/${await caseOf('svb')}`);
    await ahmed.seesNot('Emma Sophie');
    await ahmed.seesNot('Voorbeeldstraat');
  });

  it('nobody goes on with a session that is over', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    await stage.system.asOwner(`update identity.session set last_seen_at = now() - interval '1 hour'`);
    await emma.opens('counter', journey);
    expect(await emma.heading()).toBe('U bent uitgelogd');
    await emma.seesNot('Noa Sophie');
  });

  it('the cookie of one site opens no other, whatever its name', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    const cookies = await emma.page.context().cookies();
    await emma.page
      .context()
      .addCookies(cookies.map((cookie) => ({ ...cookie, name: cookie.name.replace('counter', 'desk') })));
    await emma.opens('desk', '/nl');
    await emma.seesNot('Uw werk');
  });
});
