/** The address under which people in the hall come in, as the server on this machine ranks them; undefined without a network. */
export async function hallAddress(): Promise<string | undefined> {
  try {
    const answer = await fetch('./sala.json');
    const [first] = (await answer.json()) as { direccion: string }[];
    return first && `http://${first.direccion}/`;
  } catch {
    return undefined;
  }
}
