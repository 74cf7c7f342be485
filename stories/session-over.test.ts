import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import type { Visitor } from './support/visitor.js';

inHardestSetting((stage) => {
  const endSessions = () =>
    stage.system.asOwner(`update identity.session set last_seen_at = last_seen_at - interval '20 minutes'`);
  /** Chooses another language for letters, and sends it when the session is over. */
  const sendsTooLate = async (visitor: Visitor) => {
    await visitor.opens('counter', '/nl/voorkeuren');
    await visitor.fillsIn({ taal: 'en' });
    await endSessions();
    await visitor.presses('Bewaren');
    expect(visitor.status).toBe(403);
    await visitor.sees('Wat u net invulde, staat er dan nog. Het is nog niet verstuurd.');
  };
  const english = (visitor: Visitor) => visitor.page.locator('[name="taal"][value="en"]').isChecked();

  it('what somebody typed when the session ended stands there again after the login, and was not sent', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    await sendsTooLate(emma);
    await emma.presses('Opnieuw inloggen');
    await emma.presses('Emma Sophie de Vries');
    expect(emma.path).toBe('/nl/voorkeuren');
    await emma.sees('Wat u invulde, staat er nog. Er is nog niets verstuurd.');
    expect(await english(emma)).toBe(true);
    const elsewhere = await stage.resident('Emma Sophie de Vries');
    await elsewhere.opens('counter', '/nl/voorkeuren');
    expect(await english(elsewhere), 'not sent').toBe(false);
    await emma.presses('Bewaren');
    await emma.opens('counter', '/nl/voorkeuren');
    await emma.seesNot('Er is nog niets verstuurd.');
    expect(await english(emma), 'sent now').toBe(true);
  });

  it('nobody else sees it, in the same browser', async () => {
    const noor = await stage.resident('Noor Elisabeth Jansen');
    await sendsTooLate(noor);
    // The provider's own session ends by itself in the meantime; what this site keeps in the browser stays.
    await noor.page.context().clearCookies({ name: /^_/ });
    await noor.logsIn('counter', 'Priya Ramdin', '/nl/voorkeuren');
    await noor.seesNot('Er is nog niets verstuurd.');
    expect(await english(noor)).toBe(false);
  });

  it('a form whose address is no page leads to the page above it', async () => {
    const { place } = await stage.answeredBirth('Samira El Amrani');
    const samira = await stage.resident('Samira El Amrani');
    await samira.opens('counter', `${place}/controleren`);
    await endSessions();
    await samira.presses(/^Niet versturen: /);
    await samira.presses('Opnieuw inloggen');
    await samira.presses('Samira El Amrani');
    expect([samira.path, samira.status]).toEqual([place, 200]);
    await samira.sees('Er is nog niets verstuurd.');
  });
});
