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

  it('anyone changes a rule, mends what is wrong with it, and shares what it does', async () => {
    const anyone = await stage.visitor();
    await anyone.opens('oversight', '/nl/simulatie/toeslagen/zorgtoeslag');
    await anyone.fillsIn({ standaardpremie: '2219' });
    await anyone.presses('Regels veranderen');
    await anyone.sees('Er verandert niets aan de echte regels.');
    await anyone.fillsIn({
      'regel.premieBovenDrempel_e': 'toetsingsinkome',
      'regel.heeftAanspraak_minderjarig_o': 'aanvrager.verzekerd and',
    });
    await anyone.presses('Reken door');
    expect(anyone.status).toBe(422);
    await anyone.sees(
      'Premie boven drempel: Wij kennen “toetsingsinkome” niet. Bedoelt u “toetsingsinkomen”?',
    );
    await anyone.sees('Heeft aanspraak, regel 1, heeft aanspraak: Deze regel is niet af.');
    expect(await anyone.page.locator('[name="regel.heeftAanspraak_minderjarig_o"]').inputValue()).toBe(
      'aanvrager.verzekerd and',
    );

    await anyone.fillsIn({
      'regel.premieBovenDrempel_e':
        'if toetsingsinkomen > 30000 then 0.15 * (toetsingsinkomen - 30000) else 0',
      'regel.heeftAanspraak_minderjarig_o': 'aanvrager.verzekerd',
    });
    await anyone.presses('Reken door');
    await anyone.sees('van € 2.119,00 per jaar naar € 2.219,00 per jaar');
    await anyone.sees('Wordt: if toetsingsinkomen > 30000 then 0.15 * (toetsingsinkomen - 30000) else 0');
    await anyone.sees('Heeft aanspraak, regel 1, heeft aanspraak');
    await anyone.sees('U kunt het adres delen.');
    expect(await anyone.downloads(/YAML/)).toMatch(
      /^# npx eenloket simulate toeslagen\/zorgtoeslag .*\non: '2026-/,
    );
    const { pathname, search } = new URL(anyone.page.url());
    const other = await stage.visitor();
    expect(await other.opens('oversight', pathname + search)).toBe(200);
    await other.sees('U veranderde ook 2 van de regels.');
    await other.presses('Regels veranderen');
    expect(await other.page.locator('[name="regel.heeftAanspraak_minderjarig_o"]').inputValue()).toBe(
      'aanvrager.verzekerd',
    );
  });

  it('what somebody writes in own words stays out of the address', async () => {
    const anyone = await stage.visitor();
    await anyone.opens('oversight', '/nl/simulatie/gemeente/bijstand/regels');
    await anyone.fillsIn({ 'regel.normPerMaand_teJong_o': 'if "Jansen" = "Jansen" then 100 else 0' });
    await anyone.presses('Reken door');
    await anyone.sees('Deze wijziging staat niet in het adres');
    expect(anyone.page.url()).not.toContain('?');
    expect(await anyone.downloads(/CSV/)).toMatch(/^dimension,group,households,/);
  });
});
