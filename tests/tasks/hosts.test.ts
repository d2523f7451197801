import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let running: ChildProcess | undefined;
afterEach(() => running?.kill());

/** Starts a server's command and gives what it says once it listens. */
function say(task: string, args: string[] = [], cwd = root): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/tasks/${task}.ts`, ...args], { cwd });
  running = child;
  return new Promise((done, fail) => {
    let said = '';
    child.stdout.on('data', (data: Buffer) => {
      said += data;
      // The last thing that both commands say.
      if (/Ctrl\+C para terminar\.\s/.test(said)) done(said);
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

const portOf = (said: string) => Number(/http:\/\/localhost:(\d+)/.exec(said)![1]);
const others = Object.values(networkInterfaces())
  .flat()
  .flatMap((each) => (each && each.family === 'IPv4' && !each.internal ? [each.address] : []));

describe('npm start', () => {
  it('npm start listens on this machine only', async () => {
    const said = await say('start');
    const port = portOf(said);
    expect(await answers('localhost', port)).toBe(true);
    for (const address of others) expect(await answers(address, port), address).toBe(false);
    expect(said).not.toContain('cualquiera en esta red');
  }, 60_000);

  it('npm start -- --host says what it exposes, and to whom', async () => {
    const said = await say('start', ['--host']);
    expect(said).toMatch(/--host: cualquiera en esta red puede verla y leer los archivos de este proyecto/);
  }, 60_000);
});

describe('npm run preview', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'taller-copia-'));
    for (const name of ['src', 'vite.config.ts', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    mkdirSync(join(copy, 'dist'));
    writeFileSync(join(copy, 'dist/index.html'), '<p>Lo publicado');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('npm run preview listens on this machine only', async () => {
    const said = await say('preview', [], copy);
    const port = portOf(said);
    expect(await answers('localhost', port)).toBe(true);
    for (const address of others) expect(await answers(address, port), address).toBe(false);
    expect(said).not.toContain('cualquiera en esta red');
  }, 60_000);

  it('npm run preview -- --host says that what is published is open to the network, and nothing else is', async () => {
    const said = await say('preview', ['--host'], copy);
    expect(said).toMatch(/--host: cualquiera en esta red puede ver lo publicado \(dist\/, nada más\) en:/);
    const port = portOf(said);
    for (const address of others) expect(said).toContain(`http://${address}:${port}/`);
    const served = async (path: string) => (await fetch(`http://localhost:${port}/${path}`)).text();
    expect(await served('')).toContain('Lo publicado');
    for (const path of ['package.json', '..%2fpackage.json', '@fs/package.json', 'tasks/preview.ts']) {
      expect(await served(path), path).not.toMatch(/taller-gobierno-abierto|import /);
    }
  }, 60_000);
});
