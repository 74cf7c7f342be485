import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, startDesk, type DeskFixture } from '../../testing/desk-fixture.js';
import type { DeskBrowser } from '../../testing/desk-browser.js';
import { htmlProblems } from '../../testing/valid-html.js';

let desk: DeskFixture;
let sanne: DeskBrowser;
let ahmed: DeskBrowser;

beforeAll(async () => {
  desk = await startDesk();
  [sanne, ahmed] = await Promise.all([desk.browserOf('sanne-mulder'), desk.browserOf('ahmed-ouali')]);
});
afterAll(() => desk.close());

const childBenefit = () => desk.openCase('svb', 'svb/kinderbijslag');
const take = (caseId: string, browser = sanne) =>
  browser.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/nemen`);
const taken = async (): Promise<string> => {
  const caseId = await childBenefit();
  await take(caseId);
  return caseId;
};
const act = (caseId: string, name: string, fields: Record<string, string> = {}, browser = sanne) =>
  browser.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/${name}`, fields);
const eventsOf = async (caseId: string): Promise<string[]> => {
  const rows = await desk.test.asOwner<{ type: string }>(
    'select type from store.event where stream = $1 order by version',
    [`case/${caseId}`],
  );
  return rows.map(({ type }) => type.split('.').pop() ?? '');
};
const looksAt = async (caseId: string): Promise<number> => {
  const rows = await desk.test.asOwner(
    `select from ledger.processing p join cases.case c on c.person_id = p.person_id where c.case_id = $1
        and p.actor_role <> 'system'`,
    [caseId],
  );
  return rows.length;
};

describe('a case without a task of yours', () => {
  it('shows nothing about the resident, says why, and offers to take it', async () => {
    const caseId = await childBenefit();
    const page = await sanne.get(`/nl/zaak/${caseId}`);
    expect(page.statusCode).toBe(200);
    expect(page.payload.includes(ADDRESS)).toBe(false);
    expect(page.payload.includes('Noor van Vliet')).toBe(false);
    expect(page.payload).toContain('zodra u de taak neemt');
    expect(await looksAt(caseId)).toBe(0);
    expect(await htmlProblems(page.payload)).toEqual([]);
  });

  it('stays shut for a colleague once somebody has it, who is told who', async () => {
    const caseId = await taken();
    const page = await ahmed.get(`/nl/zaak/${caseId}`);
    expect(page.payload.includes(ADDRESS)).toBe(false);
    expect(page.payload).toContain('Sanne Mulder heeft deze zaak');
  });

  it('does not exist for a worker of another organisation', async () => {
    const caseId = await childBenefit();
    const lotte = await desk.browserOf('lotte-van-dijk');
    const theirs = await lotte.get(`/nl/zaak/${caseId}`);
    const nobodys = await lotte.get('/nl/zaak/no-such-case');
    expect(theirs.statusCode).toBe(404);
    const withoutNumber = (html: string) => html.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    expect(withoutNumber(theirs.payload)).toBe(withoutNumber(nobodys.payload));
  });

  it.each(['vragen', 'beslissen', 'afwijken', 'horen', 'loslaten', 'brief'])(
    'cannot be worked by a forged form: %s',
    async (name) => {
      const caseId = await taken();
      const before = await eventsOf(caseId);
      const answer = await ahmed.forge(`/nl/zaak/${caseId}/${name}`, { task: 'beoordelen', question: 'x' });
      expect(answer.payload.includes(ADDRESS)).toBe(false);
      expect(await eventsOf(caseId)).toEqual(before);
    },
  );

  it('cannot be taken by a worker of another organisation', async () => {
    const caseId = await childBenefit();
    const lotte = await desk.browserOf('lotte-van-dijk');
    expect((await lotte.forge(`/nl/zaak/${caseId}/nemen`, { task: 'beoordelen' })).statusCode).toBe(404);
  });
});

