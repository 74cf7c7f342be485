import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { bornInUtrecht } from './walks/answers.js';
import { checkAndSend } from './walks/main-job.js';
import { answerQuestions, reportBirth } from './walks/report-birth.js';

const secondTwin = { ...bornInUtrecht, 'kind.voornamen': 'Mila Rosa' };
const times = (text: string, word: RegExp): number => [...text.matchAll(word)].length;

inHardestSetting((stage) => {
  it('twins: two deeds, two child benefits, one child budget', async () => {
    const priya = await stage.resident('Priya Ramdin');
    const place = await reportBirth(priya, { days: ['2026-03-14', '2026-03-15'], answers: bornInUtrecht });
    const asked = await answerQuestions(priya, [bornInUtrecht, secondTwin]);
    expect(asked.filter((fact) => fact === 'kind.voornamen')).toHaveLength(2);
    expect(asked.filter((fact) => fact === 'kind.woontBijAanvrager')).toHaveLength(2);
    expect(asked.filter((fact) => fact === 'aanvrager.isGeboortemoeder')).toHaveLength(1);

    await priya.opens('counter', `${place}/controleren`);
    expect(times(priya.words, /Gemeente Utrecht: Aangifte van geboorte voor/g)).toBe(2);
    expect(times(priya.words, /\(SVB\): Kinderbijslag voor/g)).toBe(2);
    expect(times(priya.words, /Dienst Toeslagen: Kindgebonden budget/g)).toBe(1);
    await checkAndSend(priya);

    await stage.decided('Petra Kuipers', 2);
    await priya.opens('counter', place);
    await priya.waitsFor(/(Klaar: de geboorteakte is gemaakt.*){2}/);

    const sanne = await stage.worker('Sanne Mulder');
    await sanne.waitsFor('Vrij (2)');
    expect(times(sanne.words, /Kinderbijslag: beoordeel/g)).toBe(2);
    await stage.decided('Sanne Mulder', 2);
    await priya.opens('counter', place);
    await priya.waitsFor(/(Klaar: u krijgt kinderbijslag.*){2}/);
    const lotte = await stage.worker('Lotte van Dijk');
    await lotte.waitsFor('Kindgebonden budget: ');
    expect(times(lotte.words, /Kindgebonden budget: beoordeel/g)).toBe(1);
  });
});
