import type { Example, Pack } from '@eenloket/catalogue';
import type { Language } from '@eenloket/kit';
import type { FactValue } from '@eenloket/rules';
import { describe, expect, it } from 'vitest';
import { catalogue, evaluateReal, fieldsOf } from '../../testing/real-packs.ts';
import { day, samplePart } from '../../testing/sample-pack.ts';
import { caseOf } from '../domain/case-of.js';
import type { CaseState } from '../domain/case-state.js';
import type { Evaluation } from '../domain/evaluation.js';
import { WITHDRAWN } from '../decide/decision.js';
import { letterOf } from './letter-of.js';

const on = day('2026-03-20');
const known = (
  value: string,
): { readonly value: FactValue; readonly origin: { readonly source: string } } => ({
  value: { state: 'known', value },
  origin: { source: 'persons' },
});
const needs = {
  facts: catalogue.facts,
  outputs: catalogue.outputs,
  organisationName: (id: string) => catalogue.organisations.get(id)?.name ?? { nl: id, en: id },
};
const organisationOf = ({ competent }: Pack): string =>
  'organisation' in competent ? competent.organisation : 'gemeente-utrecht';

/** The worked example of a pack that leads to a result, with what the rules say of it. */
const leadingTo = (pack: Pack, result: string): [Example, Evaluation] | undefined => {
  for (const example of pack.examples) {
    const evaluation = evaluateReal(pack, fieldsOf(example), example.on);
    if (evaluation.result === result) return [example, evaluation];
  }
  return undefined;
};

const stateOf = (pack: Pack, result: string, language: Language, change: object = {}): CaseState => {
  const [example, evaluation] = leadingTo(pack, result) ?? [];
  const part = samplePart({
    pack: pack.id,
    packSha256: pack.sha256,
    language,
    fields: {
      ...(example ? fieldsOf(example) : {}),
      'aanvrager.naam': known('Emma de Vries'),
      'kind.voornamen': known('Noor'),
    },
    ...change,
  });
  const received = { ...part, caseId: 'case-1', organisation: organisationOf(pack) };
  const state = caseOf([{ type: 'received', data: received }]);
  if (!state) throw new Error('no case');
  if (result === WITHDRAWN) return { ...state, phase: 'withdrawn' };
  return {
    ...state,
    phase: 'decided',
    ...(evaluation ? { proposal: evaluation } : {}),
    decision: { result, by: 'w1', on, deviated: false, outcomes: evaluation?.outcomes ?? {} },
  };
};

const all = [...catalogue.packs.values()].flatMap((pack) =>
  pack.plan.results.flatMap(({ name }) =>
    (['nl', 'en'] as const).map((language) => [pack.id, name, language, pack] as const),
  ),
);

describe('every letter of every real pack', () => {
  it.each(all)('%s %s in %s is whole', (_id, result, language, pack) => {
    const letter = letterOf(stateOf(pack, result, language), pack, needs, on);
    expect(letter.title).not.toBe('');
    expect(`${letter.html}${letter.text}`).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(letter.html).toContain(`lang="${language}"`);
    expect(letter.text).toContain(pack.contact.phone);
    expect(letter.text.split('\n')).not.toContain('- -');
  });
  it.each(all.filter(([, , language]) => language === 'nl'))(
    '%s %s names the way to object only when it is a beschikking (Awb 3:45)',
    (_id, result, _language, pack) => {
      const objects = pack.plan.results.find(({ name }) => name === result)?.objection !== undefined;
      const { text } = letterOf(stateOf(pack, result, 'nl'), pack, needs, on);
      expect(/bezwaar/i.test(text)).toBe(objects);
      expect(objects && pack.outcomeKind !== 'beschikking').toBe(false);
      if (objects) expect(text).toContain('1 mei 2026');
    },
  );
  it.each(all.filter(([, result, language]) => result !== WITHDRAWN && language === 'nl'))(
    '%s %s gives its reasons when the rules led to it (Awb 3:46)',
    (_id, result, _language, pack) => {
      const state = stateOf(pack, result, 'nl');
      if (!state.proposal || !pack.letters[result]?.nl.includes('{{because}}')) return;
      const { text } = letterOf(state, pack, needs, on);
      expect(text).toMatch(/Dit komt doordat(:\n\n- | [^:])/);
      const said = text.split('\n\n').filter((line) => line.startsWith('- '));
      for (const list of said) expect(list.split('\n').length, list).toBeLessThanOrEqual(6);
    },
  );
});

