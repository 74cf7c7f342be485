import { loadCatalogue } from '@eenloket/catalogue';
import { describe, expect, it } from 'vitest';
import { approve, collect, on, play, refusalOf, start, takeOver } from '../../testing/play.ts';
import { day, sampleCatalogue } from '../../testing/sample-catalogue.ts';
import type { JourneyCommand } from '../domain/journey-command.js';
import type { BornChild } from '../domain/journey-event.js';
import { journeyOf } from '../domain/journey-of.js';
import { journeyView } from '../view/journey-view.js';

const child = (change: Partial<BornChild> = {}): BornChild => ({
  childRef: 'a',
  birthDate: day('2026-03-14'),
  stillborn: true,
  ...change,
});
const report = (...children: readonly BornChild[]): readonly JourneyCommand[] => [
  start('born'),
  collect,
  { type: 'reportBirth', children, takeOver, on },
];
const names = (commands: readonly JourneyCommand[]) => play(commands).map(({ type }) => type);
const deeds = (commands: readonly JourneyCommand[]) =>
  play(commands).flatMap((event) => (event.type === 'part-approved' ? [event.data] : []));
const request: JourneyCommand = { type: 'requestDeed', childRef: 'a', municipality: '0363', on };

describe('a stillbirth', () => {
  it('goes to the municipality of birth, which makes the deed, and to nobody else', () => {
    const commands = report(child({ municipality: '0363' }));
    expect(names(commands).slice(2)).toEqual(['birth-reported', 'part-approved', 'stopped']);
    expect(deeds(commands)).toMatchObject([
      {
        pack: 'gemeente/geboorteaangifte',
        organisation: 'gemeente-amsterdam',
        childRef: 'a',
        fields: {
          'geboorte.levenloos': { value: { state: 'known', value: true } },
          'kind.voornamen': { value: { state: 'unknown', reason: 'notAsked' } },
        },
      },
    ]);
  });
  it('sends nothing while nobody said where; the parents or the worker can say it later, once', () => {
    expect(deeds(report(child()))).toEqual([]);
    expect(deeds([...report(child()), request, request])).toMatchObject([
      { organisation: 'gemeente-amsterdam' },
    ]);
  });
  it('of one of twins makes the deed of that child only, and everything else stops', () => {
    const twins = report(child({ municipality: '0363' }), child({ childRef: 'b', stillborn: false }));
    expect(deeds(twins).map(({ childRef }) => childRef)).toEqual(['a']);
    expect(journeyView(play(twins), sampleCatalogue(), {}, on)?.path).toEqual([]);
    expect(refusalOf([...twins, approve])).toBe('journey.stopped');
  });
  it('leaves the deed in the tracker, as its municipality tells it', () => {
    const view = journeyView(play([...report(child()), request]), sampleCatalogue(), {}, on);
    expect(view?.tracker).toMatchObject([{ organisation: 'gemeente-amsterdam', status: 'sent' }]);
    expect(view?.stopped?.reason).toBe('stillborn');
  });
  it.each([
    ['of another child', { childRef: 'z' }, 'journey.no-child'],
    ['where no municipality is', { municipality: '9999' }, 'journey.no-organisation'],
  ])('is no deed %s', (_name, change, code) => {
    expect(refusalOf([...report(child()), { ...request, ...change } as JourneyCommand])).toBe(code);
  });
  it('that the parents told by stopping everything is reported by the worker, with its day and place', () => {
    const stopped: readonly JourneyCommand[] = [
      start('expecting'),
      collect,
      { type: 'stop', reason: 'stillborn', takeOver, on },
    ];
    const told: JourneyCommand = { ...request, birthDate: day('2026-03-14') } as JourneyCommand;
    expect(deeds([...stopped, told, told])).toMatchObject([
      { organisation: 'gemeente-amsterdam', childRef: 'a', resident: {} },
    ]);
    expect(refusalOf([...stopped, request]), 'a deed needs the day of birth').toBe('journey.no-child');
    expect(refusalOf([...stopped, { ...told, municipality: '9999' } as JourneyCommand])).toBe(
      'journey.no-organisation',
    );
    const died = { type: 'stop', reason: 'childDied', takeOver, on } as const;
    expect(refusalOf([start('expecting'), collect, died, told]), 'of who lived it is another deed').toBe(
      'journey.no-child',
    );
  });
  it('is no way to send a deed of a living child', () => {
    expect(refusalOf([...report(child({ stillborn: false })), request])).toBe('journey.no-child');
    expect(journeyOf(play(report(child({ stillborn: false }))))?.stopped).toBeUndefined();
  });
});

it('one real pack makes the deed: the birth declaration', () => {
  const loaded = loadCatalogue(new URL('../../../packs', import.meta.url).pathname);
  const packs = loaded.ok ? [...loaded.value.packs.values()] : [];
  const making = packs.filter(({ receives }) => receives.includes('geboorte.levenloos'));
  expect(making.map(({ id }) => id)).toEqual(['gemeente/geboorteaangifte']);
  expect(making[0]?.plan.results.find(({ name }) => name === 'akteLevenloos')?.requires).toEqual([
    'gesproken-met-ouders',
  ]);
});
