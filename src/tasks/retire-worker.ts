import type { Plugin } from 'vite';

/** The worker that takes the place of one that was left here: it empties its caches and goes. */
export const retiringScript = `addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('taller ')) await caches.delete(name);
  await registration.unregister();
  for (const page of await clients.matchAll({ type: 'window' })) page.navigate(page.url);
})()));
`;

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