describe('a case that you took', () => {
  it('shows the facts of the task, and logs the look per data subject', async () => {
    const caseId = await taken();
    const page = await sanne.get(`/nl/zaak/${caseId}`);
    expect(page.payload).toContain(ADDRESS);
    expect(page.payload).toContain('Basisregistratie Personen, 1 maart 2026');
    expect(await looksAt(caseId)).toBeGreaterThan(0);
    expect(await htmlProblems(page.payload)).toEqual([]);
  });

  it('shows the proposal with its reasons, the steps of the task and the legal date with its reason', async () => {
    const page = await sanne.read(`/nl/zaak/${await taken()}`);
    expect(page).toContain('Voorstel van de regels');
    expect(page).toContain('uw kind bij u woont');
    expect(page).toContain('Kijk of de ouder verzekerd is');
    expect(page).toContain('11 mei 2026');
    expect(page).toContain('Awb 4:13');
  });

  it('reads in English at /en', async () => {
    const page = await sanne.get(`/en/zaak/${await taken()}`);
    expect(page.payload).toContain('Decide as proposed');
    expect(await htmlProblems(page.payload)).toEqual([]);
  });

  it('is given back, and is then shut again', async () => {
    const caseId = await taken();
    await act(caseId, 'loslaten', { task: 'beoordelen' });
    expect((await sanne.read(`/nl/zaak/${caseId}`)).includes(ADDRESS)).toBe(false);
  });

  it('is taken once, also when the form is sent twice', async () => {
    const caseId = await childBenefit();
    const fields = { task: 'beoordelen', once: 'the-same' };
    await sanne.forge(`/nl/zaak/${caseId}/nemen`, fields);
    await sanne.forge(`/nl/zaak/${caseId}/nemen`, fields);
    expect((await eventsOf(caseId)).filter((name) => name === 'task-claimed')).toHaveLength(1);
  });
});