describe('a letter', () => {
  const pack = (id: string): Pack => {
    const found = catalogue.packs.get(id);
    if (!found) throw new Error(`no pack ${id}`);
    return found;
  };
  const svb = pack('svb/kinderbijslag');
  const greeting = {
    ...svb,
    letters: { ...svb.letters, toekenning: { nl: '# Titel\n\nBeste {{recipient.name}}', en: '# Title' } },
  };
  it('greets the person it is for by name', () => {
    expect(letterOf(stateOf(svb, 'toegekend', 'nl'), greeting, needs, on).text).toContain('Emma de Vries');
    const nameless = stateOf(svb, 'toegekend', 'nl', { fields: {} });
    expect(letterOf(nameless, greeting, needs, on).text).toContain('Beste ');
  });
  it('says that nothing need be applied for when the organisation began by itself', () => {
    const own = { ownInitiative: true };
    const { text } = letterOf(stateOf(svb, 'toegekend', 'nl', own), svb, needs, on);
    expect(text.split('\n\n')[1]).toBe('U hoeft niets aan te vragen. Wij zijn zelf begonnen.');
    expect(letterOf(stateOf(svb, 'toegekend', 'en', own), svb, needs, on).text).toContain(
      'You need not apply.',
    );
    expect(letterOf(stateOf(svb, 'toegekend', 'nl'), svb, needs, on).text).not.toContain('zelf begonnen');
  });
  it('gives the reason of the worker who deviated, and no reason of the rules', () => {
    const state = stateOf(svb, 'toegekend', 'nl');
    const reason = 'Uw kind woont om de week bij u.';
    const deviated = state.decision && { ...state, decision: { ...state.decision, deviated: true, reason } };
    const { text } = letterOf(deviated ?? state, svb, needs, on);
    expect(text).toContain(`Een medewerker heeft dit zelf besloten. De reden is:\n\n${reason}`);
    expect(text).not.toMatch(/Dit komt doordat|Dit verandert als/);
  });
  it('says an outcome in the words of its pack, never its code', () => {
    const { text } = letterOf(
      stateOf(pack('gemeente/erkenning'), 'erkend', 'en'),
      pack('gemeente/erkenning'),
      needs,
      on,
    );
    expect(text).toContain('By the recognition both parents have custody together.');
  });
  it('is none for a case that stopped without a decision: a human writes', () => {
    const stopped: CaseState = { ...stateOf(svb, WITHDRAWN, 'nl'), phase: 'stopped' };
    expect(() => letterOf(stopped, svb, needs, on)).toThrow(
      expect.objectContaining({ code: 'case.no-letter' }),
    );
  });

  it.each([
    ['svb/kinderbijslag', 'toegekend'],
    ['svb/kinderbijslag', 'afgewezen'],
    ['svb/kinderbijslag', WITHDRAWN],
    ['gemeente/geboorteaangifte', 'ingeschreven'],
    ['gemeente/geboorteaangifte', 'akteLevenloos'],
    ['gemeente/geboorteaangifte', 'nietOpgemaakt'],
    ['gemeente/erkenning', 'erkend'],
    ['gemeente/erkenning', 'nietErkend'],
    ['toeslagen/kindgebonden-budget', 'toegekend'],
    ['toeslagen/kindgebonden-budget', 'afgewezen'],
    ['toeslagen/zorgtoeslag', 'toegekend'],
    ['toeslagen/zorgtoeslag', 'afgewezen'],
    ['zorgverzekeraar/inschrijving-kind', 'ingeschreven'],
    ['zorgverzekeraar/inschrijving-kind', 'nietIngeschreven'],
  ])('of %s %s reads as its golden file', async (id, result) => {
    const letters = (['nl', 'en'] as const).map(
      (language) => letterOf(stateOf(pack(id), result, language), pack(id), needs, on).text,
    );
    const name = `${id.replace('/', '-')}-${result}`;
    await expect(letters.join('\n---\n\n')).toMatchFileSnapshot(`letters/${name}.golden.txt`);
  });
});
