import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import type { DrawnEdition } from '../editions/edition.ts';
import type { siteConfig } from './site-config.ts';

/**
 * How the page of an edition is built into `outDir`, which the first page empties: each by itself, since what two pages share
 * would be split off, and the deck's first visit would pay for it.
 */
export function pageConfig(
  site: ReturnType<typeof siteConfig>,
  { page, folder }: DrawnEdition,
  outDir: string,
  isFirst = true,
): InlineConfig {
  const rolldownOptions = { ...site.build.rolldownOptions, input: join(folder, page) };
  // The page itself is there before any of its parts.
  const entry = `assets/${page.replace(/\.html$/, '')}-`;
  const resolveDependencies = (_file: string, parts: string[]) => parts.filter((part) => !part.startsWith(entry));
  const modulePreload = { ...site.build.modulePreload, resolveDependencies };
  const build = { ...site.build, outDir, emptyOutDir: isFirst, copyPublicDir: isFirst, modulePreload, rolldownOptions };
  return { ...site, configFile: false, root: folder, build };
}
