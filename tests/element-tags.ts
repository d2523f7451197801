import { registry } from '../src/components/registry.ts';

/** Names of the components that answer to hands, without those that wait for a room. */
export const elementTags = [...registry.values()]
  .filter(({ element, waits }) => element && !waits)
  .map(({ name }) => name);
