import { randomUUID } from 'node:crypto';
import { receiveEvent, runCommand, type CaseCommand } from '@eenloket/cases';
import type { Catalogue, Pack } from '@eenloket/catalogue';
import type { Transaction } from '@eenloket/store';
import { as, StandingClock } from '../../store/testing/context.js';
import type { TestDatabase } from '../../store/testing/test-database.js';
import { RuleBook } from '../src/rules/rule-book.js';
import { caseDesk, ReleasedPacks } from '../src/system/case-desk.js';

/** What stands in the facts of such a case, and in no line that a command writes. */
export const secretsOfCase = ['999990019', 'Geheimhouder', '1979-05-06', '2026-03-14'];

const fact = (value: string | boolean) => ({
  value: { state: 'known', value },
  origin: { source: 'persons', validFrom: '2026-03-01' },
});
const fields = {
  'aanvrager.naam': fact('Geheimhouder'),
  'aanvrager.geboortedatum': fact('1979-05-06'),
  'aanvrager.woontInNederland': fact(true),
  'aanvrager.verzekerdAkw': fact(true),
  'kind.voornamen': fact('Sam'),
  'kind.geboortedatum': fact('2026-03-14'),
  'kind.woontBijAanvrager': fact(true),
  'kind.bsn': fact(true),
  'aanvraag.ontvangen': fact('2026-03-16'),
};

/** Cases of the SVB about child benefit for a baby, received on 16 March 2026. */
export class ChildBenefitCases {
  readonly clock = Object.assign(new StandingClock(), { mode: 'demo' as const });

  constructor(
    private readonly test: TestDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /** Opens a case on this version of the pack. @returns its number */
  async open({ id, sha256 }: Pack): Promise<string> {
    const part = {
      partId: randomUUID(),
      journeyId: 'journey-1',
      pack: id,
      packSha256: sha256,
      service: 'Kinderbijslag',
      per: 'child',
      childRef: 'child-1',
      fields,
      receivedOn: this.clock.today(),
      language: 'nl',
      resident: {},
    };
    const event = {
      id: randomUUID(),
      type: 'nl.eenloket.journey.part-approved',
      organisation: 'loket',
      stream: 'journey/journey-1',
      version: 1,
      time: this.clock.now(),
      schemaVersion: 1,
      processingActivity: 'testing',
      traceparent: as('loket').traceparent,
      subjectPseudonym: randomUUID(),
      subjects: { child: randomUUID() },
      data: part as never,
    };
    const receive = receiveEvent(await this.desk());
    await this.atSvb((tx) => receive(tx, event));
    return event.id;
  }

  /** Runs a command on a case; throws what it is refused with. */
  async run(caseId: string, command: CaseCommand): Promise<void> {
    const desk = await this.desk();
    const done = await this.atSvb((tx) => runCommand(tx, desk, { caseId, commandId: randomUUID(), command }));
    if (!done.ok) throw done.error;
  }

  private async desk() {
    const { test, catalogue, clock } = this;
    const released = await ReleasedPacks.read([test.database], catalogue);
    return caseDesk(catalogue, new RuleBook(catalogue.facts), released, clock);
  }

  private atSvb<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.test.database.transaction(as('svb'), work);
  }
}
