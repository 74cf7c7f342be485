import { anyType, builtInType, type FeelType } from '../ir/feel-type.js';
import type { ItemDefinition } from './model.js';

/** Resolves the names of types in a model: its own item definitions first, then FEEL's. */
export class ItemTypes {
  private readonly byName: ReadonlyMap<string, ItemDefinition>;

  constructor(items: readonly ItemDefinition[]) {
    this.byName = new Map(items.map((item) => [item.name, item]));
  }

  /** The type of a name; null when nothing defines it or it is defined by itself. No name is any type. */
  named(name: string | null, seen: readonly string[] = []): FeelType | null {
    if (name === null || name === '') return anyType;
    const item = this.byName.get(name);
    if (!item) return builtInType(name);
    return seen.includes(name) ? null : this.of(item, [...seen, name]);
  }

  private of(item: ItemDefinition, seen: readonly string[]): FeelType | null {
    const one = item.components.length > 0 ? this.components(item, seen) : this.named(item.typeRef, seen);
    return one && item.isList ? { kind: 'list', of: one } : one;
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
}
