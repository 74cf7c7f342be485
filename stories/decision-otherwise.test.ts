import { expect, it } from 'vitest';
import { inHardestSetting } from './support/in-every-setting.js';
import { openCase, recordTalk, sendLetter, takeCase } from './walks/work.js';

const reason = 'Noa woont bij haar grootouders, zij krijgen de kinderbijslag.';

inHardestSetting((stage) => {
  it('a worker decides otherwise: only after a talk, with a reason that everyone concerned reads', async () => {
    const { place } = await stage.sentBirth('Emma Sophie de Vries');
    await stage.decided('Petra Kuipers');
    const sanne = await stage.worker('Sanne Mulder');
    const caseOfNoa = await openCase(sanne, 'Kinderbijslag');
    await takeCase(sanne);

    // A refusal without hearing the applicant is not possible (Awb 4:7).
    const refuse = { result: 'afgewezen', 'outcome.heeftRecht': 'false', reason };
    const decides = async (filled: Readonly<Record<string, string>>) => {
      await sanne.fillsIn(filled);
      await sanne.presses('Beslis anders dan voorgesteld');
    };
    await decides(refuse);
    await sanne.sees('Voor deze uitkomst moet u de inwoner eerst horen.');
    expect(await sanne.page.title()).toMatch(/^Fout: /);

    await sanne.opens('desk', caseOfNoa);
    await recordTalk(sanne, 'Mevrouw vertelt dat Noa bij haar ouders woont.');
    await decides({ ...refuse, reason: '' });
    expect(await sanne.page.title()).toMatch(/^Fout: /);
    await sanne.opens('desk', caseOfNoa);
    await decides(refuse);
    await sanne.sees(/Besloten, anders dan voorgesteld: De aanvrager krijgt geen kinderbijslag/);

    const letter = await sendLetter(sanne);
    expect(letter).toContain(reason);
    expect(letter).toContain('U kunt ook bezwaar maken. Dat kost niets.');
    expect(letter, 'six weeks after the day of the letter').toContain('28 april 2026 (Awb 6:7)');
    expect(letter).toContain('Bel Team Kinderbijslag van de SVB: 085-0655102.');

    const emma = await stage.resident('Emma Sophie de Vries');
    await emma.opens('counter', place);
    await emma.waitsFor('Klaar: u krijgt geen kinderbijslag');
    await emma.opens('counter', '/nl/berichten');
    await emma.presses(/^U krijgt geen kinderbijslag/);
    await emma.sees(reason);
    await emma.sees('28 april 2026');

    const ahmed = await stage.worker('Ahmed Ouali');
    await ahmed.opens('desk', '/nl/afwijkingen');
    await ahmed.sees(
      /Kinderbijslag De aanvrager krijgt kinderbijslag De aanvrager krijgt geen kinderbijslag/,
    );
    await ahmed.sees(reason);
    await emma.opens('counter', '/nl/gegevens');
    await emma.waitsFor('Sociale Verzekeringsbank (SVB), teamleider');
    await emma.seesNot('Ouali');

    expect(await sanne.opens('desk', '/nl/afwijkingen'), 'only the team lead sees deviations').toBe(403);
  });
});
