import { casesByRule, type CaseByRule } from '@eenloket/cases';
import type { Catalogue, TouchedPack } from '@eenloket/catalogue';
import { hostedOrganisations } from '../system/hosted-organisations.js';
import type { InstallationData } from '../system/installation-data.js';
import { workOf } from '../system/work-of.js';
import { isTouched } from './is-touched.js';

/** How many cases of one service at one organisation rest on figures that change. */
export interface TouchedCases {
  readonly organisation: string;
  readonly pack: string;
  /** Proposed on, not decided: computed again before anybody decides. */
  readonly open: number;
  /** Decided with the old figures: to be looked at by somebody. */
  readonly decided: number;
  /** Of the open ones those that waited for a figure. */
  readonly provisional: number;
  /** Persons behind them; an organisation knows each by its own pseudonym, so they do not add up over organisations. */
  readonly residents: number;
  readonly cases: readonly string[];
}

function counted(organisation: string, pack: string, cases: readonly CaseByRule[]): TouchedCases {
  const open = cases.filter(({ decided }) => !decided);
  const waiting = open.filter(({ parameters }) => parameters.some(({ provisional }) => provisional));
  return {
    organisation,
    pack,
    open: open.length,
    decided: cases.length - open.length,
    provisional: waiting.length,
    residents: new Set(cases.map(({ caseId, personId }) => personId ?? caseId)).size,
    cases: cases.map(({ caseId }) => caseId),
  };
}

/**
 * The cases of this installation whose last run used figures that change, for each organisation and service. Of a service whose
 * rules change every case counts that rules were run on. Neither facts nor persons are read.
 */
export async function touchedCases(
  { databaseOf }: Pick<InstallationData, 'databaseOf'>,
  catalogue: Catalogue,
  touched: readonly TouchedPack[],
): Promise<readonly TouchedCases[]> {
  const own = touched.filter(({ parameters, rules }) => rules || parameters.length > 0);
  const ids = own.map(({ pack }) => pack);
  const dates = own.flatMap(({ parameters }) => parameters.map(({ at }) => at));
  const found: TouchedCases[] = [];
  for (const organisation of own.length > 0 ? hostedOrganisations(catalogue) : []) {
    const cases = await databaseOf(organisation).transaction(
      workOf(organisation, 'eenloket-wetswijziging-tellen'),
      (tx) => casesByRule(tx, ids, dates),
    );
    for (const { pack, parameters, rules } of own) {
      const hit = cases.filter((kept) => kept.pack === pack && (rules || isTouched(kept, parameters)));
      if (hit.length > 0) found.push(counted(organisation, pack, hit));
    }
  }
  return found;
}
