import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDF_FOLDER } from '../editions/edition.ts';
import { composedEditions, drawnEditions } from '../editions/editions.ts';
import { SHARED } from '../html/share-tags.ts';
import { LEADER_PAGE } from '../room/server/leader-page.ts';

// Copies for the road: those who want them save them. And what is for chats.
const NOT_KEPT = new Set([
  'sw.js',
  LEADER_PAGE,
  PDF_FOLDER,
  SHARED.folder,
  ...composedEditions.map(({ page }) => page),
]);
// A page and, in `assets`, its script and its sheet.
const LIVE = drawnEditions.filter(({ isLive }) => isLive).map(({ page }) => page.replace('.html', ''));
const isLive = (name: string) => LIVE.some((own) => name === `${own}.html` || name.startsWith(`assets/${own}-`));

/**
 * The service worker of the site built in `folder`: `program` (src/offline/service-worker.ts as one script) after the list of
 * the files that it keeps and a version that changes when any of them does, or the program itself.
 */
export function serviceWorkerScript(folder: string, program: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !NOT_KEPT.has(name.split('/')[0]!) && !isLive(name))
    .sort();
  const hash = createHash('sha256').update(program);
  for (const name of files) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  const version = hash.digest('hex').slice(0, 16);
  return `const VERSION=${JSON.stringify(version)},FILES=${JSON.stringify(files)};\n${program}\n`;
}
