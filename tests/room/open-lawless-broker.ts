import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** A broker of somebody else's with no rule at all: anybody says and hears anything. */
export async function openLawlessBroker() {
  const logins = new Set<string>();
  const broker = await Aedes.createBroker({
    authenticate(_client, user, password, done) {
      logins.add(`${user}:${password}`);
      done(null, true);
    },
  });
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => broker.handle(createWebSocketStream(socket), request));
  await once(server.listen(0), 'listening');
  return {
    address: `ws://localhost:${(server.address() as AddressInfo).port}/mqtt`,
    /** With what anybody has come in. */
    logins,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((done) => broker.close(done));
      server.close();
    },
  };
}
