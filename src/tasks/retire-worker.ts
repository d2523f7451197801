import type { Plugin } from 'vite';
import { retiringScript } from '../offline/retiring-script.ts';

/**
 * Previews a site without keeping it: what a service worker left at this address would come before the next build, and
 * before any other project that is served here. One that is there already goes away.
 */
export function retireWorker(): Plugin {
  return {
    name: 'taller-retire-worker',
    configurePreviewServer({ middlewares }) {
      middlewares.use('/sw.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(retiringScript);
      });
    },
  };
}
