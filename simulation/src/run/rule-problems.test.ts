import type { Change } from '@eenloket/catalogue';
import { describe, expect, it } from 'vitest';
import { catalogue, day, packOf, requestOf } from '../../testing/requests.js';
import { openDuckDb, ruleProblems, simulate, verify, type SimulationResult } from '../index.js';

const zorg = packOf('toeslagen/zorgtoeslag');
const problems = (rules: { readonly [id: string]: string }, pack = zorg) =>
  ruleProblems(pack, { rules }, catalogue, day);
const run = (change: Change, id = zorg.id): Promise<SimulationResult> =>
  simulate(requestOf(id, change, { residents: 2_000 }), openDuckDb);
const bounds = { threads: 2, memory: '1GB', seconds: 20 };

describe('what is wrong with a changed rule', () => {
  it('is nothing for one that can be run, and the pack itself stays', async () => {
    const rules = { heeftAanspraak_minderjarig_i2: '-' };
    expect(problems(rules)).toEqual([]);
    const result = await run({ rules });
    expect(result.rules).toEqual([
      {
        id: 'heeftAanspraak_minderjarig_i2',
        decision: 'heeftAanspraak',
        rule: 1,
        column: 'meerderjarig',
        before: 'false',
        after: '-',
      },
    ]);
    expect(result.total.after.value).toBe('0');
    expect(result.total.before.value).not.toBe('0');
  });

  it.each([
    [{ normpremie_e: '1 +' }, 'normpremie_e', 'wrong', /Expected something else/],
    [
      { premie_e: 'parameters.standaardpremie', normpremie_e: 'x' },
      'normpremie_e',
      'wrong',
      /"x" is not known/,
    ],
    [{ heeftAanspraak_minderjarig_i2: '"ja"' }, 'heeftAanspraak_minderjarig_i2', 'wrong', /./],
    [{ premieBovenDrempel_e: 'berekendPerJaar' }, 'premieBovenDrempel_e', 'wrong', /./],
    [{ premie_e: 'exp(toetsingsinkomen)' }, 'premie_e', 'notInSql', /./],
    [{ heeftAanspraak_in0_e: '1' }, 'heeftAanspraak_in0_e', 'wrong', /./],
    [{ nothing_e: '1' }, 'nothing_e', 'wrong', /has no rule "nothing_e"/],
    [{ premie_e: 'a'.repeat(3_000) }, 'premie_e', 'size', /3000 characters/],
    [{ premie_e: '10 ** 2.5' }, 'premie_e', 'notInSql', /./],
  ] as const)('%j is told at %s', (rules, id, kind, message) => {
    const [first] = problems(rules);
    expect(first).toMatchObject({ id, kind });
    expect(first?.message).toMatch(message);
    expect(first?.fix).not.toBe('');
  });

  it('is nothing without rules', () => expect(ruleProblems(zorg, {}, catalogue, day)).toEqual([]));
});

describe('a rule that somebody wrote to do harm', () => {
  it.each([
    ['a loop over a thousand million', 'count(for i in 1..1000000000 return i)'],
    ['loops in loops', 'count(for a in 1..1000, b in 1..1000, c in 1..1000 return 1)'],
    ['lists that share items', 'count(flatten(for i in 1..60 return [partial[-1], partial[-1]]))'],
    [
      'a pattern that tries every way',
      'if matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaab", "^(a|aa)+$") then 1 else 0',
    ],
    ['a huge power', '9 ** 9 ** 9'],
    ['brackets', `${'('.repeat(990)}1${')'.repeat(990)}`],
    ['conditions in conditions', `${'if true then '.repeat(100)}1${' else 0'.repeat(100)}`],
    ['products of products', Array.from({ length: 60 }, () => 'toetsingsinkomen').join(' * ')],
    ['quotients of quotients', Array.from({ length: 60 }, () => 'toetsingsinkomen').join(' / ')],
    ['signs', `${'-'.repeat(1_900)}1`],
    ['another statement', '1); DROP TABLE few; --'],
    ['quotes', `if "'; DROP TABLE few; --" = "a" then 1 else 0`],
    ['a file', 'read_text("/etc/passwd")'],
    ['an end of the document', '</text></literalExpression></decision></definitions>'],
    ['an entity', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;'],
    ['a division by nothing', '1 / 0'],
    ['nothing known', 'null'],
  ])('with %s ends in time, in a problem, a refusal or figures', async (_name, text) => {
    const change = { rules: { premie_e: text } };
    const found = problems(change.rules);
    expect(found.every(({ id, message, fix }) => id === 'premie_e' && message !== '' && fix !== '')).toBe(
      true,
    );
    if (found.length > 0) return;
    const result = simulate(requestOf(zorg.id, change, { residents: 2_000 }), () => openDuckDb(bounds));
    const ended = await result.then(
      ({ total }) => total.after.value,
      ({ code }: { readonly code: unknown }) => code,
    );
    expect(ended).toMatch(/^(\d+(\.\d\d)?|simulation\.(tooLong|tooMuchMemory|outOfRange))$/);
  });

  it('doubles a long sum at every step and still ends in time', async () => {
    const steps = [
      'toetsingsinkomen',
      'vermogen',
      'vermogensgrens',
      'premie',
      'premieBovenDrempel',
      'normpremie',
    ];
    const rules = Object.fromEntries(
      steps
        .slice(1)
        .map((name, at) => [`${name}_e`, Array.from({ length: 60 }, () => steps[at]).join(' + ')]),
    );
    const found = problems(rules);
    if (found.length === 0)
      await simulate(requestOf(zorg.id, { rules }, { residents: 2_000 }), () => openDuckDb(bounds)).catch(
        ({ code }: { readonly code: unknown }) => expect(code).toMatch(/^simulation\./),
      );
  });
});

describe('a pack with other rules', () => {
  it('gives in SQL what the plain engine gives, to the cent', async () => {
    const rules = {
      premieBovenDrempel_e: 'if toetsingsinkomen > 30000 then 0.2 * (toetsingsinkomen - 30000) else 0',
      heeftAanspraak_in1_e: 'vermogen > vermogensgrens and aanvrager.meerderjarig',
    };
    expect(problems(rules)).toEqual([]);
    const request = requestOf(zorg.id, { rules }, { residents: 5_000 });
    expect(await verify(request, 1_000, openDuckDb)).toMatchObject({ households: 1_000, different: 0 });
  });
});
