import type { Persoon } from '../brp/persoon.js';
import { mapRelations } from '../brp/map-relations.js';
import { selectFields } from '../brp/select-fields.js';
import { hasReached } from '../facts/age.js';
import type { PersonsPort } from '../ports/persons-port.js';
import type { ReadRequest } from '../ports/read-request.js';
import { selectPerson, selectPersonsAtAddress } from '../store/persons.js';
import { atRegister, type DemoRegistersOptions } from './at-register.js';
import { logProvision } from './log-provision.js';
import { REGISTER_ORGANISATION } from './register-persons.js';

/** Port `persons` answered from the demo register. */
export class DemoCivilRegister implements PersonsPort {
  readonly holder = 'BRP';

  constructor(private readonly options: DemoRegistersOptions) {}

  async person(request: ReadRequest, fields: readonly string[]): Promise<Persoon | undefined> {
    const found = await atRegister(this.options, request, async (tx, person) => {
      await logProvision(tx, this.provision(request, person, fields));
      return selectPerson(tx, person);
    });
    return found && this.inTermsOf(request, selectFields(found, fields));
  }

  async otherAdultsAtAddress(request: ReadRequest): Promise<number | undefined> {
    const today = this.options.clock.today();
    return atRegister(this.options, request, async (tx, person) => {
      await logProvision(tx, this.provision(request, person, ['verblijfplaats']));
      const residents = await selectPersonsAtAddress(tx, person);
      const others = residents?.filter(({ persoonId, geboorte }) => {
        return persoonId !== person && hasReached(18, geboorte?.datum, today) !== false;
      });
      return others?.length;
    });
  }

  /** The asker's own ids for the person and for the relations that were asked for. */
  private async inTermsOf({ organisation, person }: ReadRequest, found: Persoon): Promise<Persoon> {
    const { bridge } = this.options;
    const own = await mapRelations(found, async (id) =>
      id === found.persoonId
        ? person
        : (await bridge.translate(REGISTER_ORGANISATION, organisation, { pseudonym: id })).pseudonym,
    );
    return { ...own, persoonId: person };
  }

  private provision({ organisation }: ReadRequest, person: string, categories: readonly string[]) {
    return { at: this.options.clock.now(), person, recipient: organisation, categories };
  }
}
