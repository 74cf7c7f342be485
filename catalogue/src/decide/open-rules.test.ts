import { describe, expect, it } from 'vitest';
import { catalogue } from '../../testing/decided.js';
import { OpenRules } from './open-rules.js';

const rules = new OpenRules(catalogue);
const refusal = (id: string, from = rules) => {
  const found = from.find(id);
  return found.ok ? 'open' : [found.error.code, found.error.message];
};

describe('the open rules', () => {
  it('are those of every tested pack that rules decide, in order', () => {
    const ids = rules.packs().map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toContain('toeslagen/zorgtoeslag');
    expect(ids).not.toContain('gemeente/parkeervergunning');
    expect(rules.all().map(({ pack }) => pack.id)).toEqual(ids);
  });

  it('are compiled once', () => {
    expect(rules.find('svb/aow')).toEqual(rules.find('svb/aow'));
    const [one, other] = [rules.find('svb/aow'), rules.find('svb/aow')];
    expect(one.ok && other.ok && one.value === other.value).toBe(true);
  });

  it('name the nearest service where there is none', () => {
    expect(refusal('svb/aaw')).toEqual([
      'unknown-service',
      'There is no service "svb/aaw". Did you mean "svb/aow"?',
    ]);
  });

  it('send who asks what people decide to a person', () => {
    const { phone } = catalogue.packs.get('gemeente/parkeervergunning')!.contact;
    expect(refusal('gemeente/parkeervergunning')).toEqual([
      'no-rules',
      `gemeente/parkeervergunning decides nothing by rule: a person does. Ask ${phone}.`,
    ]);
  });

  it('keep a draft to themselves, though it has rules', () => {
    const draft = { ...catalogue.packs.get('svb/aow')!, status: 'draft' as const };
    const drafts = new OpenRules({ ...catalogue, packs: new Map([['svb/aow', draft]]) });
    expect(refusal('svb/aow', drafts)[0]).toBe('draft-service');
    expect(drafts.packs()).toEqual([]);
  });
});
