import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeTaller } from '../content/make-taller.ts';
import { copyProject } from './copy-project.ts';
import { startTask } from './run-task.ts';

const slides = makeTaller({ 'a.md': '# Una lámina' });
let running: ChildProcess | undefined;
afterEach(() => running?.kill());

/** Starts a server's command and gives what it says once it listens. */
function say(task: string, args: string[] = [], cwd?: string): Promise<string> {
  const given = task === 'start' ? ['--laminas', slides, ...args] : args;
  const child = startTask(task, given, { cwd });
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

/** Status and text of what a server says to somebody who calls it by this name. */
function askAs(name: string, port: number): Promise<[number | undefined, string]> {
  return new Promise((done, fail) => {
    get({ host: 'localhost', port, headers: { Host: `${name}:${port}` } }, async (answer) => {
      done([answer.statusCode, Buffer.concat(await answer.toArray()).toString()]);
    }).on('error', fail);
  });
}

const portOf = (said: string) => Number(/http:\/\/localhost:(\d+)/.exec(said)![1]);
const others = Object.values(networkInterfaces())
  .flat()
  .flatMap((each) => (each && each.family === 'IPv4' && !each.internal ? [each.address] : []));

describe('npm start', () => {
  it('npm start listens on this machine only, and answers to no name of the network', async () => {
    const said = await say('start');
    const port = portOf(said);
    for (const address of others) expect(await answers(address, port), address).toBe(false);
    expect(said).toContain(`Los cambios en ${slides}/ se ven al guardar`);
    expect(said).not.toContain('cualquiera en esta red');
    expect((await askAs('localhost', port))[0]).toBe(200);
    expect((await askAs('mi-mac.local', port))[0]).toBe(403);
  });

  it('npm start -- --host NAME says what it exposes and to whom, and answers to the network and that name alone', async () => {
    const said = await say('start', ['--host', 'tunel.example']);
    expect(said).toMatch(/--host: cualquiera en esta red puede verla y leer los archivos de este proyecto/);
    const port = portOf(said);
    for (const name of ['mi-mac.local', 'MI-MAC', '192.168.1.20', 'localhost', 'tunel.example'])
      expect((await askAs(name, port))[0], name).toBe(200);
    const [status, answer] = await askAs('ajeno.example', port);
    expect(status).toBe(403);
    expect(answer).toContain('empiece con: npm start -- --host ajeno.example');
    expect(answer).not.toMatch(/Blocked|allowedHosts/);
  });
});

describe('npm run preview', () => {
  let copy: string;
  beforeAll(() => {
    copy = copyProject(makeTaller({ 'a.md': '# Una lámina' }));
    mkdirSync(join(copy, 'dist'));
    writeFileSync(join(copy, 'dist/index.html'), '<p>Lo publicado');
  });

  it('npm run preview listens on this machine only', async () => {
    const said = await say('preview', [], copy);
    const port = portOf(said);
    expect(await answers('localhost', port)).toBe(true);
    for (const address of others) expect(await answers(address, port), address).toBe(false);
    expect(said).not.toContain('cualquiera en esta red');
  });

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
  });
});