describe('asking the resident', () => {
  it('makes the term stand still and shows the new date with its reason (Awb 4:15)', async () => {
    const caseId = await taken();
    const answer = await act(caseId, 'vragen', {
      question: 'Woont Sam bij u?',
      'answerBy-day': '30',
      'answerBy-month': '3',
      'answerBy-year': '2026',
    });
    expect(answer.statusCode).toBe(303);
    const page = await sanne.read(`/nl/zaak/${caseId}`);
    expect(page).toContain('Woont Sam bij u?');
    expect(page).toContain('De termijn staat stil');
    expect(page).toContain('25 mei 2026');
    expect(await htmlProblems(page)).toEqual([]);
  });

  it('needs a question and a day after today; what was typed is kept', async () => {
    const caseId = await taken();
    const answer = await act(caseId, 'vragen', {
      question: '',
      'answerBy-day': '31',
      'answerBy-month': '2',
      'answerBy-year': '2026',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain('Schrijf uw vraag op.');
    expect(answer.payload).toContain('Dit is geen datum.');
    expect(answer.payload).toContain('<title>Fout: ');
    expect(answer.payload).toMatch(/id="[^"]*answerBy-year"[^>]*value="2026"/);
    expect(await htmlProblems(answer.payload)).toEqual([]);
    const past = { question: 'x', 'answerBy-day': '16', 'answerBy-month': '3', 'answerBy-year': '2026' };
    expect((await act(caseId, 'vragen', past)).payload).toContain('Kies een dag na vandaag.');
  });

  it('can be done one question at a time', async () => {
    const caseId = await taken();
    const question = { question: 'x', 'answerBy-day': '', 'answerBy-month': '', 'answerBy-year': '' };
    await act(caseId, 'vragen', question);
    const second = await act(caseId, 'vragen', question);
    expect(second.statusCode).toBe(422);
    expect(second.payload).toContain('Er staat al een vraag open');
  });
});

describe('deciding', () => {
  it('as proposed takes one click; the letter is read, then sent, and the case is done', async () => {
    const caseId = await taken();
    expect((await act(caseId, 'beslissen')).statusCode).toBe(303);
    const preview = await sanne.read(`/nl/zaak/${caseId}/brief`);
    expect(preview).toMatch(/U krijgt €.295,07 kinderbijslag per kwartaal/);
    expect(preview).toContain('085-0655102');
    expect(await htmlProblems(preview)).toEqual([]);
    await sanne.send(`/nl/zaak/${caseId}/brief`, `/nl/zaak/${caseId}/brief`);
    expect(await eventsOf(caseId)).toEqual(expect.arrayContaining(['decided', 'letter-sent', 'closed']));
  });

  it('cannot refuse before the applicant was heard (Awb 4:7), and can afterwards', async () => {
    const caseId = await taken();
    const refusal = {
      result: 'afgewezen',
      'outcome.heeftRecht': 'false',
      'outcome.ingangsdatum': '',
      'outcome.bedragPerKwartaal': '0',
      reason: 'Het kind woont bij de andere ouder.',
    };
    const tooSoon = await act(caseId, 'afwijken', refusal);
    expect(tooSoon.statusCode).toBe(422);
    expect(tooSoon.payload).toContain('eerst horen');
    await act(caseId, 'horen', { requirement: 'gehoord-4:7', summary: 'Zij is het ermee eens.' });
    expect((await act(caseId, 'afwijken', refusal)).statusCode).toBe(303);
    const letter = await sanne.read(`/nl/zaak/${caseId}/brief`);
    expect(letter).toContain('Het kind woont bij de andere ouder.');
    expect(letter).toContain('Awb 6:7');
  });

  it('otherwise than proposed needs a result and a reason', async () => {
    const answer = await act(await taken(), 'afwijken', { reason: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain('Kies wat het wordt.');
    expect(answer.payload).toContain('Schrijf op waarom.');
  });

  it('needs words for a talk that is recorded', async () => {
    const answer = await act(await taken(), 'horen', { summary: '' });
    expect(answer.payload).toContain('Schrijf op wat de inwoner zei.');
  });

  it('has no letter before there is a decision', async () => {
    const answer = await sanne.get(`/nl/zaak/${await taken()}/brief`);
    expect(answer.statusCode).toBe(422);
    expect(answer.payload).toContain('Beslis eerst.');
  });
});

describe('a team lead', () => {
  it('hands a task over without seeing the facts', async () => {
    const caseId = await childBenefit();
    await ahmed.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/overdragen`, {
      'to-beoordelen': 'sanne-mulder',
    });
    expect(await sanne.read(`/nl/zaak/${caseId}`)).toContain(ADDRESS);
    expect((await ahmed.read(`/nl/zaak/${caseId}`)).includes(ADDRESS)).toBe(false);
    expect((await ahmed.get(`/nl/zaak/${caseId}`)).statusCode).toBe(200);
  });

  it('cannot hand it to somebody of another organisation', async () => {
    const caseId = await childBenefit();
    const answer = await ahmed.send(`/nl/zaak/${caseId}`, `/nl/zaak/${caseId}/overdragen`, {
      'to-beoordelen': 'lotte-van-dijk',
    });
    expect(answer.statusCode).toBe(422);
    expect(await eventsOf(caseId)).not.toContain('task-claimed');
  });

  it('is the only one besides the holder who can', async () => {
    const caseId = await childBenefit();
    const answer = await sanne.forge(`/nl/zaak/${caseId}/overdragen`, {
      task: 'beoordelen',
      'to-beoordelen': 'ahmed-ouali',
    });
    expect(answer.statusCode).toBe(422);
    expect(await eventsOf(caseId)).not.toContain('task-claimed');
  });

  it('reads what a worker says could be better in a step', async () => {
    const caseId = await taken();
    expect((await act(caseId, 'verbeteren', { improvement: '' })).statusCode).toBe(422);
    const idea = 'Noem hier ook het formulier voor grenswerkers.';
    expect((await act(caseId, 'verbeteren', { improvement: idea })).statusCode).toBe(303);
    expect(await ahmed.read('/nl/afwijkingen')).toContain(idea);
  });

  it('reads which decisions departed from the rules and why; a worker does not', async () => {
    const caseId = await taken();
    await act(caseId, 'afwijken', {
      result: 'toegekend',
      'outcome.heeftRecht': 'true',
      'outcome.ingangsdatum': '2026-04-01',
      'outcome.bedragPerKwartaal': '300.00',
      reason: 'De regel past hier niet.',
    });
    const page = await ahmed.get('/nl/afwijkingen');
    expect(page.payload).toContain('De regel past hier niet.');
    expect(page.payload).toContain('Tips die niet pasten');
    expect(page.payload).toMatch(/Beslis zoals voorgesteld<\/td>/);
    expect(await htmlProblems(page.payload)).toEqual([]);
    expect((await sanne.get('/nl/afwijkingen')).statusCode).toBe(403);
  });
});
