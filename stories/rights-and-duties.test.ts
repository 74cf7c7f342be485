import { expect, it } from 'vitest';
import { inEverySetting, inHardestSetting } from './support/in-every-setting.js';
import { fills, goesOn, goesRound, skipsToContent, unfolds } from './walks/keyboard.js';
import { checkAndSend } from './walks/main-job.js';

const place = '/nl/mijn-rechten';

inEverySetting((stage) => {
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
});

inHardestSetting((stage) => {
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

  it('a birth in the register changes the page, and the page says what changed, from when and why', async () => {
    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', place);
    await emma.sees('In het laatste jaar veranderde er niets in uw huishouden.');
    const { place: birth } = await stage.answeredBirth('Emma Sophie de Vries');
    await emma.opens('counter', place);
    await emma.sees(/Dit moet u doen .*Aangifte .*uiterlijk op 18 maart 2026/);
    await emma.opens('counter', `${birth}/controleren`);
    await checkAndSend(emma);
    await stage.decided('Petra Kuipers');
    await emma.opens('counter', place);
    await emma.waitsFor('Op 15 maart 2026 is Noa Sophie Bakker geboren. Hierdoor veranderde er:');
    await emma.sees(
      /Kinderbijslag: van niets naar € 295,07 per kwartaal, vanaf 1 april 2026\. Dit komt doordat uw kind/,
    );
    await emma.sees('Noa Sophie Bakker, geboren op 15 maart 2026');
    await emma.sees('Op 15 maart 2027 wordt Noa Sophie Bakker 1.');
    await emma.sees('Vanaf 1 april 2026: € 295,07 per kwartaal.');
    expect(emma.words).not.toMatch(/uiterlijk op 18 maart 2026/);
    await stage.later({ weeks: 3 });
    await emma.opens('counter', place);
    await emma.sees('Zo staat u ervoor op 6 april 2026');
    expect(emma.words).not.toContain('Vanaf 1 april 2026: € 295,07');
  });

  it('a worker sees it nowhere: not at the counter, nor at the desk', async () => {
    const sanne = await stage.worker('Sanne Mulder');
    await sanne.opens('counter', place);
    expect(sanne.path, 'asked to log in').toMatch(/^\/login\//);
    expect(sanne.words).not.toMatch(/Mijn rechten en plichten|€/);
    expect(await sanne.opens('desk', place)).toBe(404);
  });

  it('on paper stand the reasons, also the folded ones, and no navigation and no form', async () => {
    const samira = await stage.resident('Samira El Amrani');
    await samira.opens('counter', place);
    const heights = () =>
      samira.page.evaluate(() =>
        ['header', 'footer', 'main form', 'main details:not([open]) .eenloket-explanation'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().height ?? 0,
        ),
      );
    const [header = 0, footer = 0, form = 0] = await heights();
    expect(Math.min(header, footer, form)).toBeGreaterThan(0);
    await samira.page.emulateMedia({ media: 'print' });
    const [onPaper, ...others] = await heights();
    expect([onPaper, ...others.slice(0, 2)]).toEqual([0, 0, 0]);
    expect(others[2]).toBeGreaterThan(100);
  });

  it('with the keyboard only: home, the reasons, what is missing, an answer, and back', async () => {
    const willem = await stage.resident('Willem Cornelis Smit');
    await goesOn(willem, 'Mijn rechten en plichten');
    await skipsToContent(willem);
    await unfolds(willem, 'Waarom?');
    await fills(willem, { 'aanvrager.verzekerdeJaren': '50' });
    await goesOn(willem, 'Reken opnieuw');
    await willem.sees('Wij rekenden ook met wat u hieronder invulde.');
    await willem.sees(/AOW-pensioen € [\d.]+,\d\d per maand/);
    await goesRound(willem);
  });
});
