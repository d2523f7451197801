// @ts-check
// Runs before every command, on Node alone: in plain JavaScript, since nothing that reads TypeScript is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST = [20, 19];
const root = join(import.meta.dirname ?? '.', '../..');

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

/** What a lock file says of packages; npm leaves one of its own beside those that it has installed. @param {string} file */
const packagesOf = (file) => Object.entries(JSON.parse(readFileSync(join(root, file), 'utf-8')).packages);

function isInstalled() {
  const own = 'node_modules/.package-lock.json';
  const installed = new Map(existsSync(join(root, own)) ? packagesOf(own) : []);
  return packagesOf('package-lock.json').every(
    ([place, { version, optional }]) => place === '' || optional || installed.get(place)?.version === version,
  );
}

if (!isInstalled()) {
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
}
