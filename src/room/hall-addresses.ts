import { joinText } from '../language/join-es-mx.ts';

/** Where people reach this site, what leads them into the room, and what the system calls that network. */
export interface HallAddress {
  base: string;
  entry: string;
  name: string;
}

/** The addresses of this machine as the room's server ranks them, none without a network; undefined where none answers. Online, the site's own. */
export async function hallAddresses(room: string): Promise<HallAddress[] | undefined> {
  if (document.documentElement.dataset.salaClave) {
    const base = new URL('./', location.href).href;
    return [{ base, entry: `${base}lectura.html?sala=${room}`, name: location.host }];
  }
  try {
    const answer = await fetch('./sala.json');
    const told = (await answer.json()) as { direccion: string; nombre: string; usada?: boolean }[];
    return told.map(({ direccion, nombre, usada }) => ({
      base: `http://${direccion}/`,
      // That server leads there whoever comes.
      entry: `http://${direccion}/`,
      name: [direccion, nombre, usada && joinText.used].filter(Boolean).join(' · '),
    }));
  } catch {
    return undefined;
  }
}
