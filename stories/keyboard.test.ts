import { describe, expect, it } from 'vitest';
import { everySetting, inWords } from './support/setting.js';
import { openStage } from './support/stage.js';
import { askedFact, bornInUtrecht, dateBoxes, filledIn } from './walks/answers.js';
import { fills, goesOn, goesRound, goesToError, skipsToContent, unfolds } from './walks/keyboard.js';

// What the keys do is the same on both screens: all is told with scripts on the wide one, and without on the narrow one.
describe.each([everySetting[0]!, everySetting[3]!].map((setting) => [inWords(setting), setting] as const))(
  'with the keyboard only: %s',
  (_words, setting) => {
    const stage = openStage(setting);
    let place = '';

    it('a parent logs in, reports a birth, answers, checks and sends it, and follows it', async () => {
      const emma = await stage.visitor();
      await emma.opens('counter', '/nl');
      await skipsToContent(emma);
      await fills(emma, { q: 'baby' });
      await goesOn(emma, 'Zoeken');
      await goesOn(emma, 'Ik krijg een kind');
      await fills(emma, { fase: 'born' });
      await goesOn(emma, 'Beginnen');
      await goesOn(emma, 'Emma Sophie de Vries');
      await goesOn(emma, 'Verder');
      expect(await goesToError(emma)).toBe('geboren-1-day');
      await emma.reloads();
      await fills(emma, dateBoxes('geboren-1', '2026-03-15'));
      await goesOn(emma, 'Verder');
      place = emma.path;
      await goesOn(emma, 'Verder met de vragen');
      while (!emma.path.endsWith('/controleren')) {
        const fact = askedFact(emma.page.url());
        if (fact) await fills(emma, filledIn(fact, bornInUtrecht));
        await goesOn(emma, fact ? 'Verder' : 'Ja, dit klopt');
      }
      await goesRound(emma);
      await goesOn(emma, 'Ik keur dit goed en verstuur alles');
      await emma.sees('Verstuurd. Elke organisatie heeft uw deel.');
      await goesRound(emma);
      await goesOn(emma, /^Berichten/);
      await goesOn(emma, /U heeft uw aanvraag verstuurd|verstuurd/);
      await goesRound(emma);
    });

    it('a worker takes the case and asks, the parent answers, the worker decides and sends the letter', async () => {
      await stage.decided('Petra Kuipers');
      const sanne = await stage.worker('Sanne Mulder');
      await sanne.waitsFor('Kinderbijslag: ');
      await skipsToContent(sanne);
      await goesOn(sanne, /^Kinderbijslag: /);
      await goesOn(sanne, /^Neem: (?!vraag|kijk)/);
      await goesRound(sanne);
      await unfolds(sanne, /^Vraag de inwoner iets/);
      await fills(sanne, { question: 'Woont Noa bij u?' });
      await goesOn(sanne, 'Stel de vraag');
      const emma = await stage.resident('Emma Sophie de Vries');
      await emma.opens('counter', place);
      await emma.waitsFor('Beantwoord de vraag');
      await goesOn(emma, 'Beantwoord de vraag');
      await fills(emma, { antwoord: 'Ja, Noa woont bij mij.' });
      await goesOn(emma, 'Verder');
      await sanne.waitsFor('De termijn loopt weer');
      await goesOn(sanne, 'Beslis zoals voorgesteld');
      await goesOn(sanne, 'Bekijk en verstuur de brief');
      await goesOn(sanne, 'Verstuur de brief');
    });

    it('the parent reads the letter and asks for help', async () => {
      const emma = await stage.resident('Emma Sophie de Vries');
      await emma.opens('counter', '/nl/berichten');
      await emma.waitsFor('U krijgt € 295,07 kinderbijslag');
      await goesOn(emma, /^U krijgt €\s295,07 kinderbijslag/);
      await emma.opens('counter', place);
      await goesOn(emma, 'Hulp van een mens');
      await goesOn(emma, 'Versturen');
      await goesToError(emma);
      await emma.reloads();
      await fills(emma, { bericht: 'Wanneer krijg ik het geld?', kanaal: 'chat' });
      await fills(emma, { akkoord: 'ja' });
      await goesOn(emma, 'Versturen');
      await emma.sees('Uw vraag om hulp');
    });
  },
);
