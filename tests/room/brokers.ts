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
import { openWatchedLink } from './open-watched-link.ts';
import { newDevice } from './raw-client.ts';

/** A broker of somebody else's, started for a test with the rules that README advises: one node or several, each with its address. */
export interface Broker {
  addresses: readonly string[];
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
  /** What its rules can't refuse: filters with a sign for any room, and pages of other sites. */
  grants: { filters: readonly string[]; origins: boolean };
}

/** Name and password of those who lead, at each of them. */
export const LEADER_LOGIN = { user: 'lider', password: 'secreta de la prueba' };

/** What stands in the address of those who lead, for a room with this pair of keys. */
export const leaderKeyOf = ({ secret }: { secret: string }): string =>
  [secret, ...Object.values(LEADER_LOGIN).map(encodeURIComponent)].join('&');

const rules = join(import.meta.dirname, '../../src/room/elsewhere');
const mosquittoRules = readFileSync(join(rules, 'mosquitto.conf'), 'utf-8');
const plugin = /^plugin (.*)$/m.exec(mosquittoRules)![1]!;

export const BROKERS: readonly BrokerKind[] = [
  {
    name: 'Mosquitto',
    missing: wants('mosquitto') ?? (existsSync(plugin) ? undefined : plugin),
    open: openMosquitto,
    grants: { filters: [], origins: true },
  },
  {
    name: 'a cluster of three NATS nodes',
    missing: wants('nats-server'),
    open: openNats,
    grants: { filters: ['taller/+/estado'], origins: false },
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
    .replace('listener 8084', `listener ${port} 127.0.0.1`)
    .replace(/^(cert|key)file .*$/gm, '');
  // Root would become a user who can't read what root has written.
  writeFileSync(config, process.getuid?.() === 0 ? `user root\n${local}` : local);
  return nodesOf([{ address: `ws://127.0.0.1:${port}/mqtt`, command: find('mosquitto')!, args: ['-c', config] }]);
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
        .replace('0.0.0.0:8084', `127.0.0.1:${sockets}`)
        .replace('https://ejemplo.mx', `http://127.0.0.1:${sockets}`)
        .replace('/var/lib/nats', store)
        .replace(/tls \{[^}]*\}/, 'no_tls: true')
        .replace('CAMBIE-ESTA', LEADER_LOGIN.password);
      writeFileSync(config, `${local}cluster { name: sala, listen: "127.0.0.1:${cluster}", routes: [${routes}] }\n`);
      return { address: `ws://127.0.0.1:${sockets}/mqtt`, command: find('nats-server')!, args: ['-c', config] };
    }),
  );
}

/** Started, and let in by each. */
async function nodesOf(nodes: readonly { address: string; command: string; args: string[] }[]): Promise<Broker> {
  const running = new Map<number, ChildProcess>();
  const start = (node: number) => {
    const { command, args } = nodes[node]!;
    running.set(node, spawn(command, args, { stdio: 'ignore' }));
  };
  const kill = async (node: number) => {
    const child = running.get(node);
    running.delete(node);
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  for (const node of nodes.keys()) start(node);
  await Promise.all(
    nodes.map(async ({ address }) => {
      const first = openWatchedLink({ address, login: { client: `${newDevice()}.1` }, topics: ['taller/a/estado'] });
      await first.until(() => first.told.at(-1) === 'lista');
      first.link.close();
    }),
  );
  return {
    addresses: nodes.map(({ address }) => address),
    start,
    kill,
    close: async () => void (await Promise.all([...nodes.keys()].map(kill))),
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
