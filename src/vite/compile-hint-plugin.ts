import type { Plugin } from 'vite';

const HINT = '//# allFunctionsCalledOnLoad';

/**
 * Asks the browser to compile the whole script of a page while it arrives, off the main thread. Nearly all of it runs at the
 * start anyway, and compiling function by function as they are called holds the first slide up.
 * Source: https://v8.dev/blog/explicit-compile-hints; other browsers see a comment.
 */
export function compileHintPlugin(): Plugin {
  return {
    name: 'taller-compile-hint',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // Vite puts a list of files in front of the script; the hint has to come before that.
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.isEntry) file.code = `${HINT}\n${file.code}`;
        }
      },
    },
  };
}
