import type { HtmlTagDescriptor, Plugin } from 'vite';
import { securityPolicy } from './security-policy.ts';

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
      handler: (html, { path }) => {
        const content = securityPolicy(html, serving ? 'dev' : 'site');
        const policy: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        };
        // A text to read comes before its letters: on a slow line they would take its place in the queue.
        return { html, tags: path.endsWith('/lectura.html') ? [policy] : [policy, ...preloads()] };
      },
    },
  };
}

/** The faces that a page of slides shows at once, as `npm run fonts` names them. */
function preloads(): HtmlTagDescriptor[] {
  return ['bricolage-grotesque-800', 'public-sans-400', 'public-sans-700'].map((name) => ({
    tag: 'link',
    attrs: { rel: 'preload', href: `./fonts/${name}.woff2`, as: 'font', type: 'font/woff2', crossorigin: '' },
    injectTo: 'head' as const,
  }));
}
