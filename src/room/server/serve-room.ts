import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { retiringScript } from '../../offline/retiring-script.ts';
import { LONGEST_PACKET } from './guarded-stream.ts';
import { LEADER_PAGE, leaderPage } from './leader-page.ts';
import { limitByAddress } from './limit-by-address.ts';
import { openRoomBroker } from './room-broker.ts';
import { newRoomKey, roomOf } from './room-key.ts';
import { readSite } from './site-files.ts';
import type { Slips } from './slips.ts';
import { SLIPS_PAGE, slipsPage } from './slips-page.ts';

/** Sockets from one address: a whole hall may stand behind one. */
const MOST_OF_ONE_ADDRESS = 400;

const PAGE_HEAD = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
const SCRIPT_HEAD = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' };

export interface RoomServer {
  port: number;
  room: string;
  /** Where the one who leads begins, on this machine: the key stands after `#`, which no browser sends. */
  leaderAddress: string;
  close(): Promise<void>;
}

export interface RoomServerOptions {
  /** The built site. */
  site: string;
  port: number;
  /** Called with the address (Host) by which another device came for the first time. */
  onDevice?(host: string): void;
  /** What the leader's windows ask for: under which addresses people come in. */
  describe?(): unknown;
  key?: string;
  /** Votes count by these, and not by device. */
  slips?: Slips | undefined;
  /** The broker of somebody else that people meet at, and with what those who lead come in there. */
  elsewhere?: BrokerElsewhere | undefined;
}

export interface BrokerElsewhere {
  address: string;
  user: string;
  password: string;
}

/** Serves a site and the room's broker, or pages that meet at one elsewhere, on one port. Throws where the port is taken (`EADDRINUSE`, `EACCES`). */
export async function serveRoom({
  site,
  port,
  onDevice,
  describe,
  key = newRoomKey(),
  slips,
  elsewhere,
}: RoomServerOptions): Promise<RoomServer> {
  const room = roomOf(key);
  const answer = readSite(site, elsewhere?.address);
  const broker = elsewhere ? undefined : await openRoomBroker(key);
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (!isHere(request)) onDevice?.(host);
    // What people type is short: the address alone leads into the room.
    if (path === '/' && query === undefined && !isLocalName(host))
      return response.writeHead(302, { Location: `/lectura.html?sala=${room}`, 'Cache-Control': 'no-store' }).end();
    if (path === '/sala.json' && isHere(request))
      return response
        .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
        .end(JSON.stringify(describe?.() ?? {}));
    if (path === `/${LEADER_PAGE}` && isHere(request))
      return response.writeHead(200, PAGE_HEAD).end(leaderPage(room, slips?.codes));
    if (path === `/${SLIPS_PAGE}` && slips && isHere(request))
      return response.writeHead(200, PAGE_HEAD).end(slipsPage(slips));
    // What a browser keeps of a site served here before would come before this one.
    if (path === '/sw.js') return response.writeHead(200, SCRIPT_HEAD).end(retiringScript);
    answer(path, request, response);
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_PACKET + 5, perMessageDeflate: false });
  const enter = limitByAddress(MOST_OF_ONE_ADDRESS);
  server.on('upgrade', (request, socket, head) => {
    const address = request.socket.remoteAddress ?? '';
    const isLocal = isHere(request);
    const isAsked = request.url === '/mqtt' && isSameOrigin(request);
    // Simulated phones are all of this machine.
    const leave = broker && isAsked && (isLoopback(address) ? () => {} : enter(address));
    if (!leave) {
      // Nobody else listens to what becomes of this socket: an error would end the server, and one left open stays.
      socket.on('error', () => socket.destroy()).once('finish', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    socket.once('close', leave);
    sockets.handleUpgrade(request, socket, head, (open) => broker!.accept(open, request, isLocal));
  });
  await listen(server, port);
  const entry = elsewhere ? [elsewhere.password, elsewhere.user].map(encodeURIComponent).join('&') : key;
  const used = (server.address() as AddressInfo).port;
  return {
    port: used,
    room,
    leaderAddress: `http://localhost${used === 80 ? '' : `:${used}`}/${LEADER_PAGE}#${entry}`,
    async close() {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await broker?.close();
      await new Promise((done) => server.close(done));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => {
      server.off('error', fail);
      done();
    });
  });
}

const isLoopback = (address: string) => /^(::1|(::ffff:)?127\.[\d.]+)$/.test(address);
const isLocalName = (host: string) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);

/** From this machine, and meant for it: a tunnel's visitors come from here too, but under another name. */
const isHere = ({ socket, headers }: IncomingMessage) =>
  isLoopback(socket.remoteAddress ?? '') && isLocalName(headers.host ?? '') && !headers['x-forwarded-for'];

/** A page of another site can reach a server in the same network; its browser says so. */
function isSameOrigin({ headers }: IncomingMessage): boolean {
  try {
    return new URL(headers.origin ?? '').host === headers.host;
  } catch {
    return false;
  }
}
