import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { componentElementsPlugin } from './component-elements-plugin.ts';
import { cssOptions } from './css-options.ts';
import { preloadHelperPlugin } from './preload-helper-plugin.ts';
import { revealScriptPlugin } from './reveal-script-plugin.ts';

const src = join(import.meta.dirname, '..');

/**
 * A program (an absolute path) as one classic script, with everything that it would load later: for where modules and further files
 * can't be had. Of components only those `shown`, if given, are in it. The style sheets that it would load go with it and come into
 * the page when it runs.
 */
export async function bundleScript(entry: string, shown?: ReadonlySet<string>): Promise<string> {
  const result = (await build({
    configFile: false,
    root: src,
    publicDir: false,
    logLevel: 'silent',
    // Not `production`: what only a published site has (see src/offline) stays out.
    mode: 'single-script',
    css: cssOptions,
    plugins: [
      stylesInScript(),
      // Everything is here already: nothing to fetch before a part is used.
      preloadHelperPlugin('(load) => load()'),
      componentElementsPlugin(shown),
      revealScriptPlugin(),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${entry} became ${chunks.length} scripts instead of one`);
  return chunks[0]!.code.trim();
}

function stylesInScript(): Plugin {
  const STYLE = '\0style:';
  return {
    name: 'taller-styles-in-script',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.css$/ },
      async handler(id, importer) {
        const found = await this.resolve(id, importer, { skipSelf: true });
        // Not by a name that ends in .css: Vite would take the script for a style sheet.
        return found && `${STYLE}${found.id}.js`;
      },
    },
    load: {
      filter: { id: new RegExp(`^${STYLE}`) },
      handler(id) {
        const file = id.slice(STYLE.length, -'.js'.length);
        return `import css from ${JSON.stringify(`${file}?inline`)};
const style = Object.assign(document.createElement('style'), { textContent: css });
style.dataset.propio = '';
document.head.append(style);`;
      },
    },
  };
}
