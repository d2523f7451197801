import { serveRoom } from '../../src/room/server/serve-room.ts';

// A room's server in a process of its own, started by measure-room.ts: what it weighs is its own weight.
const { SALA_SITE: site = '', SALA_KEY: key = '', SALA_PORT: port } = process.env;
const server = await serveRoom({ site, key, port: Number(port) });
// Whoever measures may have ended without a word.
process.on('disconnect', () => process.exit());
process.on('message', () => process.send?.(process.memoryUsage().rss));
process.send?.(server.port);
