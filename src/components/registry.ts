import * as components from './all-components.ts';
import type { AnyComponent } from './component.ts';

/** Name to component. */
export const registry: ReadonlyMap<string, AnyComponent> = new Map(
  Object.values<AnyComponent>(components).map((component) => [component.name, component]),
);
