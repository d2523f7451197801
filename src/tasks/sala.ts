import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { rankAddresses } from '../room/server/rank-addresses.ts';
import { type RoomServer, serveRoom } from '../room/server/serve-room.ts';
import { SLIPS_PAGE } from '../room/server/slips-page.ts';
import { faultOf, readBroker } from './broker-elsewhere.ts';
import { buildSite } from './build-site.ts';
import { chooseWorkshop } from './choose-workshop.ts';
import { isBuilt } from './is-built.ts';
import { openAddress } from './open-address.ts';
import { printLeaderKeys } from './print-leader-keys.ts';
import { readOptions } from './read-options.ts';
import { readRoomOptions } from './read-room-options.ts';
import { readWorkshop } from './read-workshop.ts';
import { refuse } from './refuse.ts';
import { reportFailure } from './report-failure.ts';
import { tryRoom } from './try-room.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
// The first needs no number in the address; not every system gives it to everybody.
const PORTS = [80, 8080, 8081, 8082];

/**
 * `npm run sala`: the built site and a room for the people in front of it, on the hall's network; builds it first where it is
 * missing or older than its slides. `--puerto N`, `--direccion 192.168.…` (the one that people see), `--sin-abrir` (no browser), `--probar N`
 * (simulated phones, for the evening before; then it ends), `--boletas N` (votes count by slips of paper). `--servidor wss://…` (messages go by a
 * broker elsewhere; with `--claves` it opens nothing and prints keys for a room online).
 */
const options = readOptions({
  laminas: { type: 'string' },
  puerto: { type: 'string' },
  direccion: { type: 'string' },
  'sin-abrir': { type: 'boolean', default: false },
  probar: { type: 'string' },
  boletas: { type: 'string' },
  servidor: { type: 'string' },
  claves: { type: 'boolean', default: false },
});
const { simulated, slips, direccion, ports = PORTS } = readRoomOptions(options);
const slides = chooseWorkshop(options.laminas);
if (options.claves) {
  if (options.servidor === undefined)
    refuse('A --claves le falta de qué servidor: npm run sala -- --claves --servidor wss://ejemplo.mx:8084/mqtt');
  printLeaderKeys(options.servidor, (await orEnd(() => readWorkshop(slides))).config.direccion ?? undefined);
  process.exit(0);
}
const elsewhere = options.servidor === undefined ? undefined : readBroker(options.servidor);
if (elsewhere) {
  if (simulated !== undefined)
    refuse('--probar prueba esta computadora, y con --servidor los mensajes van por otra: quite uno de los dos');
  const { servidor, usuario: user, contrasena: password } = (await orEnd(() => readWorkshop(slides))).config.sala ?? {};
  const people = servidor === elsewhere.address ? { ...(user && { user }), ...(password && { password }) } : {};
  const fault = await faultOf(elsewhere, { people });
  if (fault) refuse(fault);
}
if (options.laminas !== undefined || !isBuilt(dist, slides.path)) {
  console.log('Primero se construye el sitio…');
  await orEnd(() => buildSite(readWorkshop(slides)));
}

const seen = new Set<string>();
const server = await openAt(ports);
if (simulated !== undefined) {
  const isWhole = await tryRoom(server.port, server.leaderAddress.split('#')[1]!, simulated);
  await server.close();
  process.exit(isWhole ? 0 : 1);
}
const suffix = server.port === 80 ? '' : `:${server.port}`;
say();
if (!options['sin-abrir']) openAddress(server.leaderAddress);
process.once('SIGINT', end);
process.once('SIGTERM', end);

/** What `work` gives; a mistake in the slides is said and ends the command. */
async function orEnd<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    reportFailure(error, 'No hay sala.');
    process.exit();
  }
}

/** Where people may come in, the likeliest first. */
function addresses() {
  const ranked = rankAddresses(networkInterfaces(), process.platform);
  const used = ranked.filter(({ address }) => seen.has(address));
  const rest = ranked.filter(({ address }) => !seen.has(address));
  return direccion === undefined
    ? [...used, ...rest]
    : [{ address: direccion, kind: 'otra' as const, name: '' }, ...ranked];
}

function describe() {
  return addresses().map(({ address, kind, name }) => ({
    direccion: `${address}${suffix}`,
    tipo: kind,
    nombre: name,
    usada: seen.has(address),
  }));
}

function say(): void {
  const [first, ...others] = addresses();
  console.log('\n  La sala está abierta.\n');
  console.log(`  Quien presenta, en esta computadora:\n\n    ${server.leaderAddress}\n`);
  if (elsewhere)
    console.log(`  Los mensajes van por ${elsewhere.address}: hace falta internet, o la red en que está.\n`);
  if (slips) {
    console.log(`  Cada votación cuenta ${slips.codes.length} boletas. Para imprimirlas, en esta computadora:\n`);
    console.log(`    ${new URL(SLIPS_PAGE, server.leaderAddress).href}\n`);
    console.log(
      `  Para abrir otra sala con estas mismas: npm run sala -- --boletas ${slips.codes.length}-${slips.word}\n`,
    );
  }
  if (!first) {
    console.log('  Esta computadora no está en ninguna red: nadie más puede entrar. Conéctela al wifi del lugar, o');
    console.log('  encienda su zona wifi, y escriba otra vez: npm run sala\n');
  } else {
    const address = `http://${first.address}${suffix}`;
    console.log(
      `  Las demás personas, en ${first.kind === 'cable' ? 'la misma red' : 'el mismo wifi'}:\n\n    ${address}\n`,
    );
    console.log(renderUnicodeCompact(address, { border: 2 }).replace(/^/gm, '    '));
    for (const { address: other, name } of others) console.log(`    Si no, por «${name}»: http://${other}${suffix}`);
    console.log(
      '\n  Si el código no abre en ningún teléfono, ese wifi separa los aparatos: use un punto de acceso propio.',
    );
    console.log('  La zona wifi de una computadora suele admitir unos ocho teléfonos.');
  }
  console.log('  Ctrl+C para terminar; nada se guarda.\n');
}

function onDevice(host: string): void {
  const address = host.replace(/:\d+$/, '');
  if (seen.size === 0) console.log(`  Llegó el primer teléfono, por ${address}.`);
  seen.add(address);
}

async function openAt([port, ...others]: readonly number[]): Promise<RoomServer> {
  try {
    return await serveRoom({ site: dist, port: port!, onDevice, describe, slips, elsewhere });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (others.length > 0) return openAt(others);
    return refuse(
      code === 'EACCES'
        ? `El sistema no da permiso para usar el puerto ${port}; pruebe con otro: npm run sala -- --puerto 8080`
        : `El puerto ${port} está ocupado; cierre lo que lo usa, o pruebe con otro: npm run sala -- --puerto 8090`,
    );
  }
}

async function end(): Promise<void> {
  console.log('\n  La sala se cerró.');
  await server.close();
  process.exit(0);
}
