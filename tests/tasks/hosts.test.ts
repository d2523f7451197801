import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let running: ChildProcess | undefined;
afterEach(() => running?.kill());

/** Starts a server's command and gives what it says once it listens. */
function say(task: string, args: string[] = []): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/tasks/${task}.ts`, ...args], { cwd: root });
  running = child;
  return new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data;
      if (said.includes('Ctrl+C')) setImmediate(() => done(said));
    });
    child.once('exit', (code) => fail(new Error(`${task} ended with ${code}: ${said}`)));
  });
}

/** True if something listens there. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port }, () => {
      socket.destroy();
      done(true);
    }).once('error', () => done(false));
  });
}

const others = Object.values(networkInterfaces())
  .flat()
  .flatMap((each) => (each && each.family === 'IPv4' && !each.internal ? [each.address] : []));

describe('npm start', () => {
  it('npm start listens on this machine only', async () => {
    const said = await say('start');
    const port = Number(/http:\/\/localhost:(\d+)/.exec(said)![1]);
    expect(await answers('localhost', port)).toBe(true);
    for (const address of others) expect(await answers(address, port), address).toBe(false);
    expect(said).not.toContain('cualquiera en esta red');
  }, 60_000);

  it('npm start -- --host says what it exposes, and to whom', async () => {
    const said = await say('start', ['--host']);
    expect(said).toMatch(/--host: cualquiera en esta red puede verla y leer los archivos de este proyecto/);
  }, 60_000);
});
