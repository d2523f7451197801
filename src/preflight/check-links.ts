import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { decodeAddress } from '../content/decode-address.ts';
import type { Finding } from './finding.ts';
import { slideAt } from './slide-at.ts';

export interface Page {
  file: string;
  html: string;
}

/** Links between and inside the built pages of `dist` that lead nowhere, with the slide (one of `slides`) or page they stand in. */
export function checkLinks(dist: string, pages: readonly Page[], slides: ReadonlySet<string>): Finding[] {
  const ids = new Map(
    pages.map(({ file, html }) => [
      file,
      new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decodeHTML(id!))),
    ]),
  );
  const leads = (from: string, href: string) => {
    if (/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return true;
    const [address = '', hash = ''] = href.split(/#(.*)/s);
    const path = decodeAddress(address.split('?')[0]!).replace(/^\.\//, '');
    const target = path === '' ? from : path.endsWith('/') ? `${path}index.html` : path;
    const id = decodeAddress(hash.replace(/^\//, '').split(/[/?]/)[0]!);
    const known = ids.get(target);
    return known ? id === '' || known.has(id) : isFile(join(dist, target));
  };
  const findings = new Map<string, Finding>();
  for (const { file, html } of pages) {
    for (const match of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      const href = decodeHTML(match[1]!);
      if (leads(file, href)) continue;
      const slide = slideAt(html, match.index, slides) ?? file;
      const problem = `el enlace «${href}» no lleva a ningún lado`;
      const remedy = 'corrija la dirección o el id de la lámina';
      const key = `${slide} ${href}`;
      if (!findings.has(key)) findings.set(key, { check: 'enlaces', slide, problem, where: file, remedy, text: href });
    }
  }
  return [...findings.values()];
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
