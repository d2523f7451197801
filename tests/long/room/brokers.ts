import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A broker of somebody else's, started for a test: one node or several, each with its address. */
export interface Broker {
  addresses: readonly string[];
  start(node: number): void;
  /** Ends a node without a word. */
  kill(node: number): Promise<void>;
  close(): Promise<void>;
}

/** What it takes to start one; `missing` says what to install, where it can't be started here. */
export const BROKERS: readonly { name: string; missing: string | undefined; open(): Promise<Broker> }[] = [
  { name: 'Mosquitto', missing: wants('mosquitto'), open: openMosquitto },
  { name: 'a cluster of three NATS nodes', missing: wants('nats-server'), open: openNats },
];

async function openMosquitto(): Promise<Broker> {
  const folder = mkdtempSync(join(tmpdir(), 'mosquitto-'));
  const [port, plain] = await freePorts(2);
  const config = join(folder, 'mosquitto.conf');
  // Debian's ends at once where it has no listener but that of WebSocket.
  writeFileSync(
    config,
    `allow_anonymous true
persistence false
listener ${plain} 127.0.0.1
listener ${port} 127.0.0.1
protocol websockets
`,
  );
  return nodesOf([{ address: `ws://127.0.0.1:${port}/mqtt`, command: find('mosquitto')!, args: ['-c', config] }]);
}

async function openNats(): Promise<Broker> {
  const folder = mkdtempSync(join(tmpdir(), 'nats-'));
  const ports = await freePorts(12);
  const of = (node: number) => ports.slice(4 * node, 4 * node + 4) as [number, number, number, number];
  const routes = [0, 1, 2].map((node) => `"nats://127.0.0.1:${of(node)[3]}"`).join(', ');
  return nodesOf(
    [0, 1, 2].map((node) => {
      const [clients, mqtt, sockets, cluster] = of(node);
      const store = join(folder, `nodo-${node}`);
      mkdirSync(store);
      const config = join(folder, `nodo-${node}.conf`);
      writeFileSync(
        config,
        `server_name: nodo-${node}
listen: "127.0.0.1:${clients}"
jetstream { store_dir: "${store}", max_mem: 64M, max_file: 256M }
mqtt { listen: "127.0.0.1:${mqtt}" }
websocket { listen: "127.0.0.1:${sockets}", no_tls: true }
cluster { name: sala, listen: "127.0.0.1:${cluster}", routes: [${routes}] }
`,
      );
      return { address: `ws://127.0.0.1:${sockets}/mqtt`, command: find('nats-server')!, args: ['-c', config] };
    }),
  );
}

function nodesOf(nodes: readonly { address: string; command: string; args: string[] }[]): Broker {
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
