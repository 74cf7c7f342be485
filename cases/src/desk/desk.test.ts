import { randomUUID } from 'node:crypto';
import type { Pack } from '@eenloket/catalogue';
import type { StoredEvent, Transaction } from '@eenloket/store';
import { readStream } from '@eenloket/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, StandingClock } from '../../../store/testing/context.ts';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.ts';
import {
  approved,
  decision,
  deskOf,
  event,
  packOf,
  PART_APPROVED,
  registered,
} from '../../testing/arrivals.ts';
import { catalogue, evaluateReal, fieldsOf } from '../../testing/real-packs.ts';
import { day, sampleEvaluation, samplePack, samplePart, waitingPack } from '../../testing/sample-pack.ts';
import { caseForTask, guardDeadline, queueOf, receiveEvent, registerChild, runCommand } from '../index.js';
import type { CaseCommand, CaseDesk } from '../index.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase(['store', 'ledger', 'cases']);
});
afterAll(() => db.close());

const sanne = { workerId: 'sanne', roles: ['svb.behandelaar'] };
const at = <T>(organisation: string, work: (tx: Transaction) => Promise<T>) =>
  db.database.transaction(as(organisation), work);
const typesOf = async (organisation: string, caseId: string): Promise<string[]> =>
  (await at(organisation, (tx) => readStream(tx, `case/${caseId}`))).map(
    ({ type }) => type.split('.').pop() ?? '',
  );
const openIn = async (
  organisation: string,
  desk: CaseDesk,
  opened = approved(randomUUID()),
): Promise<StoredEvent> => {
  await at(organisation, (tx) => receiveEvent(desk)(tx, opened));
  return opened;
};

