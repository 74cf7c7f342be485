import { parseFeel } from '../feel/parse-feel.js';
import { anyFunction, anyType, builtInType, type FeelType } from '../ir/feel-type.js';
import type { FeelText, ItemDefinition } from './model.js';

/** What an item definition demands beyond its type: tests on the value, on the items of a list, on the entries of a context. */
export interface Demands {
  readonly tests: readonly FeelText[];
  readonly items: Demands | null;
  readonly entries: ReadonlyMap<string, Demands>;
}

const isEmpty = ({ tests, items, entries }: Demands): boolean =>
  tests.length === 0 && !items && entries.size === 0;

const without = (demands: Demands): Demands | null => (isEmpty(demands) ? null : demands);

/** The texts that allowed values list, when they are nothing else than texts. */
function textsOf({ text }: FeelText): readonly string[] | null {
  const parsed = parseFeel(text, [], 'tests');
  if (!parsed.ok || parsed.value.kind !== 'tests' || parsed.value.negated) return null;
  const texts = parsed.value.tests.flatMap((each) =>
    each.kind === 'constant' && typeof each.value === 'string' ? [each.value] : [],
  );
  return texts.length === parsed.value.tests.length ? texts : null;
}

/** A type of texts with only those that are allowed; every other type as it is. */
function narrowed(type: FeelType, allowed: FeelText | null): FeelType {
  const texts = type.kind === 'string' && allowed ? textsOf(allowed) : null;
  if (type.kind !== 'string' || !texts) return type;
  return {
    kind: 'string',
    values: type.values ? texts.filter((text) => type.values?.includes(text)) : texts,
  };
}

const MOST_CROSSINGS = 50;

/** The names on the way, as another model sees them: none of its own, but as many, so that models cannot send one another round for ever. */
const crossing = (seen: readonly string[], name: string): readonly string[] =>
  [...seen, name].map((each) => `/${each}`);

/** Resolves the names of types in a model: its own item definitions first, then FEEL's, then those of imported models. */
export class ItemTypes {
  private readonly byName: ReadonlyMap<string, ItemDefinition>;
  /** What was found before: types that share their parts would else be worked out again for each use. */
  private readonly types = new Map<string, FeelType>();
  private readonly known = new Map<string, Demands | null>();

  /** `imported` gives the types of an imported model by the name that it is imported under. */
  constructor(
    items: readonly ItemDefinition[],
    private readonly imported: ReadonlyMap<string, ItemTypes> = new Map(),
  ) {
    this.byName = new Map(items.map((item) => [item.name, item]));
  }

  private elsewhere<T>(
    name: string,
    seen: readonly string[],
    ask: (types: ItemTypes, rest: string) => T | null,
  ): T | null {
    if (seen.length > MOST_CROSSINGS) return null;
    for (const [alias, types] of this.imported) {
      const rest = alias === '' ? name : name.startsWith(`${alias}.`) ? name.slice(alias.length + 1) : null;
      const found = rest === null ? null : ask(types, rest);
      if (found !== null) return found;
    }
    return null;
  }

  /** The type of a name; null when nothing defines it or it is defined by itself. No name is any type. */
  named(name: string | null, seen: readonly string[] = []): FeelType | null {
    if (name === null || name === '') return anyType;
    const item = this.byName.get(name);
    if (!item)
      return (
        builtInType(name) ??
        this.elsewhere(name, seen, (types, rest) => types.named(rest, crossing(seen, name)))
      );
    const ready = this.types.get(name);
    if (ready) return ready;
    const type = seen.includes(name) ? null : this.of(item, [...seen, name]);
    if (type) this.types.set(name, type);
    return type;
  }

  private of(item: ItemDefinition, seen: readonly string[]): FeelType | null {
    const one = this.single(item, seen);
    return one && item.isList ? { kind: 'list', of: one } : one;
  }

  private single(item: ItemDefinition, seen: readonly string[]): FeelType | null {
    if (item.functionItem) return this.function(item.functionItem, seen);
    if (item.components.length > 0) return this.components(item, seen);
    const type = this.named(item.typeRef, seen);
    return type && narrowed(type, item.allowedValues);
  }

  private function(
    item: NonNullable<ItemDefinition['functionItem']>,
    seen: readonly string[],
  ): FeelType | null {
    const parameters = item.parameters.map((each) => this.named(each, seen));
    const returns = this.named(item.returns, seen);
    if (!returns || parameters.includes(null)) return null;
    return { ...anyFunction, parameters: parameters as readonly FeelType[], returns };
  }

  private components(item: ItemDefinition, seen: readonly string[]): FeelType | null {
    const entries = new Map<string, FeelType>();
    for (const component of item.components) {
      const type = this.of(component, seen);
      if (!type) return null;
      entries.set(component.name, type);
    }
    return { kind: 'context', entries };
  }

  /** What values of a type must satisfy beyond being of it; null when nothing. */
  demandsOf(name: string | null, seen: readonly string[] = []): Demands | null {
    if (name === null || name === '' || seen.includes(name)) return null;
    const item = this.byName.get(name);
    const ready = this.known.get(name);
    if (ready !== undefined) return ready;
    if (item) {
      const demands = this.demands(item, [...seen, name]);
      this.known.set(name, demands);
      return demands;
    }
    return this.elsewhere(name, seen, (types, rest) => types.demandsOf(rest, crossing(seen, name)));
  }

  private demands(item: ItemDefinition, seen: readonly string[]): Demands | null {
    const inner = this.demandsOf(item.typeRef, seen);
    const entries = new Map(
      item.components.flatMap((each) => {
        const found = this.demands(each, seen);
        return found ? [[each.name, found] as const] : [];
      }),
    );
    const single = without({
      tests: [...(inner?.tests ?? []), ...(item.allowedValues ? [item.allowedValues] : [])],
      items: inner?.items ?? null,
      entries: new Map([...(inner?.entries ?? []), ...entries]),
    });
    const whole = item.typeConstraint ? [item.typeConstraint] : [];
    if (item.isList) return without({ tests: whole, items: single, entries: new Map() });
    return single
      ? { ...single, tests: [...single.tests, ...whole] }
      : without({ tests: whole, items: null, entries: new Map() });
  }
}
