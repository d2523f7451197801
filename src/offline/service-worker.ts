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
  // Many hosts send `lectura.html` on to `lectura` or `lectura/`; to some, capitals are the same.
  const path = decode(url.slice(scope.length)).replace(/(?<=.)\/$/, '');
  const names = [path || 'index.html', `${path}.html`];
  return [...names, ...names.map((each) => each.toLowerCase())].find((file) => files.has(file));
}

/** A path as it is named on a disk: one page writes `á` as it is, another as `%C3%A1`. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function addressOf(file: string): string {
  return scope + file.split('/').map(encodeURIComponent).join('/');
}

/** All files that the host has, or none: when one can't be had, this version is not installed and the one before stays. */
async function keepAll(): Promise<void> {
  // A site taken back to what it was before: the same files, which the version at work may serve meanwhile.
  const isKept = await caches.has(name);
  const cache = await caches.open(name);
  const kept = await Promise.allSettled(FILES.map((file) => keep(file, cache)));
  const failed = kept.find((each) => each.status === 'rejected');
  if (!failed) return;
  if (!isKept) await caches.delete(name);
  throw failed.reason;
}

async function keep(file: string, cache: Cache): Promise<void> {
  // A name with a hash never changes its content; any other must be asked for, or an old page would meet new parts.
  const response = await fetch(addressOf(file), { cache: file.startsWith('assets/') ? 'default' : 'no-cache' });
  const body = await response.blob();
  if (isMissing(file, response) || !(await isOfThisVersion(file, body))) {
    // Pages, programs and styles work together or not at all; letters and pictures have something to stand in for them.
    const isNeeded = /\.(html|m?js|css)$/.test(file) || response.status >= 500;
    const then = isNeeded ? 'el sitio no se guarda para usarlo sin conexión' : 'sin conexión faltará';
    console.warn(`Este servidor no entrega «${file}» (${response.status}): ${then}.`);
    if (isNeeded) throw new Error(file);
    return;
  }
  // Made anew: no browser takes a redirected answer for a page, nor keeps one that «varies» with all there is.
  const headers = new Headers(response.headers);
  headers.delete('Vary');
  await cache.put(addressOf(file), new Response(body, { headers }));
}

/** A page of another version, half of one, or what a wifi shows to those who haven't signed in yet, names other parts or none. */
async function isOfThisVersion(file: string, body: Blob): Promise<boolean> {
  if (!file.endsWith('.html')) return true;
  const parts = [...(await body.text()).matchAll(/(?:href|src)=["']?\.\/(assets\/[\w.-]+)/g)].map(
    ([, part = '']) => part,
  );
  return parts.length > 0 && parts.every((part) => files.has(part));
}

/** Some hosts answer with a page of theirs, and «200», what they don't have. */
function isMissing(file: string, response: Response): boolean {
  const isPage = /\btext\/html\b/.test(response.headers.get('Content-Type') ?? '');
  return !response.ok || (isPage && !file.endsWith('.html'));
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((each) => each.startsWith(ours) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
  // The page of the first visit is served from here too, should the network go while it is open.
  await worker.clients.claim();
}

async function answer(file: string, request: Request): Promise<Response> {
  // To open a cache that somebody has deleted would make it anew.
  const kept = await caches.match(addressOf(file), { cacheName: name });
  return kept ? partOf(kept, request.headers.get('Range')) : fetch(request);
}

/** The bytes asked for: video and sound are fetched in parts, and some browsers play nothing that comes whole (RFC 9110, 14). */
async function partOf(whole: Response, range: string | null): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (!first && !last) return whole;
  const bytes = await whole.blob();
  const from = first ? Number(first) : Math.max(bytes.size - Number(last), 0);
  const to = first && last ? Math.min(Number(last) + 1, bytes.size) : bytes.size;
  const headers = new Headers(whole.headers);
  if (from >= to) {
    headers.set('Content-Range', `bytes */${bytes.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${from}-${to - 1}/${bytes.size}`);
  headers.set('Content-Length', String(to - from));
  return new Response(bytes.slice(from, to), { status: 206, statusText: 'Partial Content', headers });
}

export {};
