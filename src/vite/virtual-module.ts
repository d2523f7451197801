import type { Plugin } from 'vite';

/** How a plug-in serves a module that is no file; it is asked about no other, which would take its time for each of hundreds. */
export function virtualModule(name: string, code: () => string) {
  return {
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => `\0${name}` },
    load: { filter: { id: new RegExp(`^\0${name}$`) }, handler: code },
  } satisfies Partial<Plugin>;
}
