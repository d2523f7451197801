/**
 * Keeps the whole published site, so that it works without a network after one visit. A version is kept whole and served
 * whole; a newer one waits until nobody uses the old, or until somebody asks for it (src/offline/version-notice.ts).
 */

// Written before this script while building; see src/vite/service-worker-script.ts.
declare const VERSION: string;
declare const FILES: readonly string[];

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerFetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What this file uses of the worker's global scope: TypeScript's own types for it clash with those of a page. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: WorkerFetchEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

const worker = globalThis as unknown as Worker;
const { scope } = worker.registration;
// Other workshops may live on the same host, and all of a host's caches are in one place.
const ours = `taller ${scope} `;
const name = ours + VERSION;
const files = new Set(FILES);

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'usar') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const file = event.request.method === 'GET' ? fileOf(event.request.url) : undefined;
  if (file !== undefined) event.respondWith(answer(file, event.request));
});

/** The kept file that an address means, whatever follows `?` in it; undefined for what is not kept. */
function fileOf(address: string): string | undefined {
  const [url = ''] = address.split(/[?#]/);
  if (!url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length) || 'index.html';
  return files.has(path) ? path : undefined;
}

/** All files or none: when one can't be had, this version is not installed and the one before stays. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all(FILES.map((file) => keep(file, cache)));
}

async function keep(file: string, cache: Cache): Promise<void> {
  // A name with a hash never changes its content; any other must be asked for, or an old page would meet new parts.
  const response = await fetch(scope + file, { cache: file.startsWith('assets/') ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  // Some hosts send `index.html` elsewhere, and no browser takes a redirected answer for a page.
  await cache.put(scope + file, response.redirected ? new Response(response.body, response) : response);
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((each) => each.startsWith(ours) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
  // The page of the first visit is served from here too, should the network go while it is open.
  await worker.clients.claim();
}

async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(scope + file, { ignoreVary: true })) ?? fetch(request);
}

export {};
