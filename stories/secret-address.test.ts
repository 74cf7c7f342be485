import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { checkAndSend } from './walks/main-job.js';

const street = 'Voorbeeldstraat 9';

inHardestSetting((stage) => {
  it('a secret address reaches no private party: the insurer never sees it', async () => {
    const { place } = await stage.answeredBirth('Fatima Haddad');
    const fatima = await stage.resident('Fatima Haddad');
    await fatima.opens('counter', `${place}/controleren`);
    const [toPublicBodies, toInsurer = ''] = fatima.words.split('verzonnen zorgverzekeraar');
    expect(toPublicBodies).toContain(street);
    expect(toInsurer).not.toContain(street);
    await checkAndSend(fatima);
    await stage.decided('Petra Kuipers');
    await fatima.opens('counter', place);
    await fatima.waitsFor('Klaar: uw kind is verzekerd');

    const [stored] = await stage.system.asOwner(
      `select count(*) filter (where organisation_id = 'zorgverzekeraar')::int as "atInsurer",
              count(*) filter (where organisation_id <> 'zorgverzekeraar')::int as elsewhere
         from store.event where data::text like '%${street}%'`,
    );
    expect(stored).toMatchObject({ atInsurer: 0 });
    expect(stored).not.toMatchObject({ elsewhere: 0 });

    const jesse = await stage.worker('Jesse Koster');
    await jesse.opens('desk', '/nl');
    await jesse.seesNot(street);
  });
});
