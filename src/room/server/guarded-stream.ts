import { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { readLength } from '../packets.ts';

/** Bytes of one packet that a device may send. */
export const LONGEST_PACKET = 20_000;
/** Bytes that may wait for a device that doesn't read; then it is let go, and nobody else waits for it. */
const MOST_WAITING = 256_000;

/**
 * A socket as the stream that aedes reads and writes. Its own waits for the slowest: here a write never waits, and whoever
 * reads too late, or begins a packet longer than `LONGEST_PACKET`, loses the connection; so does who sends a frame or a packet,
 * whatever it says, that `takes` doesn't take.
 */
export function guardedStream(socket: WebSocket, takes: (stream: Duplex) => boolean): Duplex {
  const drop = () => socket.terminate();
  const isFine = packetGuard(() => takes(stream));
  const send = (bytes: Buffer) => {
    if (socket.bufferedAmount > MOST_WAITING) drop();
    else if (socket.readyState === socket.OPEN) socket.send(bytes);
  };
  const stream = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      send(chunk);
      done();
    },
    // The parts of a packet, which aedes writes one by one: one frame is sent for them.
    writev(chunks, done) {
      send(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)));
      done();
    },
    final(done) {
      socket.close();
      done();
    },
    destroy(error, done) {
      drop();
      done(error);
    },
  });
  socket.on('message', (data, isBinary) => {
    if (isBinary && isFine(data as Buffer)) stream.push(data);
    else drop();
  });
  for (const sign of ['ping', 'pong'] as const)
    socket.on(sign, () => {
      if (!takes(stream)) drop();
    });
  socket.on('close', () => stream.destroy());
  socket.on('error', drop);
  return stream;
}

/** Follows packets through pieces of any size: false as soon as one says that it is too long, or one is too many. */
function packetGuard(takes: () => boolean): (piece: Uint8Array) => boolean {
  let missing = 0;
  let head: number[] = [];
  return (piece) => {
    if (!takes()) return false;
    let at = 0;
    while (at < piece.length) {
      if (missing > 0) {
        const step = Math.min(missing, piece.length - at);
        missing -= step;
        at += step;
        continue;
      }
      head.push(piece[at++]!);
      if (head.length < 2) continue;
      try {
        const length = readLength(Uint8Array.from(head), 1);
        if (!length) continue;
        missing = length.value;
      } catch {
        return false;
      }
      head = [];
      if (missing > LONGEST_PACKET || !takes()) return false;
    }
    return true;
  };
}
