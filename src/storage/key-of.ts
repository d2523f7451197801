// All workshops of a host share one storage: a workshop's keys carry the folder that its pages stand in. The space, which
// no address holds, keeps a folder apart from those inside it. The head of lectura.html writes the same.

/** What begins every key of this workshop. */
export const KEY_SPACE = `taller ${globalThis.location?.pathname.replace(/[^/]*$/, '')} `;

/** The key of `name` in the browser's storages, as their events carry it; this workshop's own. */
export function keyOf(name: string): string {
  return KEY_SPACE + name;
}
