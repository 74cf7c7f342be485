import { expect, it } from 'vitest';
import { openPlainStage } from './people/plain-stage.js';

const stage = openPlainStage();
const street = 'Voorbeeldstraat 9';

it('a secret address reaches no private party: the insurer never sees it', async () => {
  const fatima = await stage.parent('Fatima Haddad');
  await fatima.reportsBirth('2026-03-15');
  await fatima.answers();
  await fatima.opens(`${fatima.journey}/controleren`);
  const [toPublicBodies, toInsurer = ''] = fatima.words.split('verzonnen zorgverzekeraar');
  expect(toPublicBodies).toContain(street);
  expect(toInsurer).not.toContain(street);
  await fatima.sends();
  await (await stage.worker('Petra Kuipers')).finishes('Aangifte van geboorte');
  await fatima.looks();
  await fatima.waitsFor('Klaar: uw kind is verzekerd');

  const [stored] = await stage.system.asOwner(
    `select count(*) filter (where organisation_id = 'zorgverzekeraar')::int as "atInsurer",
            count(*) filter (where organisation_id <> 'zorgverzekeraar')::int as elsewhere
       from store.event where data::text like '%${street}%'`,
  );
  expect(stored).toMatchObject({ atInsurer: 0 });
  expect(stored).not.toMatchObject({ elsewhere: 0 });

  const jesse = await stage.worker('Jesse Koster');
  await jesse.opens('/nl');
  expect(jesse.words).not.toContain(street);
});
