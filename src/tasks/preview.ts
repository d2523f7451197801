import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Serves what `npm run build` made, as a web server would; on this machine only, unless `--host` asks for more. */
if (!existsSync(join(root, 'dist/index.html'))) {
  console.error('Todavía no hay nada construido. Escriba primero: npm run build');
  process.exit(1);
}
const server = await preview({
  configFile: join(root, 'vite.config.ts'),
  preview: { host: process.argv.includes('--host') ? true : 'localhost', open: false },
  logLevel: 'warn',
});
console.log('\n  Así se verá publicado (Ctrl+C para terminar):\n');
for (const url of server.resolvedUrls?.local ?? []) console.log(`    ${url}`);
const network = server.resolvedUrls?.network ?? [];
if (network.length > 0)
  console.log('\n  --host: cualquiera en esta red puede ver lo publicado (dist/, nada más) en:\n');
for (const url of network) console.log(`    ${url}`);
