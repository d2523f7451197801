import type { AnyComponent } from './component.ts';
import { countdown } from './countdown/countdown.ts';
import { counts } from './counts/counts.ts';
import { map } from './map/map.ts';
import { organizations } from './organizations/organizations.ts';
import { process } from './process/process.ts';
import { table } from './table/table.ts';
import { timeline } from './timeline/timeline.ts';

const components: AnyComponent[] = [timeline, table, map, counts, process, organizations, countdown];

/** Fence name to component: a new one is a folder and a line here. */
export const registry: ReadonlyMap<string, AnyComponent> = new Map(
  components.map((component) => [component.name, component]),
);
