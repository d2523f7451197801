import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../preflight/serve-site.ts';
import { hostGate } from './host-gate.ts';
import { readOptions } from './read-options.ts';
import { retireWorker } from './retire-worker.ts';

const dist = join(import.meta.dirname, '../../dist');
const { open, host, gate } = hostGate(readOptions({ host: { type: 'string' } }).host, 'npm run preview');

/** Serves what `npm run build` made, as a web server would; on this machine only, unless `--host` asks for more. */
if (!existsSync(join(dist, 'index.html'))) {
  console.error('Todavía no hay nada construido. Escriba primero: npm run build');
  process.exit(1);
}
const server = await serveSite(dist, {
  preview: { host, port: 4173 },
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
