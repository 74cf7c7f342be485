import { describe, expect, it } from 'vitest';
import { catalogue } from '../../testing/decided.js';
import type { Pack } from '../pack.js';
import { openSources } from './open-sources.js';

const aow = catalogue.packs.get('svb/aow')!;
const withClasses = (...classes: readonly ('L' | 'D' | '2' | 'K')[]): Pack => ({
  ...aow,
  parameters: classes.map((grade) => {
    const [parameter] = aow.parameters;
    const [value] = parameter!.values;
    return { ...parameter!, values: [{ ...value!, source: { ...value!.source, class: grade } }] };
  }),
});
const unread = (pack: Pack): Pack => {
  const assessment: { secondReading?: unknown } = { ...pack.assessment! };
  delete assessment.secondReading;
  return { ...pack, assessment } as Pack;
};

describe('what nobody has read of a pack', () => {
  it('is nothing where each figure was read and somebody else read it again', () => {
    expect(openSources(withClasses('L', 'D'))).toBeUndefined();
  });

  it('counts figures of secondary sources and of general knowledge apart', () => {
    expect(openSources(withClasses('2', 'L', '2', 'K'))).toBe(
      '2 figures rest on secondary sources (class 2), 1 figure rests on general knowledge (class K)',
    );
  });

  it('names a second reading that is not recorded', () => {
    expect(openSources(unread(withClasses('L')))).toBe('no second reading is recorded');
    expect(openSources({ ...withClasses('2'), assessment: undefined } as unknown as Pack)).toContain(
      'no second reading is recorded',
    );
  });

  it('is not asked of a draft, nor of a pack without rules', () => {
    expect(openSources({ ...unread(withClasses('2')), status: 'draft' })).toBeUndefined();
    const ruleless: { decision?: unknown } = { ...unread(withClasses('2')) };
    delete ruleless.decision;
    expect(openSources(ruleless as Pack)).toBeUndefined();
  });

  it('is what the file of the old-age pension says: nine figures', () => {
    expect(openSources(aow)).toBe('9 figures rest on secondary sources (class 2)');
  });
});