describe('an approved part', () => {
  it('opens one case with a proposal, in the queue, however often it is delivered', async () => {
    const desk = deskOf(packOf({ decision }));
    const opened = await openIn('svb-1', desk);
    await openIn('svb-1', desk, opened);
    expect(await typesOf('svb-1', opened.id)).toEqual([
      'received',
      'started',
      'proposed',
      'opened',
      'status-changed',
    ]);
    const untouched = { claimedBy: null, overdue: false, termEnded: null, noticeOn: null };
    expect(await at('svb-1', (tx) => queueOf(tx, sanne))).toEqual([
      {
        caseId: opened.id,
        pack: 'svb/kinderbijslag',
        status: 'working',
        task: 'beoordelen',
        role: 'svb.behandelaar',
        decideBy: '2026-05-11',
        receivedOn: '2026-03-16',
        ...untouched,
      },
    ]);
  });
  it('is decided and told by the system itself in a full pack', async () => {
    const opened = await openIn('svb-3', deskOf(packOf({ decision, automation: 'full' })));
    const types = await typesOf('svb-3', opened.id);
    expect(types.slice(2)).toEqual([
      'proposed',
      'decision-taken',
      'decided',
      'letter-sent',
      'closed',
      'opened',
      'status-changed',
    ]);
  });
  it('leaves a line in the processing log for what the system made of the facts, as it would for a person', async () => {
    await openIn('svb-log', deskOf(packOf({ decision, automation: 'full' })));
    const lines = await db.asOwner(
      'select actor_role, action from ledger.processing where organisation_id = $1',
      ['svb-log'],
    );
    expect(lines).toEqual([{ actor_role: 'system', action: 'read' }]);
  });
  it('is told of a delay that came before it', async () => {
    const desk = deskOf(waitingPack());
    const childRef = randomUUID();
    const holder = { organisation: 'gemeente-utrecht', role: 'gemeente.burgerzaken' };
    const news = event('nl.eenloket.case.registration-delayed', {
      childRef,
      because: 'notYet',
      holder,
      on: '2026-03-16',
    });
    await at('svb-delay', (tx) => receiveEvent(desk)(tx, news));
    const part = approved(randomUUID(), { childRef });
    await openIn('svb-delay', desk, part);
    expect(await typesOf('svb-delay', part.id)).toContain('wait-prolonged');
  });
  it('waits for the child and starts when it is registered, once', async () => {
    const desk = deskOf(packOf({}, waitingPack()));
    const childRef = randomUUID();
    const opened = await openIn('svb-4', desk, approved(randomUUID(), { childRef }));
    const news = registered({ childRef, registeredOn: '2026-03-16' });
    await at('svb-4', (tx) => receiveEvent(desk)(tx, news));
    await at('svb-4', (tx) => receiveEvent(desk)(tx, news));
    expect((await typesOf('svb-4', opened.id)).filter((type) => type === 'started')).toHaveLength(1);
  });
  it('starts when the registration of its child was known before it came', async () => {
    const desk = deskOf(packOf({}, waitingPack()));
    const childRef = randomUUID();
    await at('svb-4', (tx) => receiveEvent(desk)(tx, registered({ childRef, registeredOn: '2026-03-16' })));
    const opened = await openIn('svb-4', desk, approved(randomUUID(), { childRef }));
    expect(await typesOf('svb-4', opened.id)).toContain('started');
  });
  it('starts when both are delivered at the same moment', async () => {
    const desk = deskOf(packOf({}, waitingPack()));
    for (let round = 0; round < 10; round += 1) {
      const childRef = randomUUID();
      const part = approved(randomUUID(), { childRef });
      const news = registered({ childRef, registeredOn: '2026-03-16' }, part.subjectPseudonym);
      await Promise.all([part, news].map((each) => at('svb-4', (tx) => receiveEvent(desk)(tx, each))));
      expect((await typesOf('svb-4', part.id)).filter((type) => type === 'started')).toHaveLength(1);
    }
  });
  it('of the household starts on a child that it names, also when that was registered long ago, and on no other', async () => {
    const desk = deskOf(packOf({}, waitingPack()));
    const [parent, child, elder] = [randomUUID(), randomUUID(), randomUUID()];
    const startedFor = async (waitsForChildren: readonly string[]): Promise<boolean> => {
      const household = { childRef: undefined, waitsForChildren, receivedOn: '2026-09-01' };
      const part = event(PART_APPROVED, { ...samplePart({ partId: randomUUID() }), ...household }, parent);
      await openIn('svb-4', desk, part);
      return (await typesOf('svb-4', part.id)).includes('started');
    };
    for (const [childRef, registeredOn] of [
      [elder, '2024-05-01'],
      [child, '2026-03-18'],
    ] as const)
      await at('svb-4', (tx) => receiveEvent(desk)(tx, registered({ childRef, registeredOn }, parent)));
    expect(await startedFor([child])).toBe(true);
    expect(await startedFor([randomUUID(), child])).toBe(true);
    expect(await startedFor([randomUUID()])).toBe(false);
  });
  it('stops without a letter when the child died', async () => {
    const desk = deskOf(packOf({ decision }));
    const opened = await openIn('svb-5', desk);
    const stop = event('nl.eenloket.journey.part-stopped', {
      partId: opened.data['partId'],
      reason: 'childDied',
    });
    await at('svb-5', (tx) => receiveEvent(desk)(tx, stop));
    expect(await at('svb-5', (tx) => queueOf(tx, sanne))).toEqual([]);
    expect((await typesOf('svb-5', opened.id)).slice(-2)).toEqual(['stopped', 'status-changed']);
  });
  it('that is withdrawn before it is there is tried again', async () => {
    const withdrawn = event('nl.eenloket.journey.part-withdrawn', { partId: 'none', reason: 'x' });
    await expect(at('svb-6', (tx) => receiveEvent(deskOf(packOf()))(tx, withdrawn))).rejects.toMatchObject({
      code: 'case.missing',
    });
  });
});

