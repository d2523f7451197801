import * as all from './all-editions.ts';
import type { ComposedEdition, DrawnEdition, Edition } from './edition.ts';

/** All pages of the site. */
export const editions: readonly Edition[] = Object.values<Edition>(all);

/** Those with a shell of their own. */
export const drawnEditions = editions.filter((edition): edition is DrawnEdition => 'fill' in edition);

/** Those made of the others. */
export const composedEditions = editions.filter((edition): edition is ComposedEdition => 'compose' in edition);
