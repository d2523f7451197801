import type { Page } from '@playwright/test';
import { checkWeight, sentBytes } from './check-weight.ts';
import type { Finding } from './finding.ts';

/** Keeps what a page says and asks for while it is used; `where` says what it showed at the time. */
export function watchPage(page: Page, file: string, site: string, where: () => string) {
  const findings = new Map<string, Finding>();
  const add = (finding: Finding) => {
    if (!findings.has(finding.problem)) findings.set(finding.problem, finding);
  };
  const bodies: Promise<number>[] = [];
  const say = (words: string) =>
    add({
      check: 'consola',
      slide: where(),
      problem: `la consola dice: ${words.split('\n')[0]!.slice(0, 160)}`,
      where: file,
      remedy: 'si lo causa una lámina, corríjala; si no, dé aviso a quien mantiene esto',
    });
  page.on('console', (message) => {
    if (message.type() === 'debug') return;
    if (!message.text().startsWith('Failed to load resource')) return say(message.text());
    // What failed to load stands beside the message; another site's has been said as a request.
    const { url } = message.location();
    if (url.startsWith(site)) say(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => say(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(site) || /^(data|blob|about):/.test(url)) return;
    const remedy = 'guarde una copia junto a las láminas y use su ruta';
    const problem = `se pide algo a otro sitio: ${url.slice(0, 120)}`;
    add({ check: 'red', slide: where(), problem, where: file, remedy, text: url });
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const name = pathname.endsWith('/') ? 'index.html' : pathname;
    if (response.url().startsWith(site))
      bodies.push(
        response.body().then(
          (body) => sentBytes(name, body),
          () => 0,
        ),
      );
  });
  return {
    /** What the page has cost so far. */
    async weigh(): Promise<void> {
      const bytes = (await Promise.all(bodies)).reduce((sum, each) => sum + each, 0);
      for (const finding of checkWeight(file, bytes)) add(finding);
    },
    findings: () => [...findings.values()],
  };
}
