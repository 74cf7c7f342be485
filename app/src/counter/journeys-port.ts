import { randomUUID } from 'node:crypto';
import type { JourneyAct, JourneysPort, OpenJourney, Visitor } from '@eenloket/counter';
import {
  journeyOf,
  journeysOf,
  journeysWaitingFor,
  journeyView,
  offersOf,
  readJourney,
  runCommand,
  type Evaluations,
  type JourneyCatalogue,
  type JourneyCommand,
  type JourneyState,
  type WaitingJourney,
  fieldsFor,
} from '@eenloket/journeys';
import { epochMilliseconds, err, newId, ok, type CodedError, type Result } from '@eenloket/kit';
import type { Transaction, WorkContext } from '@eenloket/store';
import type { Foundation } from '../system/foundation.js';
import { CONTACT_CENTRE, COUNTER } from '../system/subscriptions.js';
import { followingFacts } from './following-facts.js';
import { factsFromRegisters, factsOf } from './register-facts.js';
import { nowKnown, RegistersAgain } from './registers-again.js';
import { randomBytes } from 'node:crypto';

const takeOver = { organisation: CONTACT_CENTRE, role: 'contactcentrum.medewerker' };
const purpose = 'loket-levensgebeurtenis';

/** The journeys of residents over the rules, the registers and the event store. */
export function journeysPort(foundation: Foundation, catalogue: JourneyCatalogue): JourneysPort {
  return new StoredJourneys(foundation, catalogue);
}

class StoredJourneys implements JourneysPort {
  private readonly registersAgain: RegistersAgain;

  constructor(
    private readonly foundation: Foundation,
    private readonly catalogue: JourneyCatalogue,
  ) {
    this.registersAgain = new RegistersAgain(() => epochMilliseconds(foundation.systemClock.now()));
  }

  async list(visitor: Visitor): Promise<readonly OpenJourney[]> {
    return this.asCounter(visitor, async (tx) => {
      const own = await journeysOf(tx, visitor.subjectId);
      const read = await Promise.all(own.map(({ journeyId }) => this.open(tx, journeyId)));
      return read.flatMap((journey) => journey ?? []);
    });
  }

  async find(visitor: Visitor, journeyId: string): Promise<OpenJourney | undefined> {
    const found = await this.asCounter(visitor, async (tx) => {
      const own = await journeysOf(tx, visitor.subjectId);
      return own.some((journey) => journey.journeyId === journeyId) ? this.read(tx, journeyId) : undefined;
    });
    if (!found || !(await this.learnsMore(visitor, found.state))) return found?.journey;
    return this.asCounter(visitor, (tx) => this.open(tx, journeyId));
  }

  /** Asks registers that could not be asked before. @returns whether the journey knows more now */
  private async learnsMore(visitor: Visitor, state: JourneyState): Promise<boolean> {
    const missing = this.registersAgain.factsFor(state, () => this.allFacts());
    if (missing.length === 0) return false;
    const answer = await factsFromRegisters(this.readerFor(visitor), visitor.subjectId, missing);
    const facts = nowKnown(answer.fields);
    if (Object.keys(facts).length === 0) return false;
    const on = this.foundation.clock.today();
    return (await this.run(visitor, state.journeyId, [{ type: 'collect', facts, on }], answer.partner)).ok;
  }

  /** All that the life event may need. */
  private allFacts(): readonly string[] {
    const { rules, catalogue } = this.foundation;
    return factsOf(catalogue, this.catalogue.lifeEvent, (pack) => rules.inputsOf(pack));
  }

  async start(visitor: Visitor, lifeEvent: string, phase: string): Promise<Result<string, CodedError>> {
    const running = await this.asCounter(visitor, async (tx) =>
      (await journeysOf(tx, visitor.subjectId)).find(
        (one) => one.lifeEvent === lifeEvent && !one.stopped && one.phase !== 'registered',
      ),
    );
    if (running) return ok(running.journeyId);
    const { clock } = this.foundation;
    const { fields, partner } = await factsFromRegisters(
      this.readerFor(visitor),
      visitor.subjectId,
      this.allFacts(),
    );
    const journeyId = newId(clock, randomBytes);
    const on = clock.today();
    const commands: readonly JourneyCommand[] = [
      {
        type: 'start',
        journeyId,
        lifeEvent,
        phase,
        language: visitor.language,
        ...(visitor.mandate ? { actingFor: visitor.mandate.id } : {}),
        on,
      },
      { type: 'collect', facts: fields, on },
    ];
    const done = await this.run(visitor, journeyId, commands, partner);
    return done.ok ? ok(journeyId) : done;
  }

  async act(
    visitor: Visitor,
    journeyId: string,
    acts: readonly JourneyAct[],
  ): Promise<Result<unknown, CodedError>> {
    return this.run(visitor, journeyId, acts);
  }

  async waitingFor(visitor: Visitor): Promise<readonly WaitingJourney[]> {
    // Only the partner in person agrees: a mandate of the partner does not reach this.
    if (visitor.mandate) return [];
    return this.asCounter(visitor, (tx) => journeysWaitingFor(tx, visitor.personId));
  }

