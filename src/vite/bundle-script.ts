import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const src = join(import.meta.dirname, '..');

/**
 * A program of `src` as one classic script, with everything that it would load later: for where modules and further files
 * can't be had. Style sheets are left out: they are not script.
 */
export async function bundleScript(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    root: src,
    publicDir: false,
    logLevel: 'silent',
    // Not `production`: what only a published site has (see src/offline) stays out.
    mode: 'single-script',
    plugins: [withoutStyles()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(src, entry),
        output: { format: 'iife', codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${entry} became ${chunks.length} scripts instead of one`);
  return chunks[0]!.code.trim();
}

function withoutStyles(): Plugin {
  return {
    name: 'taller-without-styles',
    enforce: 'pre',
    resolveId: (id) => (/\.css$|^virtual:component-styles$/.test(id) ? `\0no-style` : undefined),
    load: (id) => (id === '\0no-style' ? '' : undefined),
  };
}
