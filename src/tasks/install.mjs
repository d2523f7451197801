// @ts-check
// Runs before every command, on Node alone: in plain JavaScript, since nothing that reads TypeScript is installed yet.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST = [20, 19];
const root = join(import.meta.dirname ?? '.', '../..');
const mark = join(root, 'node_modules/.taller-instalado');

// Those who build the pages take the rest of such a path for a question or a place in a file.
const folder = root.split(/[\\/]/).find((name) => /[#?]/.test(name));
if (folder) {
  const sign = folder.includes('#') ? '#' : '?';
  console.error(
    `El nombre de la carpeta «${folder}» lleva «${sign}»; cámbielo por uno sin ${sign} y repita el comando.`,
  );
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`Este proyecto necesita Node ${OLDEST.join('.')} o posterior; aquí está ${process.version}.`);
  console.error('Instale una versión actual desde https://nodejs.org y repita el comando.');
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(mark) || readFileSync(mark, 'utf-8') !== lock) {
  console.log('Instalando lo que falta (solo la primera vez o cuando cambia)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('No se pudo instalar. Revise la conexión a internet y escriba: npm ci');
    process.exit(1);
  }
  writeFileSync(mark, lock);
}
