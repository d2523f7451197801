import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { newRoomKey, roomOf } from '../../src/room/server/room-key.ts';
import { topicOf } from '../../src/room/topics.ts';
import { openWatchedLink } from './open-watched-link.ts';
import { newDevice } from './raw-client.ts';

/** A broker of somebody else's, started for a test with the rules that README advises: one node or several, each with its address. */
export interface Broker {
  addresses: readonly string[];
  /** Where its nodes listen to their proxies. */
  ports: readonly number[];
  start(node: number): void;
  /** Ends a node without a word. */
  kill(node: number): Promise<void>;
  close(): Promise<void>;
}

export interface BrokerKind {
  name: string;
  /** What to install, where it can't be started here. */
  missing: string | undefined;
  open(): Promise<Broker>;
}

/** Name and password of those who lead, at each of them. */
export const LEADER_LOGIN = { user: 'lider', password: 'secreta de la prueba' };

/** What stands in the address of those who lead, for a room with this pair of keys. */
export const leaderKeyOf = ({ secret }: { secret: string }): string =>
  [secret, ...Object.values(LEADER_LOGIN).map(encodeURIComponent)].join('&');

const rules = join(import.meta.dirname, '../../src/room/elsewhere');
const mosquittoRules = readFileSync(join(rules, 'mosquitto.conf'), 'utf-8');
const plugin = /^plugin (.*)$/m.exec(mosquittoRules)![1]!;
const advisedProxy = readFileSync(join(rules, 'nginx.conf'), 'utf-8');
const proxyModules = '/etc/nginx/modules-enabled';
const proxyModule = '50-mod-http-lua.conf';
const missingProxy =
  wants('nginx') ?? (existsSync(join(proxyModules, proxyModule)) ? undefined : 'apt-get install libnginx-mod-http-lua');

export const BROKERS: readonly BrokerKind[] = [
  {
    name: 'Mosquitto',
    missing: missingProxy ?? wants('mosquitto') ?? (existsSync(plugin) ? undefined : plugin),
    open: openMosquitto,
  },
  {
    name: 'a cluster of three NATS nodes',
    missing: missingProxy ?? wants('nats-server'),
    open: openNats,
  },
];

async function openMosquitto(): Promise<Broker> {
  const folder = mkdtempSync(join(tmpdir(), 'mosquitto-'));
  const [port, plain] = await freePorts(2);
  const config = join(folder, 'mosquitto.conf');
  cpSync(join(rules, 'sala-reglas.json'), join(folder, 'sala-reglas.json'));
  const { user, password } = LEADER_LOGIN;
  execFileSync('mosquitto_passwd', ['-b', '-c', join(folder, 'sala-claves'), user, password]);
  const local = mosquittoRules
    .replaceAll('/etc/mosquitto/', `${folder}/`)
    .replace('listener 1883', `listener ${plain}`)
    .replace('listener 8083', `listener ${port}`);
  // Root would become a user who can't read what root has written.
  writeFileSync(config, process.getuid?.() === 0 ? `user root\n${local}` : local);
  return nodesOf([{ port: port!, command: find('mosquitto')!, args: ['-c', config] }]);
}

async function openNats(): Promise<Broker> {
  const folder = mkdtempSync(join(tmpdir(), 'nats-'));
  const ports = await freePorts(12);
  const of = (node: number) => ports.slice(4 * node, 4 * node + 4) as [number, number, number, number];
  const routes = [0, 1, 2].map((node) => `"nats://127.0.0.1:${of(node)[3]}"`).join(', ');
  const advised = readFileSync(join(rules, 'nats.conf'), 'utf-8');
  return nodesOf(
    [0, 1, 2].map((node) => {
      const [clients, mqtt, sockets, cluster] = of(node);
      const store = join(folder, `nodo-${node}`);
      mkdirSync(store);
      const config = join(folder, `nodo-${node}.conf`);
      const local = advised
        .replace('server_name: sala', `server_name: nodo-${node}`)
        .replace('127.0.0.1:4222', `127.0.0.1:${clients}`)
        .replace('127.0.0.1:1883', `127.0.0.1:${mqtt}`)
        .replace('127.0.0.1:8083', `127.0.0.1:${sockets}`)
        .replace('/var/lib/nats', store)
        .replace('CAMBIE-ESTA', LEADER_LOGIN.password);
      writeFileSync(config, `${local}cluster { name: sala, listen: "127.0.0.1:${cluster}", routes: [${routes}] }\n`);
      return { port: sockets, command: find('nats-server')!, args: ['-c', config] };
    }),
  );
}

interface Server {
  command: string;
  args: string[];
}

/** The advised proxy of a node, without TLS: how it is started, and its address. */
function proxyOf(node: number, port: number): Server & { address: string } {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const local = advisedProxy
    .replace('listen 8084 ssl', `listen 127.0.0.1:${port}`)
    .replace(/ssl_certificate.*;/g, '')
    .replace('https://ejemplo.mx', `http://127.0.0.1:${port}`)
    .replace('127.0.0.1:8083', `127.0.0.1:${node}`)
    .replace('/etc/nginx/sala-filtro.lua', join(rules, 'sala-filtro.lua'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; worker_rlimit_nofile 20000;
include ${proxyModules}/*.conf; events { worker_connections 10000; } http { ${temporary} ${local} }`,
  );
  return {
    address: `ws://127.0.0.1:${port}/mqtt`,
    command: find('nginx')!,
    args: ['-c', config, '-e', join(folder, 'error.log')],
  };
}

/** Started, each with its proxy, and let in by each. */
async function nodesOf(nodes: readonly (Server & { port: number })[]): Promise<Broker> {
  const ports = await freePorts(nodes.length);
  const proxies = nodes.map(({ port }, node) => proxyOf(port, ports[node]!));
  const running = new Map<Server, ChildProcess>();
  const run = (server: Server) => void running.set(server, spawn(server.command, server.args, { stdio: 'ignore' }));
  const end = async (server: Server) => {
    const child = running.get(server);
    running.delete(server);
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  for (const server of [...nodes, ...proxies]) run(server);
  await Promise.all(
    proxies.map(async ({ address }) => {
      const topics = [topicOf(roomOf(newRoomKey()), 'estado')];
      const first = openWatchedLink({ address, login: { client: `${newDevice()}.1` }, topics });
      await first.until(() => first.told.at(-1) === 'lista');
      first.link.close();
    }),
  );
  return {
    addresses: proxies.map(({ address }) => address),
    ports: nodes.map(({ port }) => port),
    start: (node) => run(nodes[node]!),
    kill: (node) => end(nodes[node]!),
    close: async () => void (await Promise.all([...nodes, ...proxies].map(end))),
  };
}

function wants(command: string): string | undefined {
  return find(command) ? undefined : `apt-get install ${command}`;
}

/** Debian puts servers where not everybody's PATH leads. */
function find(command: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .map((folder) => join(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Held all at once, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}
