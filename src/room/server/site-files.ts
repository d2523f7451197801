import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeAddress } from '../../content/decode-address.ts';
import { MEDIA_TYPES } from '../../content/media-types.ts';

const TEXT = /^(text\/|application\/(json|manifest\+json|javascript)|image\/svg)/;

/**
 * The files of a site, read and pressed once; what answers a path with its file. Nothing else of the disk can be asked for.
 * Pages speak with the `broker` elsewhere, where there is one.
 */
export function readSite(
  folder: string,
  broker?: string,
): (path: string, request: IncomingMessage, response: ServerResponse) => void {
  const files = new Map<string, { type: string; bytes: Buffer; pressed: Buffer | undefined }>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf-8' })) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const type = MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
    const bytes = type.startsWith('text/html') ? inRoom(readFileSync(file, 'utf-8'), broker) : readFileSync(file);
    files.set(`/${name.replaceAll('\\', '/')}`, {
      type,
      bytes,
      pressed: TEXT.test(type) ? gzipSync(bytes) : undefined,
    });
  }
  return (path, { method, headers }, response) => {
    const name = decodeAddress(path);
    const file = files.get(name.endsWith('/') ? `${name}index.html` : name) ?? files.get(`${name}.html`);
    if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('No existe.\n');
    const isPressed = file.pressed && /\bgzip\b/.test(String(headers['accept-encoding']));
    const body = isPressed ? file.pressed : file.bytes;
    const [, first = '', last = ''] = (!isPressed && /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '')) || [];
    const start = first ? Number(first) : last ? Math.max(0, file.bytes.length - Number(last)) : 0;
    const end = first && last ? Math.min(Number(last) + 1, file.bytes.length) : file.bytes.length;
    const isPart = first !== '' || last !== '';
    const head = {
      'Content-Type': file.type,
      'Content-Length': isPart ? end - start : body!.length,
      'Cache-Control': name.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(isPressed ? { 'Content-Encoding': 'gzip' } : { 'Accept-Ranges': 'bytes' }),
      ...(isPart ? { 'Content-Range': `bytes ${start}-${end - 1}/${file.bytes.length}` } : {}),
    };
    response.writeHead(isPart ? 206 : 200, head);
    response.end(method === 'HEAD' ? undefined : isPart ? file.bytes.subarray(start, end) : body);
  };
}

/**
 * A page that follows the room of this server, whatever broker it names for those who read it online: at `broker`, where there is one,
 * with what everybody says there to come in. Over http no phone can check who has signed.
 */
function inRoom(html: string, broker: string | undefined): Buffer {
  const page = html.replace(/<html [^>]*>/, (tag) => {
    const isNamed = broker !== undefined && tag.includes(` data-sala="${broker}"`);
    const bare = tag.replace(isNamed ? / data-sala-clave="[^"]*"/ : / data-sala[\w-]*="[^"]*"/g, '');
    return broker === undefined || isNamed ? bare : bare.replace('>', ` data-sala="${broker}">`);
  });
  return Buffer.from(broker === undefined ? page : page.replace(/connect-src &#39;self&#39;/, `$& ${broker}`));
}
