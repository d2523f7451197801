import { createServer } from 'vite';
import { siteConfig } from '../vite/site-config.ts';
import { chooseWorkshop } from './choose-workshop.ts';
import { hostGate } from './host-gate.ts';
import { readOptions } from './read-options.ts';

const options = readOptions({ laminas: { type: 'string' }, host: { type: 'string' } });
const { open, host, gate } = hostGate(options.host, 'npm start');
const slides = chooseWorkshop(options.laminas);
const site = siteConfig(slides);

/** Serves the deck with live reload and prints its address; on this machine only, unless `--host` asks for more. */
const server = await createServer({
  ...site,
  configFile: false,
  server: { host },
  plugins: [gate, ...site.plugins],
  logLevel: 'warn',
  clearScreen: false,
});
await server.listen();
const { local = [], network = [] } = server.resolvedUrls ?? {};
console.log('\n  Presentación lista. Ábrala en el navegador:\n');
for (const url of local) console.log(`    ${url}`);
if (open) {
  console.log('\n  --host: cualquiera en esta red puede verla y leer los archivos de este proyecto en:\n');
  for (const url of network) console.log(`    ${url}`);
}
console.log(`\n  Los cambios en ${slides.shownAs}/ se ven al guardar. Ctrl+C para terminar.\n`);
