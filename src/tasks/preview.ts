import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { hostGate } from './host-gate.ts';
import { readOptions } from './read-options.ts';
import { retireWorker } from './retire-worker.ts';

const root = join(import.meta.dirname, '../..');
const { open, host, gate } = hostGate(readOptions({ host: { type: 'string' } }).host, 'npm run preview');

/** Serves what `npm run build` made, as a web server would; on this machine only, unless `--host` asks for more. */
if (!existsSync(join(root, 'dist/index.html'))) {
  console.error('Todavía no hay nada construido. Escriba primero: npm run build');
  process.exit(1);
}
const server = await preview({
  configFile: join(root, 'vite.config.ts'),
  preview: { host, open: false },
  plugins: [gate, retireWorker()],
  logLevel: 'warn',
});
const { local = [], network = [] } = server.resolvedUrls ?? {};
console.log('\n  Así se verá publicado:\n');
for (const url of local) console.log(`    ${url}`);
if (open) {
  console.log('\n  --host: cualquiera en esta red puede ver lo publicado (dist/, nada más) en:\n');
  for (const url of network) console.log(`    ${url}`);
}
console.log('\n  Ctrl+C para terminar.\n');
