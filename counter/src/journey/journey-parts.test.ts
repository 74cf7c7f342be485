import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childName } from './child-name.js';
import { partSlug, sentSlug } from './part-slug.js';
import { mayWithdraw, rowStatus } from './row-status.js';
import { stageOf } from './stage-of.js';

const child = (childRef: string) => ({ childRef, birthDate: '2026-03-14' as never, stillborn: false });
const named = (childRef: string, name: string) =>
  ({
    fact: 'kind.voornamen',
    childRef,
    value: { state: 'known', value: name },
    origin: { source: 'resident' },
  }) as const;

describe('a part in an address', () => {
  it.each([
    ['svb/kinderbijslag#a1', 'svb-kinderbijslag.a1'],
    ['toeslagen/zorgtoeslag', 'toeslagen-zorgtoeslag'],
  ])('%s is %s, before and after it was sent', (key, slug) => {
    expect(partSlug(key)).toBe(slug);
    expect(sentSlug(`journey-1.${slug}`, 'journey-1')).toBe(slug);
  });
  it('needs no escaping', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+\/[a-z-]+(#[0-9a-f-]+)?$/), (key) =>
        /^[\w.-]+$/.test(partSlug(key)),
      ),
    );
  });
});

describe('a child is called', () => {
  it.each([
    ['by its first names', [child('a')], [named('a', 'Saar')], 'a', 'Saar'],
    ['nothing while it is the only one without a name', [child('a')], [], 'a', undefined],
    ['by its number among more', [child('a'), child('b')], [], 'b', 'kind 2'],
    ['nothing when the part is of the household', [child('a')], [], undefined, undefined],
  ])('%s', (_name, children, known, ref, name) => {
    expect(childName({ children, known }, ref, 'nl')).toBe(name);
  });
});

describe('a line of the tracker', () => {
  it.each([
    ['working', 'running', true],
    ['waiting', 'waiting', true],
    ['late', 'late', true],
    ['decided', 'done', false],
    ['withdrawn', 'stopped', false],
  ] as const)('%s shows %s; may be withdrawn: %s', (status, kind, withdraw) => {
    expect(rowStatus({ status })).toBe(kind);
    expect(mayWithdraw({ status })).toBe(withdraw);
  });
  it('is the resident’s turn when there is a question', () => {
    expect(rowStatus({ status: 'late', question: { questionId: 'q', question: '?' } })).toBe('you');
  });
});

describe('what to do now', () => {
  const view = { needed: [], toConfirm: [], mayApprove: false, children: [child('a')] };
  it.each([
    [{}, 'sent'],
    [{ children: [] }, 'expecting'],
    [{ mayApprove: true }, 'approve'],
    [{ needed: [{}], mayApprove: true }, 'questions'],
    [{ toConfirm: [{}] }, 'questions'],
    [{ needed: [{}], stopped: {} }, 'stopped'],
  ])('with %j is %s', (change, kind) => {
    expect(stageOf({ ...view, ...change } as never).kind).toBe(kind);
  });
});
