import { describe, expect, it } from 'vitest';
import { OPEN, play, refusalOf } from '../../testing/play.ts';
import { day, sampleEvaluation } from '../../testing/sample-pack.ts';
import type { CaseCommand } from '../domain/case-command.js';
import { caseOf } from '../domain/case-of.js';

const on = day('2026-03-20');
const add = (change: object = {}): CaseCommand =>
  ({
    type: 'addFact',
    fact: 'aanvrager.iban',
    value: 'NL00BANK0123456789',
    source: 'worker',
    by: 'worker-1',
    on,
    ...change,
  }) as CaseCommand;
const propose: CaseCommand = { type: 'propose', evaluation: sampleEvaluation() };
const fieldsAfter = (...commands: readonly CaseCommand[]) => caseOf(play([OPEN, ...commands]))?.part.fields;

describe('a fact that a worker adds', () => {
  it('stands in the case with its origin, and corrects what was there', () => {
    expect(fieldsAfter(add())?.['aanvrager.iban']).toEqual({
      value: { state: 'known', value: 'NL00BANK0123456789' },
      origin: { source: 'worker', validFrom: on },
    });
    const corrected = fieldsAfter(add(), add({ value: 'NL00BANK0000000001' }));
    expect(corrected?.['aanvrager.iban']?.value).toMatchObject({ value: 'NL00BANK0000000001' });
  });
  it('from the resident’s answer is the resident’s', () => {
    expect(fieldsAfter(add({ source: 'answer' }))?.['aanvrager.iban']?.origin.source).toBe('resident');
  });
  it('keeps in the events who added it, and what was there before', () => {
    const events = play([OPEN, add()]);
    expect(events.at(-1)).toMatchObject({ type: 'facts-added', data: { worker: 'worker-1' } });
    expect(events[0]).toMatchObject({ type: 'received' });
  });
  it.each([
    ['that the service does not receive', [OPEN, add({ fact: 'aanvrager.vermogen' })], 'case.fact-unknown'],
    [
      'after the end',
      [OPEN, { type: 'withdraw', reason: 'x', on } as CaseCommand, add()],
      'case.not-working',
    ],
  ])('is refused %s', (_name, commands, code) => {
    expect(refusalOf(commands)).toBe(code);
  });
  it('makes the proposal outdated until the rules have run again', () => {
    expect(caseOf(play([OPEN, propose]))?.proposalOutdated).toBe(false);
    expect(caseOf(play([OPEN, propose, add()]))?.proposalOutdated).toBe(true);
    expect(caseOf(play([OPEN, propose, add(), propose]))?.proposalOutdated).toBe(false);
  });
});

describe('facts that come later', () => {
  const known = { value: { state: 'known', value: 'x' }, origin: { source: 'resident' } } as const;
  const receive = (...names: readonly string[]): CaseCommand => ({
    type: 'receiveFacts',
    facts: Object.fromEntries(names.map((name) => [name, known])),
    on,
  });
  it('are kept as far as the service receives them', () => {
    const fields = fieldsAfter(receive('aanvrager.iban', 'aanvrager.vermogen'));
    expect(fields).toHaveProperty(['aanvrager.iban']);
    expect(fields).not.toHaveProperty(['aanvrager.vermogen']);
  });
  it('change nothing when there are none', () => {
    expect(play([OPEN, receive('aanvrager.vermogen')])).toHaveLength(2);
  });
});
