import { decide } from '../src/decide/decide.ts';
import type { JourneyCatalogue } from '../src/domain/journey-catalogue.ts';
import type { JourneyCommand } from '../src/domain/journey-command.ts';
import type { JourneyEvent } from '../src/domain/journey-event.ts';
import { journeyOf } from '../src/domain/journey-of.ts';
import { day, registerFacts, sampleCatalogue } from './sample-catalogue.ts';

export const on = day('2026-03-16');
export const takeOver = { organisation: 'contactcentrum', role: 'contactcentrum.medewerker' };

/** Starts the sample journey; the child is expected or born. */
export const start = (phase: string): JourneyCommand => ({
  type: 'start',
  journeyId: 'journey-1',
  lifeEvent: 'kind-krijgen',
  phase,
  language: 'nl',
  on,
});

/** Reports the birth of children `a`, `b` ... on 14 March 2026. */
export const born = (...refs: readonly string[]): JourneyCommand => ({
  type: 'reportBirth',
  children: refs.map((childRef) => ({ childRef, birthDate: day('2026-03-14'), stillborn: false })),
  takeOver,
  on,
});

/** Answers everything the sample catalogue still needs of one child. */
export const answersFor = (childRef: string): readonly JourneyCommand[] => [
  { type: 'answer', fact: 'kind.voornamen', childRef, value: 'Noor', on },
  { type: 'answer', fact: 'geboorte.gemeente', childRef, value: '0363', on },
];

export const collect: JourneyCommand = { type: 'collect', facts: registerFacts, on };
export const confirmIban: JourneyCommand = { type: 'confirm', fact: 'aanvrager.iban', on };
export const approve: JourneyCommand = { type: 'approve', approvalId: 'approval-1', evaluations: {}, on };

/** Everything up to, and not with, the approval of a birth of these children. */
export const ready = (...refs: readonly string[]): readonly JourneyCommand[] => [
  start('born'),
  collect,
  born(...refs),
  ...refs.flatMap(answersFor),
  confirmIban,
];

/** All events after a list of commands; a refused command throws its own refusal. */
export const play = (
  commands: readonly JourneyCommand[],
  catalogue: JourneyCatalogue = sampleCatalogue(),
): readonly JourneyEvent[] =>
  commands.reduce<readonly JourneyEvent[]>((events, command) => {
    const decided = decide(journeyOf(events), command, catalogue);
    if (!decided.ok) throw decided.error;
    return [...events, ...decided.value];
  }, []);

/** The code with which the last command is refused; `none` when it is not. */
export const refusalOf = (
  commands: readonly JourneyCommand[],
  catalogue: JourneyCatalogue = sampleCatalogue(),
): string => {
  const last = commands.at(-1);
  const before = journeyOf(play(commands.slice(0, -1), catalogue));
  const decided = last && decide(before, last, catalogue);
  return decided && !decided.ok ? decided.error.code : 'none';
};
