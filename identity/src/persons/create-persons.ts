import { CodedError } from '@eenloket/kit';
import { appendEvents, type Transaction } from '@eenloket/store';
import { insertAliases, selectPersonsByAlias } from '../store/alias-rows.js';
import { insertBsn, selectPersonByHmac, selectSealedBsn } from '../store/bsn-rows.js';
import { selectNamed, selectNames, theOnesNamed } from '../store/name-rows.js';
import { insertPerson, lockName, selectSurvivor, updateMerged } from '../store/person-rows.js';
import type { Bsn } from './bsn.js';
import { bsnVault, type BsnVault } from './bsn-vault.js';
import { newId } from './new-id.js';
import type { KnownAs, Persons, PersonsOptions } from './persons.js';

/** Makes the look-up of persons. Throws `identity.keyLength` when a key is not 32 bytes. */
export function createPersons(options: PersonsOptions): Persons {
  return new StoredPersons(options, bsnVault(options.keys, options.random));
}

class StoredPersons implements Persons {
  constructor(
    private readonly options: PersonsOptions,
    private readonly vault: BsnVault,
  ) {}

  async personByBsn(tx: Transaction, bsn: Bsn): Promise<string> {
    return (await this.findByBsn(tx, bsn)) ?? this.makeWithBsn(tx, bsn);
  }

  async personByAlias(tx: Transaction, alias: string): Promise<string> {
    return this.recognise(tx, { aliases: [alias] });
  }

  async attachBsn(tx: Transaction, personId: string, bsn: Bsn): Promise<string> {
    const person = await this.survivor(tx, personId);
    const other = await this.findByBsn(tx, bsn);
    if (other === person) return person;
    if (await selectSealedBsn(tx, person))
      throw new CodedError(
        'identity.otherBsn',
        `Person ${person} has another BSN already: two people were taken for one. Have a worker compare them.`,
      );
    if (other !== undefined) return this.merge(tx, person, other);
    await insertBsn(tx, person, this.vault.seal(bsn, owner(tx, person)), this.vault.lookup(bsn));
    return person;
  }

  async bsnOf(tx: Transaction, personId: string, reason: string): Promise<Bsn | undefined> {
    const person = await this.survivor(tx, personId);
    const bsn = await this.openBsn(tx, person);
    if (bsn !== undefined) await this.options.logBsnRead(tx, { personId: person, reason });
    return bsn;
  }

  async survivor(tx: Transaction, personId: string): Promise<string> {
    const survivor = await selectSurvivor(tx, personId);
    if (survivor === undefined) throw unknownPerson(tx, personId);
    return survivor;
  }

  async knownAs(
    tx: Transaction,
    personIds: readonly string[],
  ): Promise<ReadonlyMap<string, KnownAs | undefined>> {
    const rows = new Map((await selectNames(tx, personIds)).map((row) => [row.asked, row]));
    return new Map(
      personIds.map((personId) => {
        const row = rows.get(personId);
        if (row === undefined) throw unknownPerson(tx, personId);
        const { survivor, sealed, aliases } = row;
        if (sealed) return [personId, { bsn: this.vault.open(sealed, owner(tx, survivor)), aliases }];
        return [personId, aliases.length > 0 ? { aliases } : undefined];
      }),
    );
  }

  async giveAlias(tx: Transaction, personId: string): Promise<KnownAs> {
    await lockName(tx, personId);
    const meanwhile = (await this.knownAs(tx, [personId])).get(personId);
    if (meanwhile !== undefined) return meanwhile;
    // An alias of its own, not the person id: that one is this organisation's pseudonym and stays here.
    const aliases = [`person:${newId(this.options.random)}`];
    await insertAliases(tx, await this.survivor(tx, personId), aliases);
    return { aliases };
  }

  async recogniseKnown(tx: Transaction, known: readonly KnownAs[]): Promise<readonly (string | undefined)[]> {
    const asked = known.map(({ bsn, aliases }) => ({
      ...(bsn === undefined ? {} : { hmac: Buffer.from(this.vault.lookup(bsn)).toString('hex') }),
      aliases,
    }));
    return theOnesNamed(asked, await selectNamed(tx, asked));
  }

  async recognise(tx: Transaction, known: KnownAs): Promise<string> {
    for (const alias of [...known.aliases].sort()) await lockName(tx, alias);
    const [first, ...rest] = await selectPersonsByAlias(tx, known.aliases);
    let person = await this.recogniseFirst(tx, known.bsn, first);
    for (const same of rest) person = await this.join(tx, same, person);
    await insertAliases(tx, person, known.aliases);
    return person;
  }

  private async recogniseFirst(
    tx: Transaction,
    bsn: Bsn | undefined,
    byAlias: string | undefined,
  ): Promise<string> {
    if (bsn === undefined) return byAlias ?? this.make(tx);
    return byAlias === undefined ? this.personByBsn(tx, bsn) : this.attachBsn(tx, byAlias, bsn);
  }

  /** Two persons under one name: the one with a BSN survives; two with different BSNs are two people. */
  private async join(tx: Transaction, one: string, other: string): Promise<string> {
    const bsn = await this.openBsn(tx, one);
    return bsn === undefined ? this.merge(tx, one, other) : this.attachBsn(tx, other, bsn);
  }

  private async make(tx: Transaction): Promise<string> {
    const person = newId(this.options.random);
    await insertPerson(tx, person, this.options.clock.now());
    return person;
  }

  /** Under the lock that `findByBsn` holds on a number it did not find. */
  private async makeWithBsn(tx: Transaction, bsn: Bsn): Promise<string> {
    const person = await this.make(tx);
    await insertBsn(tx, person, this.vault.seal(bsn, owner(tx, person)), this.vault.lookup(bsn));
    return person;
  }

  private async findByBsn(tx: Transaction, bsn: Bsn): Promise<string | undefined> {
    const hmac = this.vault.lookup(bsn);
    const found = await selectPersonByHmac(tx, hmac);
    if (found !== undefined) return found;
    // Looked for again under the lock: another transaction may have made the person meanwhile.
    await lockName(tx, Buffer.from(hmac).toString('hex'));
    return selectPersonByHmac(tx, hmac);
  }

  private async openBsn(tx: Transaction, person: string): Promise<Bsn | undefined> {
    const sealed = await selectSealedBsn(tx, person);
    return sealed && this.vault.open(sealed, owner(tx, person));
  }

  private async merge(tx: Transaction, from: string, into: string): Promise<string> {
    await updateMerged(tx, from, into);
    await appendEvents(tx, `person/${from}`, 0, [
      {
        type: 'nl.eenloket.identity.person-merged',
        subjectPseudonym: into,
        subjects: { merged: from },
        schemaVersion: 1,
        data: {},
      },
    ]);
    return into;
  }
}

const unknownPerson = (tx: Transaction, personId: string): CodedError =>
  new CodedError(
    'identity.unknownPerson',
    `${tx.context.organisation} knows no person ${personId}: a person id of another organisation must pass the bridge first.`,
  );

const owner = (tx: Transaction, personId: string): string => `${tx.context.organisation}/${personId}`;
