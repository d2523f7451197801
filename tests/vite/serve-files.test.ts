import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles } from '../../src/vite/serve-files.ts';

const FILM = '0123456789';
const NAMES = ['película uno.mp4', 'guia.pdf', 'se-fue.mp3', 'foto.jfif', 'acta #1.pdf'];

let server: Server;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'taller-medios-'));
  writeFileSync(join(folder, NAMES[0]!.normalize('NFD')), FILM);
  writeFileSync(join(folder, NAMES[1]!), 'un PDF');
  writeFileSync(join(folder, NAMES[3]!), 'una foto');
  writeFileSync(join(folder, NAMES[4]!), 'un acta');
  writeFileSync(join(folder, 'secreto.txt'), 'no es de ninguna lámina');
  const files = NAMES.map((path) => ({ path, stored: path.normalize('NFD'), bytes: 10, image: undefined }));
  let handle: (request: object, response: object) => void = () => {};
  const use = (_path: string, given: typeof handle) => {
    handle = given;
  };
  serveFiles({ middlewares: { use } } as unknown as ViteDevServer, folder, () => files);
  server = createServer((asked, response) => handle(asked, response));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
});
afterAll(() => server.close());

/** Status, headers and text for a path (as it stands in the request) and a piece of it. */
function ask(path: string, range?: string, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    const headers = range === undefined ? {} : { Range: range };
    request({ host: 'localhost', port, path, method, headers }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString();
      done({ status: answer.statusCode, headers: answer.headers, text });
    })
      .on('error', fail)
      .end();
  });
}

const PATH = `/${encodeURIComponent(NAMES[0]!)}`;

describe('serveFiles(server, folder, files)', () => {
  it('a file of the slides comes whole, with its type and length, and says that it comes by piece too', async () => {
    const { status, headers, text } = await ask(`${PATH}?v=1`);
    expect([status, text]).toEqual([200, FILM]);
    expect(headers).toMatchObject({ 'content-type': 'video/mp4', 'content-length': '10', 'accept-ranges': 'bytes' });
    expect((await ask('/guia.pdf')).headers['content-type']).toBe('application/pdf');
    expect((await ask('/acta%20~231.pdf')).text).toBe('un acta');
    expect((await ask('/foto.jfif')).headers['content-type']).toBe('image/jpeg');
  });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-99', FILM, 'bytes 0-9/10'],
    ['bytes=9-9', '9', 'bytes 9-9/10'],
  ])('%s is answered with that piece', async (range, text, content) => {
    const answer = await ask(PATH, range);
    expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([206, text, content]);
    expect(answer.headers['content-length']).toBe(String(text.length));
  });

  it.each(['bytes=10-', 'bytes=-0', 'bytes=12-20'])(
    '%s, which the file has not, is refused with its length',
    async (range) => {
      const { status, headers, text } = await ask(PATH, range);
      expect([status, headers['content-range'], text]).toEqual([416, 'bytes */10', '']);
    },
  );

  it.each(['bytes=a-b', 'bytes=0-1,4-5', 'renglones=1-2', 'bytes=-'])(
    '%s, which is no piece, gives the whole file',
    async (range) => expect(await ask(PATH, range)).toMatchObject({ status: 200, text: FILM }),
  );

  it('who asks for the head alone gets no more', async () => {
    expect(await ask(PATH, undefined, 'HEAD')).toMatchObject({
      status: 200,
      headers: { 'content-length': '10' },
      text: '',
    });
  });

  it.each(['/secreto.txt', '/../secreto.txt', '/%2e%2e/secreto.txt', '/se-fue.mp3', '/%E0%A4%A', '/'])(
    '%s is no file of the slides: it is not there',
    async (path) => expect(await ask(path)).toMatchObject({ status: 404, text: 'No existe.' }),
  );
});
