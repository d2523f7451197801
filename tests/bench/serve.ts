import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Bytes of the bodies sent, as sent, and how many there were. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/** Serves `folder` on this machine as GitHub Pages would: text compressed with gzip, fonts as they are. */
export async function serve(folder: string) {
  const traffic: Traffic = { bytes: 0, requests: 0 };
  // Compressed once and kept: the server must not take time from the browser that is measured.
  const ready = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  let lastAsked = 0;
  const server = createServer((request, response) => {
    lastAsked = Date.now();
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0]!));
    if (path === '/blank') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>blank</title>');
      return;
    }
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const entry = ready.get(file) ?? prepare(file);
    ready.set(file, entry);
    traffic.requests++;
    traffic.bytes += entry.body.length;
    response.writeHead(200, entry.headers).end(entry.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was sent since the last call. */
    takeTraffic(): Traffic {
      const taken = { ...traffic };
      Object.assign(traffic, { bytes: 0, requests: 0 });
      return taken;
    },
    /** Resolves once nothing has been asked for that many milliseconds. */
    async quiet(milliseconds: number): Promise<void> {
      for (let left = milliseconds; left > 0; left = lastAsked + milliseconds - Date.now()) await sleep(left);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function prepare(file: string): { body: Buffer; headers: Record<string, string> } {
  const content = readFileSync(file);
  const type = TYPES[extname(file)];
  const compress = type !== undefined && !type.startsWith('font/');
  const body = compress ? gzipSync(content, { level: 6 }) : content;
  return {
    body,
    headers: {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      ...(compress && { 'Content-Encoding': 'gzip' }),
    },
  };
}