describe('a command', () => {
  it('happens once for one command id', async () => {
    const desk = deskOf(packOf());
    const { id: caseId } = await openIn('svb-7', desk);
    const command: CaseCommand = {
      type: 'ask',
      questionId: 'q1',
      question: '?',
      by: 'w1',
      on: day('2026-03-16'),
    };
    const ask = () => at('svb-7', (tx) => runCommand(tx, desk, { caseId, commandId: 'c1', command }));
    expect(await ask()).toMatchObject({ ok: true, value: { status: 'asked' } });
    expect(await ask()).toMatchObject({ ok: true, value: { status: 'asked' } });
    expect((await typesOf('svb-7', caseId)).filter((type) => type === 'question-asked')).toHaveLength(1);
  });
  it('that is refused changes nothing', async () => {
    const desk = deskOf(packOf());
    const { id: caseId } = await openIn('svb-8', desk);
    const command: CaseCommand = { type: 'start', on: day('2026-03-16') };
    const before = await typesOf('svb-8', caseId);
    const refused = await at('svb-8', (tx) => runCommand(tx, desk, { caseId, commandId: 'c1', command }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'case.not-waiting' } });
    expect(await typesOf('svb-8', caseId)).toEqual(before);
  });
});

describe('after new facts', () => {
  const on = day('2026-03-18');
  const proposals = async (organisation: string, caseId: string) =>
    (await typesOf(organisation, caseId)).filter((type) => type === 'proposed').length;
  it('the rules run again, on the facts as they are then, and the earlier proposal stays in the events', async () => {
    const seen: unknown[] = [];
    const desk: CaseDesk = {
      ...deskOf(packOf({ decision })),
      evaluate: (_pack, fields) => {
        seen.push(fields['aanvrager.iban']?.value);
        return sampleEvaluation();
      },
    };
    const { id: caseId } = await openIn('svb-20', desk);
    const command: CaseCommand = {
      type: 'addFact',
      fact: 'aanvrager.iban',
      value: 'NL00',
      source: 'worker',
      by: 'w1',
      on,
    };
    await at('svb-20', (tx) => runCommand(tx, desk, { caseId, commandId: 'add', command }));
    expect(await proposals('svb-20', caseId)).toBe(2);
    expect(seen).toEqual([undefined, { state: 'known', value: 'NL00' }]);
  });
  it('the rules run again on the answer to a question', async () => {
    const desk = deskOf(packOf({ decision }));
    const opened = await openIn('svb-21', desk);
    const ask: CaseCommand = { type: 'ask', questionId: 'q1', question: '?', by: 'w1', on };
    await at('svb-21', (tx) => runCommand(tx, desk, { caseId: opened.id, commandId: 'ask', command: ask }));
    const answered = event('nl.eenloket.journey.question-answered', {
      partId: opened.data['partId'],
      questionId: 'q1',
      answer: 'Ja',
    });
    await at('svb-21', (tx) => receiveEvent(desk)(tx, answered));
    expect(await proposals('svb-21', opened.id)).toBe(2);
  });
});

describe('a withdrawal', () => {
  const withdraw = (opened: StoredEvent) =>
    event('nl.eenloket.journey.part-withdrawn', { partId: opened.data['partId'], reason: 'resident' });
  const confirmation = {
    name: 'ingetrokken',
    label: { nl: 'Ingetrokken', en: 'Withdrawn' },
    letter: 'bevestiging',
    requires: [],
  };
  it('is confirmed by letter, without a way to object, and the case closes by itself', async () => {
    const pack = packOf();
    const withWords: Pack = {
      ...pack,
      letters: { bevestiging: { nl: '# Gestopt\n\nBeste {{recipient.name}}', en: '# Stopped' } },
      plan: { ...pack.plan, results: [...pack.plan.results, confirmation] },
    };
    const desk = deskOf(withWords);
    const opened = await openIn('svb-22', desk);
    await at('svb-22', (tx) => receiveEvent(desk)(tx, withdraw(opened)));
    const stored = await at('svb-22', (tx) => readStream(tx, `case/${opened.id}`));
    const types = stored.map(({ type }) => type.split('.').pop());
    expect(types.slice(-4)).toEqual(['withdrawn', 'letter-sent', 'closed', 'status-changed']);
    const letter = stored.find(({ type }) => type.endsWith('letter-sent'))?.data;
    expect(letter).toMatchObject({ title: 'Gestopt', language: 'nl', automatic: true });
    expect(letter).not.toHaveProperty('objection');
    expect(stored.at(-1)?.data).toMatchObject({ status: 'withdrawn' });
  });
  it('of a pack without words for it closes all the same', async () => {
    const desk = deskOf(packOf());
    const opened = await openIn('svb-23', desk);
    await at('svb-23', (tx) => receiveEvent(desk)(tx, withdraw(opened)));
    expect((await typesOf('svb-23', opened.id)).slice(-2)).toEqual(['closed', 'status-changed']);
  });
});

