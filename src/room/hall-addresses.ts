/** Where people in the hall reach this site, and what the system calls that network. */
export interface HallAddress {
  base: string;
  name: string;
}

/** The addresses of this machine as the room's server ranks them, none without a network; undefined where none answers. */
export async function hallAddresses(): Promise<HallAddress[] | undefined> {
  try {
    const answer = await fetch('./sala.json');
    const told = (await answer.json()) as { direccion: string; nombre: string }[];
    return told.map(({ direccion, nombre }) => ({
      base: `http://${direccion}/`,
      name: [direccion, nombre].filter(Boolean).join(' · '),
    }));
  } catch {
    return undefined;
  }
}
