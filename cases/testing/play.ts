import type { Pack } from '@eenloket/catalogue';
import type { CaseCommand } from '../src/domain/case-command.ts';
import type { CaseEvent } from '../src/domain/case-event.ts';
import { caseOf } from '../src/domain/case-of.ts';
import { decide } from '../src/decide/decide.ts';
import { day, samplePart, samplePack } from './sample-pack.ts';

/** The command that opens the sample case on 16 March 2026. */
export const OPEN: CaseCommand = {
  type: 'open',
  caseId: 'case-1',
  organisation: 'svb',
  part: samplePart(),
  on: day('2026-03-16'),
};

/** All events after a list of commands; a refused command throws its own refusal. */
export const play = (commands: readonly CaseCommand[], pack: Pack = samplePack()): readonly CaseEvent[] =>
  commands.reduce<readonly CaseEvent[]>((events, command) => {
    const decided = decide(caseOf(events), command, pack);
    if (!decided.ok) throw decided.error;
    return [...events, ...decided.value];
  }, []);

/** The code with which the last command is refused; `none` when it is not. */
export const refusalOf = (commands: readonly CaseCommand[], pack: Pack = samplePack()): string => {
  const last = commands.at(-1);
  const before = caseOf(play(commands.slice(0, -1), pack));
  const decided = last && decide(before, last, pack);
  return decided && !decided.ok ? decided.error.code : 'none';
};
