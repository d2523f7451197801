import { ENTITY_NAMES } from './entity-names.ts';

/** The 32 entities of Mexico as slides and data name them. */
export const ENTITIES: readonly string[] = Object.values(ENTITY_NAMES).map(([, name]) => name);
