import { createHash } from 'node:crypto';

/** Where the page runs: published, in the dev server (which talks to it), or as one file that has everything in it. */
export type PolicyPlace = 'site' | 'dev' | 'file';

/**
 * The Content-Security-Policy of a finished page; `scripts` are further texts that may run in it as inline script. Besides its own
 * site a page speaks with the room's broker that it names, if it names one.
 */
export function securityPolicy(html: string, place: PolicyPlace, scripts: readonly string[] = []): string {
  // A browser reads every line end as one character before it hashes; a checkout or an upload may have made two of it.
  const inline = [...html.replace(/\r\n?/g, '\n').matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);
  const hashes = [...inline, ...scripts].map(
    (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  // One file has no origin of its own to load from: what it shows stands in it.
  const own = place === 'file' ? [] : ["'self'"];
  const [, broker] = /<html [^>]*?data-sala="([^"]+)"/.exec(html) ?? [];
  const policy: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': [...own, ...hashes],
    // reveal.js writes a style sheet of its own for print, and slides may carry style attributes.
    'style-src': [...own, "'unsafe-inline'"],
    'img-src': [...own, 'data:'],
    'media-src': place === 'file' ? ['data:'] : own,
    'font-src': place === 'file' ? ['data:'] : own,
    'connect-src': [...own, ...(place === 'dev' ? ['ws:'] : []), ...(broker ? [broker] : [])],
    'manifest-src': own,
    // Vite's own asks in a worker whether the server is back.
    'worker-src': place === 'dev' ? [...own, 'blob:'] : own,
    'base-uri': [],
    'form-action': [],
  };
  return Object.entries(policy)
    .map(([name, values]) => `${name} ${values.length > 0 ? values.join(' ') : "'none'"}`)
    .join('; ');
}

/** A page that no shell stands for, with its policy. */
export function guardedPage(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy(html, 'site')}">`;
  return html.replace('<title>', () => `${policy}<title>`);
}
