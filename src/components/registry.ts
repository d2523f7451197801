import type { AnyComponent } from './component.ts';
import { organizations } from './organizations/organizations.ts';

/** Fence name to component: a new one is a folder and a line here. */
export const registry: ReadonlyMap<string, AnyComponent> = new Map(
  [organizations].map((component: AnyComponent) => [component.name, component]),
);
