import type { Plugin } from 'vite';

/** What fetches the files of a part of the program before the part is used: in place of Vite's own helper. */
export function preloadHelperPlugin(helper = HELPER): Plugin {
  return {
    name: 'taller-preload-helper',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `export const __vitePreload = ${helper};`,
    },
  };
}

// A part's style sheets are there before it runs, its scripts are on their way. Vite's is three times as long: it serves browsers
// in which the rest of a page would not run, and tells of failures by an event that nobody hears.
const HELPER = `(load, files = [], base) => Promise.all(files.map((file) => {
  const { href } = new URL(file, base);
  return (started[href] ??= new Promise((loaded, failed) => {
    const link = document.createElement('link');
    const isStyle = href.endsWith('.css');
    link.onerror = () => {
      delete started[href];
      link.remove();
      failed(Error(href));
    };
    if (isStyle) link.onload = loaded;
    else loaded();
    link.rel = isStyle ? 'stylesheet' : 'modulepreload';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }));
})).then(load), started = {}`;
