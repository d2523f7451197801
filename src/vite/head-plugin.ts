import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Gives each page its Content-Security-Policy and preloads its fonts. Runs last: it must see the finished page. */
export function headPlugin(): Plugin {
  let serving = false;
  return {
    name: 'taller-head',
    configResolved(config) {
      serving = config.command === 'serve';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({ html, tags: [securityPolicy(html, serving), ...preloads()] }),
    },
  };
}

function securityPolicy(html: string, serving: boolean): HtmlTagDescriptor {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    (match) => `'sha256-${createHash('sha256').update(match[1]!).digest('base64')}'`,
  );
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inline],
    // reveal.js writes a style sheet of its own for print, and slides may carry style attributes.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'media-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': serving ? ["'self'", 'ws:'] : ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  const content = Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
  return { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' };
}

/** The faces that every page shows at once, as `npm run fonts` names them. */
function preloads(): HtmlTagDescriptor[] {
  return ['bricolage-grotesque-800', 'public-sans-400', 'public-sans-700'].map((name) => ({
    tag: 'link',
    attrs: { rel: 'preload', href: `./fonts/${name}.woff2`, as: 'font', type: 'font/woff2', crossorigin: '' },
    injectTo: 'head' as const,
  }));
}
