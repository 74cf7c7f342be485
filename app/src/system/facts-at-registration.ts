import { casesOfChild, runCommand, type CaseDesk, type CaseOfChild, type Fields } from '@eenloket/cases';
import { collectFacts } from '@eenloket/exchange';
import type { EventHandler, Transaction } from '@eenloket/store';
import type { Foundation } from './foundation.js';

type Needs = Pick<Foundation, 'databaseOf' | 'registers' | 'clock'>;

/**
 * After `receive`: once a child is registered, an organisation that began by itself reads what had not happened yet from
 * the register, under its own legal ground, instead of asking the parent (AKW 15 lid 2).
 */
export const withRegisterFacts =
  (needs: Needs, desk: CaseDesk, receive: EventHandler): EventHandler =>
  async (tx, event) => {
    await receive(tx, event);
    if (event.type !== 'nl.eenloket.case.child-registered') return;
    for (const found of await casesOfChild(tx, String(event.data['childRef']))) {
      const open = factsToRead(found);
      const facts = open.length === 0 ? {} : await read(needs, desk, tx, found, open);
      if (Object.keys(facts).length === 0) continue;
      const done = await runCommand(tx, desk, {
        caseId: found.state.caseId,
        commandId: `register ${event.id}`,
        command: { type: 'receiveFacts', facts, on: needs.clock.today() },
      });
      if (!done.ok) throw done.error;
    }
  };

/** Facts that could not be known before the child was registered; only an organisation that began by itself reads them. */
const factsToRead = ({ state }: CaseOfChild): readonly string[] =>
  state.part.ownInitiative !== true || state.phase !== 'working'
    ? []
    : Object.entries(state.part.fields).flatMap(([fact, { value }]) =>
        value.state === 'unknown' && fact.startsWith('kind.') ? [fact] : [],
      );

async function read(
  { databaseOf, registers, clock }: Needs,
  desk: CaseDesk,
  { context }: Transaction,
  { state, subjectPseudonym, subjects }: CaseOfChild,
  facts: readonly string[],
): Promise<Fields> {
  const pack = desk.pack(state.part.pack, state.part.packSha256);
  const [clause] = pack?.basis ?? [];
  const child = subjects?.['child'];
  if (!pack || !clause || child === undefined || subjectPseudonym === undefined) return {};
  const collected = await collectFacts(
    {
      reader: {
        database: databaseOf(context.organisation),
        work: { ...context, processingActivity: pack.processingActivity },
        clock,
        reason: {
          actorRole: `${context.organisation}.systeem`,
          actorPseudonym: state.caseId,
          legalBasis: { bwb: clause.bwb, article: clause.article },
          purpose: pack.processingActivity,
        },
      },
      ports: registers,
      clock,
      recipient: pack.outcomeKind === 'privaat' ? 'private' : 'public',
    },
    {
      persons: [
        { role: 'aanvrager', personId: subjectPseudonym },
        { role: 'kind', personId: child },
      ],
      facts,
    },
  );
  return Object.fromEntries(
    [...collected].flatMap(([name, { value, origin }]) =>
      value.state === 'unknown' ? [] : [[name, { value, origin }]],
    ),
  );
}
