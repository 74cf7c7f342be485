import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { openCase } from './walks/work.js';

inHardestSetting((stage) => {
  it('another resident finds nothing at the address of a journey', async () => {
    const { place } = await stage.answeredBirth('Emma Sophie de Vries');
    const noor = await stage.resident('Noor Elisabeth Jansen');
    for (const page of ['', '/controleren', '/vraag', '/verlies']) {
      expect(await noor.opens('counter', `${place}${page}`), page).toBe(404);
      await noor.seesNot('Emma');
    }
  });

  it('another organisation’s worker finds no case; a worker without the task sees no facts', async () => {
    await stage.sentBirth('Priya Ramdin');
    const petra = await stage.worker('Petra Kuipers');
    const place = await openCase(petra, 'Aangifte van geboorte');
    await petra.sees('U ziet de gegevens zodra u de taak neemt.');
    expect(petra.words).not.toMatch(/Priya|Ramdin|Voorbeeldstraat/);
    for (const name of ['Sanne Mulder', 'Ravi Bhagwandin', 'Jesse Koster', 'Mei Lin Chan', 'Hugo Brouwer']) {
      const worker = await stage.worker(name);
      expect(await worker.opens('desk', place), name).toBe(404);
      if (name === 'Sanne Mulder') expect(await worker.opens('desk', '/nl/hulp')).toBe(403);
    }
  });

  it('a session that is over shows nothing, and says how to go on', async () => {
    const samira = await stage.resident('Samira El Amrani');
    await samira.opens('counter', '/nl/zaken');
    await stage.system.asOwner(
      `update identity.session set last_seen_at = last_seen_at - interval '20 minutes'`,
    );
    await samira.opens('counter', '/nl/gegevens');
    await samira.seesNot('Voorbeeldstraat');
    await samira.sees(/log|Inloggen/i);
  });
});
