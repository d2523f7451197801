import * as components from './all-components.ts';
import type { AnyComponent } from './component.ts';

/** Components by name; throws for names that would fail in silence. */
export function registryOf(all: readonly AnyComponent[]): ReadonlyMap<string, AnyComponent> {
  const byName = new Map<string, AnyComponent>();
  for (const component of all) {
    const { name, element } = component;
    if (byName.has(name)) throw new Error(`two components are called «${name}»`);
    // Browsers take no other for an element of ours.
    if (element && !name.includes('-'))
      throw new Error(`«${name}» has an element and no hyphen in its name: see \`fence\``);
    byName.set(name, component);
  }
  return byName;
}

/** Name to component. */
export const registry = registryOf(Object.values(components));
