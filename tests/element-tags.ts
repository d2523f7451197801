import { registry } from '../src/components/registry.ts';

/** Names of the components that answer to hands. */
export const elementTags = [...registry.values()].filter(({ element }) => element).map(({ name }) => name);
