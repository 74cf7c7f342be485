import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';

const place = '/nl/regels/toeslagen/kinderopvangtoeslag';
const child = (index: number, soort: string) => ({
  [`kinderen-${index}-soort`]: soort,
  [`kinderen-${index}-urenPerMaand`]: '100',
  [`kinderen-${index}-uurprijs`]: '9,50',
});

inHardestSetting((stage) => {
  it('anyone finds the rules of an allowance, fills in, and sees the amount and why, without logging in', async () => {
    const anyone = await stage.visitor();
    await anyone.opens('counter', '/nl/zoeken?q=kinderopvangtoeslag');
    await anyone.presses(/^Reken het zelf uit ?: Kinderopvangtoeslag$/);
    expect(anyone.path).toBe(place);

    await anyone.presses('Reken uit');
    await anyone.sees('Wij weten nog niet genoeg');
    await anyone.seesNot('per maand, afgerond');

    await anyone.fillsIn({ geregistreerd: 'ja', werktOfStudeert: 'ja', heeftToeslagpartner: 'nee' });
    await anyone.fillsIn({ toetsingsinkomen: '100.000', ...child(0, 'dagopvang') });
    await anyone.presses('Nog een toevoegen');
    await anyone.fillsIn({ ...child(1, 'bso'), 'kinderen-1-uurprijs': 'veel' });
    await anyone.presses('Reken uit');
    expect(anyone.status).toBe(422);
    await anyone.sees('Vul een bedrag in, zoals 1.250,00.');

    await anyone.fillsIn({ 'kinderen-1-uurprijs': '9,00' });
    await anyone.presses('Reken uit');
    await anyone.sees(/€ \d\.\d{3},\d\d per maand/);
    await anyone.sees('uw inkomen in dit jaar € 100.000,00 is');
    await anyone.sees('Bronnen spreken elkaar tegen');
    await anyone.sees('Wet kinderopvang (Wko), artikel 1.7 lid 1');
    await anyone.sees('Dit is een berekening, geen besluit.');

    await anyone.presses('De laatste weghalen');
    await anyone.presses('Reken uit');
    await anyone.seesNot('Bronnen spreken elkaar tegen');
  });

  it('and in English, of the day on which the pension begins', async () => {
    const anyone = await stage.visitor();
    await anyone.opens('counter', '/en/regels/svb/aow');
    const birthday = { 'geboortedatum-day': '15', 'geboortedatum-month': '6', 'geboortedatum-year': '1959' };
    await anyone.fillsIn({ ...birthday, verzekerdeJaren: '50', heeftPartner: 'nee' });
    await anyone.presses('Work it out');
    await anyone.sees('15 June 2026');
    await anyone.sees('This is a calculation, not a decision.');
  });
});
