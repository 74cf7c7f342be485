import type { LegalDate } from '@eenloket/kit';
import { evaluate, type DecisionModel, type Evaluation, type Fact, type FactValue } from '@eenloket/rules';
import type { Catalogue } from '../catalogue.js';
import { compilePack } from '../decide/pack-decision.js';
import type { Example, Pack } from '../pack.js';

type ParameterUse = Evaluation['parametersUsed'][number];

/** A worked example of a pack that comes out otherwise. */
export interface TouchedExample {
  readonly pack: string;
  readonly name: string;
  readonly on: LegalDate;
  /** Each outcome that differs; absent where a version has no such outcome. */
  readonly outcomes: readonly {
    readonly output: string;
    readonly before?: FactValue;
    readonly after?: FactValue;
  }[];
  /** The parameters that it used and that differ: the reason. None: the rules themselves differ. */
  readonly because: readonly {
    readonly parameter: string;
    readonly before?: ParameterUse;
    readonly after?: ParameterUse;
  }[];
}

type Version = { readonly pack: Pack; readonly model: DecisionModel };

function versionOf({ packs, facts }: Catalogue, id: string): Version | undefined {
  const pack = packs.get(id);
  const compiled = pack && compilePack(pack, facts);
  return pack && compiled?.ok ? { pack, model: compiled.value } : undefined;
}

function run({ pack, model }: Version, { facts, on }: Example): Evaluation {
  const known = Object.entries(facts)
    .filter(([name]) => model.facts.has(name))
    .map(([name, value]): [string, Fact] => [
      name,
      { name, value: { state: 'known', value }, origin: { source: 'example' } },
    ]);
  return evaluate(model, { facts: new Map(known), on, outputs: pack.decision?.outputs ?? [] });
}

/** The names of both, with what each says of them, where that is not the same. */
function differing<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): readonly (readonly [name: string, sides: { readonly before?: T; readonly after?: T }])[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, fresh] = [before.get(name), after.get(name)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const sides = { ...(old ? { before: old } : {}), ...(fresh ? { after: fresh } : {}) };
    return [[name, sides] as const];
  });
}

const outcomesOf = (evaluation: Evaluation | undefined) =>
  new Map(Object.entries(evaluation?.outcomes ?? {}));

/** What a parameter was worth in a run; its source and days may change without changing anything. */
const worth = ({ value, provisional }: ParameterUse): string => `${value}${provisional}`;

function reasons(before: Evaluation | undefined, after: Evaluation | undefined): TouchedExample['because'] {
  const [old, fresh] = [before, after].map(
    (evaluation) => new Map((evaluation?.parametersUsed ?? []).map((use) => [use.name, use])),
  ) as [Map<string, ParameterUse>, Map<string, ParameterUse>];
  return differing(old, fresh)
    .filter(([, { before, after }]) => !before || !after || worth(before) !== worth(after))
    .map(([parameter, sides]) => ({ parameter, ...sides }));
}

/** The worked examples of these packs that come out otherwise after a change of the law: what was, what becomes, and why. Pure. */
export function touchedExamples(
  before: Catalogue,
  after: Catalogue,
  ids: readonly string[],
): readonly TouchedExample[] {
  return ids.flatMap((id) => {
    const [old, fresh] = [versionOf(before, id), versionOf(after, id)];
    const examples = new Map(
      [fresh, old].flatMap((version) => (version?.pack.examples ?? []).map((each) => [each.name, each])),
    );
    return [...examples.values()].flatMap((example): TouchedExample[] => {
      const [was, becomes] = [old && run(old, example), fresh && run(fresh, example)];
      const outcomes = differing(outcomesOf(was), outcomesOf(becomes)).map(([output, sides]) => ({
        output,
        ...sides,
      }));
      if (outcomes.length === 0) return [];
      return [{ pack: id, name: example.name, on: example.on, outcomes, because: reasons(was, becomes) }];
    });
  });
}
