import { WebSocket } from 'ws';

/** A socket as a page of the server's own would open it. */
export function nodeSocket(address: string): globalThis.WebSocket {
  const socket = new WebSocket(address, 'mqtt', { origin: new URL(address.replace(/^ws/, 'http')).origin });
  socket.on('error', () => {});
  return socket as never;
}
