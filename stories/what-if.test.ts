import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';

inHardestSetting((stage) => {
  it('anyone works out what another standard premium would do, and takes the tables along', async () => {
    const anyone = await stage.visitor();
    await anyone.opens('oversight', '/nl');
    await anyone.presses('Doorrekenen');
    await anyone.presses('Zorgtoeslag');
    await anyone.fillsIn({ standaardpremie: 'veel' });
    await anyone.presses('Reken door');
    expect(anyone.status).toBe(422);
    await anyone.sees('Vul een getal in, zoals 2119,50 of 0,1373.');

    await anyone.fillsIn({ standaardpremie: '2219' });
    await anyone.presses('Reken door');
    await anyone.sees('van € 2.119,00 per jaar naar € 2.219,00 per jaar');
    await anyone.sees('0 huishoudens, samen € 0 per jaar');
    await anyone.sees('Dit is een steekproef.');
    await anyone.sees('Inkomens zijn verzonnen');
    expect(await anyone.downloads(/CSV/)).toMatch(/^dimension,group,households,/);
  });
});