describe('a notice of default from the counter', () => {
  const given = (opened: StoredEvent, on: string) =>
    event('nl.eenloket.journey.default-notice-given', { partId: opened.data['partId'], on });
  it('is kept once the term passed; too early it changes nothing and is not tried again', async () => {
    const clock = new StandingClock();
    const desk = deskOf(packOf(), clock);
    const opened = await openIn('svb-24', desk);
    await at('svb-24', (tx) => receiveEvent(desk)(tx, given(opened, '2026-03-17')));
    expect(await typesOf('svb-24', opened.id)).not.toContain('default-notice-received');
    clock.set('2026-05-20T08:00:00.000Z');
    await at('svb-24', (tx) => receiveEvent(desk)(tx, given(opened, '2026-05-20')));
    expect(await typesOf('svb-24', opened.id)).toContain('default-notice-received');
  });
});

describe('a deed of a stillborn child', () => {
  it('waits for the talk with the parents, tells nobody by itself, and registers nobody', async () => {
    const pack = catalogue.packs.get('gemeente/geboorteaangifte');
    if (!pack) throw new Error('no pack');
    const desk: CaseDesk = {
      ...deskOf(pack),
      facts: catalogue.facts,
      outputs: catalogue.outputs,
      evaluate: evaluateReal,
    };
    const fields = fieldsOf({ facts: { 'geboorte.levenloos': true, 'kind.geboortedatum': '2026-03-14' } });
    const part = { ...samplePart({ partId: randomUUID() }), pack: pack.id, fields };
    const opened = await openIn('gemeente-2', desk, event('nl.eenloket.journey.part-approved', part));
    const on = day('2026-03-18');
    const run = (commandId: string, command: CaseCommand) =>
      at('gemeente-2', (tx) => runCommand(tx, desk, { caseId: opened.id, commandId, command }));
    const decide: CaseCommand = { type: 'decide', manner: { as: 'proposed' }, by: 'w1', on };
    expect(await run('too-early', decide)).toMatchObject({ error: { code: 'case.requirement-unmet' } });
    const requirement = 'gesproken-met-ouders';
    await run('talk', { type: 'recordHearing', requirement, summary: 'Gebeld.', by: 'w1', on });
    expect((await run('decide', decide)).ok).toBe(true);
    const types = await typesOf('gemeente-2', opened.id);
    expect(types).toContain('decided');
    expect(types).not.toContain('registration-requested');
    expect(types).not.toContain('letter-sent');
    const stored = await at('gemeente-2', (tx) => readStream(tx, `case/${opened.id}`));
    expect(stored.find(({ type }) => type.endsWith('.decided'))?.data).toMatchObject({
      result: 'akteLevenloos',
      outcomes: { soortAkte: { state: 'known', value: 'akteLevenloos' } },
    });
  });
});