  async answerAsPartner(
    visitor: Visitor,
    journeyId: string,
    agrees: boolean,
  ): Promise<Result<unknown, CodedError>> {
    return this.asCounter(visitor, (tx) =>
      runCommand(tx, this.catalogue, {
        journeyId,
        commandId: randomUUID(),
        command: {
          type: agrees ? 'approveAsPartner' : 'declineAsPartner',
          on: this.foundation.clock.today(),
        },
        persons: { person: visitor.personId },
      }),
    );
  }

  /** All commands in one transaction, or none; outcomes and day are those of this moment. */
  private async run(
    visitor: Visitor,
    journeyId: string,
    acts: readonly (JourneyAct | JourneyCommand)[],
    partner?: string,
  ): Promise<Result<unknown, CodedError>> {
    const refused = new Refused();
    try {
      await this.asCounter(visitor, async (tx) => {
        for (const act of acts) await this.runOne(tx, visitor, journeyId, act, partner, refused);
        await this.assumeWhatFollows(tx, visitor, journeyId, refused);
      });
      return ok(undefined);
    } catch (error) {
      if (error === refused && refused.reason) return err(refused.reason);
      throw error;
    }
  }

  private async runOne(
    tx: Transaction,
    visitor: Visitor,
    journeyId: string,
    act: JourneyAct | JourneyCommand,
    partner: string | undefined,
    refused: Refused,
  ): Promise<void> {
    const { stored, events } = await readJourney(tx, journeyId);
    const known =
      partner ?? stored.find(({ subjects }) => subjects?.['partner'] !== undefined)?.subjects?.['partner'];
    const done = await runCommand(tx, this.catalogue, {
      journeyId,
      commandId: randomUUID(),
      command: await this.complete(tx, act, journeyOf(events)),
      persons: { person: visitor.subjectId, ...(known === undefined ? {} : { partner: known }) },
    });
    if (done.ok) return;
    refused.reason = done.error;
    // Thrown to roll back what the acts before it did.
    throw refused;
  }

  /** What one part may count on because of another is kept with the other facts, marked as assumed. */
  private async assumeWhatFollows(
    tx: Transaction,
    visitor: Visitor,
    journeyId: string,
    refused: Refused,
  ): Promise<void> {
    const state = journeyOf((await readJourney(tx, journeyId)).events);
    if (!state) return;
    const facts = followingFacts(
      this.foundation.catalogue,
      this.evaluationsOf(state),
      state.household,
      state.refused,
    );
    if (Object.keys(facts).length === 0) return;
    const collect: JourneyCommand = { type: 'collect', facts, on: this.foundation.clock.today() };
    await this.runOne(tx, visitor, journeyId, collect, undefined, refused);
  }

  /** Adds what a resident cannot choose: the day, the outcomes of this moment, who takes over, and who the child is here. */
  private async complete(
    tx: Transaction,
    act: JourneyAct | JourneyCommand,
    state: JourneyState | undefined,
  ): Promise<JourneyCommand> {
    const dated = { ...act, on: this.foundation.clock.today() };
    if (dated.type === 'approve') return { ...dated, evaluations: state ? this.evaluationsOf(state) : {} };
    if (dated.type === 'stop') return { ...dated, takeOver };
    if (dated.type !== 'reportBirth') return dated as JourneyCommand;
    const children = [];
    for (const child of dated.children)
      children.push({ ...child, childRef: await this.foundation.persons.personByAlias(tx, child.childRef) });
    return { ...dated, children, takeOver };
  }

  private async open(tx: Transaction, journeyId: string): Promise<OpenJourney | undefined> {
    return (await this.read(tx, journeyId))?.journey;
  }

  private async read(
    tx: Transaction,
    journeyId: string,
  ): Promise<{ readonly state: JourneyState; readonly journey: OpenJourney } | undefined> {
    const { events } = await readJourney(tx, journeyId);
    const state = journeyOf(events);
    if (!state) return undefined;
    const today = this.foundation.clock.today();
    const view = journeyView(events, this.catalogue, this.evaluationsOf(state), today);
    return view && { state, journey: { journeyId, lifeEvent: state.lifeEvent, view } };
  }

  /** What the rules say of every part on offer. */
  private evaluationsOf(state: JourneyState): Evaluations {
    const { rules, clock } = this.foundation;
    const on = clock.today();
    const evaluated = offersOf(state, this.catalogue).map(({ key, pack, childRef }) => {
      const received = { value: { state: 'known', value: on }, origin: { source: 'case' } } as const;
      const fields = { ...fieldsFor(state, childRef), 'aanvraag.ontvangen': received };
      return [key, rules.evaluatePart(pack, fields, on)] as const;
    });
    return Object.fromEntries(
      evaluated.flatMap(([key, evaluation]) => (evaluation ? [[key, evaluation]] : [])),
    );
  }

  private readerFor({ personId, mandate, traceparent }: Visitor) {
    const actor = { role: mandate ? 'representative' : 'resident', pseudonym: personId };
    return { foundation: this.foundation, actor, purpose, traceparent };
  }

  private asCounter<T>({ traceparent }: Visitor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const context: WorkContext = { organisation: COUNTER, processingActivity: purpose, traceparent };
    return this.foundation.databaseOf(COUNTER).transaction(context, work);
  }
}

/** Ends a transaction without keeping it; not an error of anybody. */
class Refused {
  reason?: CodedError;
}
