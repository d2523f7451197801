import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import type { Finding } from './finding.ts';

export interface Page {
  file: string;
  html: string;
}

/** Links between and inside the built pages of `dist` that lead nowhere, with the slide or page that they stand in. */
export function checkLinks(dist: string, pages: readonly Page[]): Finding[] {
  const ids = new Map(
    pages.map(({ file, html }) => [
      file,
      new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decodeHTML(id!))),
    ]),
  );
  const leads = (from: string, href: string) => {
    if (/^[a-z][a-z+.-]*:|^\/\//i.test(href)) return true;
    const [address = '', hash = ''] = href.split(/#(.*)/s);
    const path = decode(address.split('?')[0]!).replace(/^\.\//, '');
    const target = path === '' ? from : path.endsWith('/') ? `${path}index.html` : path;
    const id = decode(hash.replace(/^\//, '').split(/[/?]/)[0]!);
    const known = ids.get(target);
    return known ? id === '' || known.has(id) : isFile(join(dist, target));
  };
  const findings = new Map<string, Finding>();
  for (const { file, html } of pages) {
    let slide = file;
    for (const match of html.matchAll(/<section\b[^>]*\sid="([^"]*)"|<a\b[^>]*?\shref="([^"]*)"/g)) {
      slide = match[1] ? decodeHTML(match[1]) : slide;
      const href = match[2] === undefined ? undefined : decodeHTML(match[2]);
      if (href === undefined || leads(file, href)) continue;
      const problem = `el enlace «${href}» no lleva a ningún lado`;
      findings.set(`${slide} ${href}`, {
        check: 'enlaces',
        slide,
        problem,
        remedy: 'corrija la dirección o el id de la lámina',
      });
    }
  }
  return [...findings.values()];
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
