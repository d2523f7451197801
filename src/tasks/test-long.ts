import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const browser = JSON.stringify(await findBrowser({ install: true }));
const root = join(import.meta.dirname, '../..');

/** `npm run test:long`: what takes too long for every change; 10,000 spoilt workshops, four editions, leaks, 2,000 slides. */
const steps: [name: string, args: string[], env: NodeJS.ProcessEnv][] = [
  [
    'Láminas casi bien escritas',
    ['vitest', 'run', 'tests/content/near-misses.property.test.ts'],
    { TALLER_NEAR_MISSES: '3000', TALLER_NEAR_MISSES_SEED: String(Date.now() % 1e9) },
  ],
  [
    'Lectores, con muchos textos al azar',
    ['vitest', 'run', '--testTimeout=600000', 'tests/content/readers.property.test.ts'],
    { PROPERTY_RUNS: '20000', PROPERTY_SEED: String(Date.now() % 1e9) },
  ],
  [
    '10,000 talleres estropeados al azar',
    ['vitest', 'run', 'tests/content/hostile.test.ts'],
    { HOSTILE_ROUNDS: '10000', HOSTILE_SEED: String(Date.now() % 1e9) },
  ],
  [
    'Cien líneas de tiempo al azar, en cada paso',
    ['vitest', 'run', '--testTimeout=600000', 'layout.test.ts'],
    { TIMELINE_ROUNDS: '100' },
  ],
  [
    'La revisión ante cada falla; la sala: servidores de otros, y cortes al azar',
    ['vitest', 'run', '--testTimeout=600000', 'tests/long'],
    { TALLER_LONG: '1' },
  ],
  [
    'Cuatro ediciones: construcción, revisión, PDF y pruebas',
    ['node', 'src/tasks/run.mjs', 'tests/workshop/run-editions.ts'],
    {},
  ],
  [
    'Lo que en npm test prueba uno de su clase',
    ['playwright', 'test', '--config=tests/playwright.config.ts', '--grep=@largo'],
    { TALLER_LONG: '1', TALLER_BROWSER: browser },
  ],
  [
    'Memoria, muchas láminas, muchos giros, navegadores de 2023, letras al doble',
    ['playwright', 'test', '--config=tests/playwright.config.ts', '--workers=1', 'tests/long', 'tests/abuse'],
    { TALLER_LONG: '1', TALLER_BROWSER: browser },
  ],
];
for (const [name, args, env] of steps) {
  console.log(`\n── ${name}`);
  const [program = '', ...rest] = args[0] === 'node' ? args : ['npx', '--no-install', ...args];
  const { status } = spawnSync(program, rest, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status === 0) continue;
  // The seed is what brings the failure back.
  const seed = Object.entries(env).find(([key]) => key.endsWith('_SEED'));
  console.error(`✗ ${name}${seed ? ` (${seed.join('=')})` : ''}`);
  process.exitCode = 1;
}
