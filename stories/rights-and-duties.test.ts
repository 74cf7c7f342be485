import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';

const place = '/nl/mijn-rechten';

inHardestSetting((stage) => {
  it('a couple that expects sees what it could get and what is missing, and finds its look in the log', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.presses('Mijn rechten en plichten');
    expect(emma.path).toBe(place);
    await emma.sees('Daan Hendrik Bakker, geboren op 2 maart 1992, samen sinds 18 juni 2022');
    await emma.sees('Wij bewaren deze berekening niet. Geen organisatie ziet wat hier staat.');
    await emma.sees('Op 12 mei 2026 wordt u 32.');
    await emma.sees('Als uw inkomen 10% hoger is: € 34.375,00 per jaar');
    await emma.fillsIn({
      'woning.zelfstandig': 'ja',
      'woning.kaleHuur': '700',
      'huishouden.personen': '2',
    });
    await emma.presses('Reken opnieuw');
    await emma.sees('Wij rekenden ook met wat u hieronder invulde.');
    await emma.sees('uw inkomen');
    await emma.presses('Haal weg wat ik invulde');
    await emma.seesNot('Wij rekenden ook met wat u hieronder invulde.');
    await emma.opens('counter', '/nl/gegevens');
    await emma.sees('U zelf');
    await emma.sees('Rechten en plichten van uw huishouden laten zien');
  });

  it('a mother of three sees what each birthday brings, and the year by month', async () => {
    const aylin = await stage.resident('Aylin Yılmaz');
    await aylin.opens('counter', place);
    await aylin.sees('Op 18 februari 2027 wordt Elif Yılmaz 12.');
    await aylin.sees(/Kinderbijslag: van .* naar .* per kwartaal/);
    await aylin.sees('Rechten per maand in 2026');
    await aylin.sees('Can Yılmaz, geboren op 23 juni 2022');
  });

  it('a pensioner fills in the one thing that no register knows, in English', async () => {
    const willem = await stage.resident('Willem Cornelis Smit');
    await willem.opens('counter', '/en/mijn-rechten');
    await willem.sees('What we do not know yet');
    await willem.fillsIn({ 'aanvrager.verzekerdeJaren': '50' });
    await willem.presses('Work it out again');
    await willem.sees('We cannot see whether you get this already.');
    await willem.sees(/€\d,?\d+\.\d\d per month/);
    await willem.seesNot('Bram');
  });
});
