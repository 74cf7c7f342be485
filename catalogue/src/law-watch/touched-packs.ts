import type { Catalogue } from '../catalogue.js';
import { compilePack } from '../decide/pack-decision.js';
import type { Pack } from '../pack.js';
import { changedPeriods, type ChangedPeriod } from './changed-periods.js';

/** A parameter that two versions of a pack give otherwise. */
export interface ChangedParameter {
  readonly name: string;
  readonly unit: string;
  /** The fact, decision or `peildatum` whose day selects the figure. */
  readonly at: string;
  readonly periods: readonly ChangedPeriod[];
}

/** A pack whose outcomes may change. */
export interface TouchedPack {
  readonly pack: string;
  readonly title: Pack['title'];
  /** Empty where nothing of its own changed. */
  readonly parameters: readonly ChangedParameter[];
  /** Its rules themselves differ. */
  readonly rules: boolean;
  /** Only one of the two versions has it. */
  readonly only?: 'before' | 'after';
  /** Facts of it that follow what another touched pack decides. */
  readonly follows: readonly { readonly fact: string; readonly pack: string }[];
}

function changedParameters(before: Pack | undefined, after: Pack | undefined): readonly ChangedParameter[] {
  const all = [...(after?.parameters ?? []), ...(before?.parameters ?? [])];
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const [old, fresh] = [before, after].map((pack) => pack?.parameters.find((each) => each.name === name));
    const { unit, at } = (fresh ?? old)!;
    const periods = changedPeriods(old, fresh);
    return periods.length > 0 ? [{ name, unit, at, periods }] : [];
  });
}

function touchedItself(before: Pack | undefined, after: Pack | undefined): TouchedPack | undefined {
  const pack = after ?? before;
  if (!pack || before?.sha256 === after?.sha256) return undefined;
  const parameters = changedParameters(before, after);
  const rules = before?.decision?.dmn !== after?.decision?.dmn;
  if (parameters.length === 0 && !rules) return undefined;
  const only = before && after ? undefined : before ? 'before' : 'after';
  return {
    pack: pack.id,
    title: pack.title,
    parameters,
    rules,
    ...(only ? { only } : {}),
    follows: [],
  };
}

/** The facts that a pack's decision reads or its organisation receives, which other packs decide. */
function followed(pack: Pack, { facts }: Catalogue): TouchedPack['follows'] {
  const compiled = compilePack(pack, facts);
  const read = compiled?.ok ? [...compiled.value.facts.keys()] : [];
  return [...new Set([...read, ...pack.receives])].flatMap((fact) => {
    const { follows, settledBy } = facts.get(fact) ?? {};
    return [follows, settledBy].flatMap((link) => (link ? [{ fact, pack: link.pack }] : []));
  });
}

/**
 * The packs that a change of the law touches: those whose own parameters or rules differ, and those that rest on what such a pack
 * decides, however far. Texts, plans and letters do not count. Pure.
 */
export function touchedPacks(before: Catalogue, after: Catalogue): readonly TouchedPack[] {
  const ids = [...new Set([...before.packs.keys(), ...after.packs.keys()])].sort();
  const touched = new Map<string, TouchedPack>();
  for (const id of ids) {
    const own = touchedItself(before.packs.get(id), after.packs.get(id));
    if (own) touched.set(id, own);
  }
  const links = ids.flatMap((id) => {
    const pack = after.packs.get(id);
    return pack ? [[pack, followed(pack, after)] as const] : [];
  });
  for (let size = -1; size !== touched.size;) {
    size = touched.size;
    for (const [{ id, title }, all] of links) {
      const follows = all.filter((link) => link.pack !== id && touched.has(link.pack));
      const known = touched.get(id) ?? { pack: id, title, parameters: [], rules: false };
      if (follows.length > 0) touched.set(id, { ...known, follows });
    }
  }
  return ids.flatMap((id) => touched.get(id) ?? []);
}
