/**
 * Has the published site kept for use without a network, once the page has loaded and has nothing else to do. When a newer
 * version is ready it says so; it changes only when asked, and then in all of the site's windows.
 */
export function startOffline(): void {
  // Not in the dev server, which must show each change, nor in the one file, which has everything (see bundle-script.ts).
  if (import.meta.env.DEV || import.meta.env.MODE === 'single-script') return;
  // A frame without an origin has «null» for one, and may not even ask for the worker.
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http') || origin === 'null') return;
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(() => void register().catch(() => {}));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

/** Rejects where it is refused, or there is no network: the page works as any page does. */
async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  // The first worker takes over a page that is already of its version.
  let isServed = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isServed) location.reload();
    isServed = true;
  });
  const registration = await serviceWorker.register('./sw.js');
  const offer = () => {
    // Asked for when the button is pressed: an even newer one may wait by then.
    const use = () => registration.waiting?.postMessage('usar');
    if (registration.waiting && serviceWorker.controller)
      void import('./version-notice.ts').then(({ showVersionNotice }) => showVersionNotice(use));
  };
  offer();
  registration.addEventListener('updatefound', () => {
    const fresh = registration.installing;
    fresh?.addEventListener('statechange', () => fresh.state === 'installed' && offer());
  });
}
