import { expect, it } from 'vitest';
import { htmlProblems } from '../design/testing/valid-html.js';
import { inHardestSetting } from './support/in-every-setting.js';
import { decideAsProposed, openCase, takeCase } from './walks/work.js';

inHardestSetting((stage) => {
  it('each look of a worker stands in the log by organisation, role and purpose; the dossier can be taken home', async () => {
    const { place } = await stage.sentBirth('Emma Sophie de Vries');
    const emma = await stage.resident('Emma Sophie de Vries');
    const petra = await stage.worker('Petra Kuipers');
    const caseOfNoa = await openCase(petra, 'Aangifte van geboorte');
    await takeCase(petra);
    const looks = async () => {
      await emma.opens('counter', '/nl/gegevens');
      return [
        ...emma.words.matchAll(
          /Gemeente Utrecht, medewerker burgerzaken Bekeken Voor Aangifte van geboorte/g,
        ),
      ].length;
    };
    const before = await looks();
    expect(before).toBeGreaterThan(0);
    await petra.opens('desk', caseOfNoa);
    expect(await looks()).toBe(before + 1);
    await petra.opens('desk', '/nl');
    expect(await looks(), 'a work list holds no facts of hers').toBe(before + 1);
    expect(emma.words).not.toMatch(/Petra|Kuipers/);
    await emma.sees('De wet die dit toestaat:');

    await petra.opens('desk', caseOfNoa);
    await decideAsProposed(petra);
    await emma.opens('counter', place);
    await emma.waitsFor('Klaar: de geboorteakte is gemaakt', 'change');
    await emma.opens('counter', '/nl/dossier');
    await emma.waitsFor('De geboorteakte van');
    const kept = JSON.stringify(JSON.parse(await emma.downloads(/JSON/)));
    expect(kept).toContain('U heeft uw aanvraag verstuurd');
    expect(kept).toContain('De geboorteakte van');
    const toRead = await emma.downloads(/om te lezen|HTML/);
    expect(htmlProblems(toRead)).toEqual([]);
    expect(toRead).toContain('U heeft uw aanvraag verstuurd');
    expect(toRead).toContain('De geboorteakte van');
  });
});
