import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { ownPlaces } from './walks/own-places.js';

const banner = { nl: 'U regelt zaken als Rosa Maria Fernandes', en: 'Rosa Maria Fernandes' };

inHardestSetting((stage) => {
  it('a representative sees on every page for whom she acts, and her looks stand in that person’s log', async () => {
    const { place } = await stage.answeredBirth('Rosa Maria Fernandes');
    const ingrid = await stage.resident('Ingrid Dekker');
    expect(await ingrid.opens('counter', place), 'not before she chose for whom').toBe(404);

    await ingrid.opens('counter', '/nl/namens');
    await ingrid.chooses(/Rosa Maria Fernandes/);
    await ingrid.presses('Verder');
    await ingrid.opens('counter', '/nl/gegevens');
    const rosa = await stage.resident('Rosa Maria Fernandes');
    await rosa.opens('counter', '/nl/gegevens');
    await rosa.sees('Iemand met een machtiging');
    await rosa.sees('Iemand met uw machtiging keek namens u');
    await rosa.seesNot('Ingrid');

    for (const path of ownPlaces(place)) {
      await ingrid.opens('counter', path);
      await ingrid.sees(banner.nl);
    }
    await ingrid.opens('counter', '/en/zaken');
    await ingrid.sees(banner.en);

    await ingrid.opens('counter', '/nl/namens');
    await ingrid.fillsIn({ voor: 'mijzelf' });
    await ingrid.presses('Verder');
    expect(ingrid.words).not.toContain(banner.nl);
  });
});