describe('looking at a case', () => {
  const worker = { workerId: 'w1', roles: ['svb.behandelaar'] };
  const byRole = ({ roles }: { roles: readonly string[] }, about: { roles: readonly string[] }) =>
    roles.some((role) => about.roles.includes(role));
  const lines = async (organisation: string) =>
    db.asOwner('select 1 from ledger.processing where organisation_id = $1', [organisation]);
  it('shows what the service received, and logs each data subject in the same transaction', async () => {
    const desk = deskOf(packOf());
    const { id: caseId } = await openIn('svb-9', desk);
    const seen = await at('svb-9', (tx) => caseForTask(tx, desk, worker, caseId, byRole));
    expect(seen).toMatchObject({ ok: true, value: { plan: { status: 'working' } } });
    expect(seen.ok && Object.keys(seen.value.fields)).toEqual(['kind.geboortedatum']);
    expect(await lines('svb-9')).toHaveLength(1);
  });
  it('is refused to a worker without the task and to another organisation, and then shows and logs nothing', async () => {
    const desk = deskOf(packOf());
    const { id: caseId } = await openIn('svb-10', desk);
    const other = { workerId: 'w2', roles: ['svb.archivaris'] };
    expect(await at('svb-10', (tx) => caseForTask(tx, desk, other, caseId, byRole))).toMatchObject({
      error: { code: 'case.not-allowed' },
    });
    expect(await at('toeslagen', (tx) => caseForTask(tx, desk, worker, caseId, byRole))).toMatchObject({
      error: { code: 'case.missing' },
    });
    expect(await lines('svb-10')).toEqual([]);
  });
});

describe('the deadline guard', () => {
  it('makes telling the resident a task the day after the term, once, and says sorry', async () => {
    const clock = new StandingClock();
    const desk = deskOf(packOf(), clock);
    const { id: caseId } = await openIn('svb-11', desk);
    clock.set('2026-05-12T08:00:00.000Z');
    const job = { kind: 'case-deadline', key: caseId, payload: { caseId }, wakeAt: clock.now() };
    await at('svb-11', (tx) => guardDeadline(desk)(tx, job));
    await at('svb-11', (tx) => guardDeadline(desk)(tx, job));
    const types = await typesOf('svb-11', caseId);
    expect(types.filter((type) => type === 'lateness-noticed')).toHaveLength(1);
    const queue = await at('svb-11', (tx) => queueOf(tx, sanne));
    expect(queue.map(({ task, overdue }) => `${task} ${overdue}`)).toContain('melden-te-laat true');
  });
});

describe('a birth declared at the municipality', () => {
  it('enters the child once, and tells who waits for it', async () => {
    const { plan } = samplePack();
    const results = plan.results.map((rule, index) =>
      index === 0 ? { ...rule, registers: true as const } : rule,
    );
    const desk = deskOf(
      packOf({ outcomeKind: 'akte', automation: 'full', decision, plan: { ...plan, results } }),
    );
    const { id: caseId } = await openIn('gemeente-1', desk);
    const requests: string[] = [];
    const registry = {
      register: async (_tx: Transaction, { requestId }: { requestId: string }) => {
        requests.push(requestId);
        return { registeredOn: day('2026-03-16') };
      },
    };
    const stored = await at('gemeente-1', (tx) => readStream(tx, `case/${caseId}`));
    const request = stored.find(({ type }) => type.endsWith('registration-requested'));
    if (!request) throw new Error('nothing was requested');
    await at('gemeente-1', (tx) => registerChild(desk, registry)(tx, request));
    const after = await at('gemeente-1', (tx) => readStream(tx, `case/${caseId}`));
    const told = after.find(({ type }) => type === 'nl.eenloket.case.child-registered');
    expect(told?.data).toMatchObject({
      childRef: 'child-1',
      birthDate: '2026-03-14',
      registeredOn: '2026-03-16',
    });
    expect(told?.subjects).toEqual(request.subjects);
    expect(requests).toEqual([request.id]);
    expect(after.at(-2)?.type).toBe('nl.eenloket.case.closed');
  });
});
