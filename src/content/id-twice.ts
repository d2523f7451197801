/** What is wrong with an id that is `taken` already, capitals aside, which no address tells apart; another one is taken now. */
export function idTwice(id: string, taken: Map<string, string>): string | undefined {
  const key = id.toLowerCase();
  const first = taken.get(key);
  taken.set(key, first ?? id);
  if (first === undefined) return undefined;
  return first === id
    ? `el id «${id}» está dos veces`
    : `los ids «${first}» y «${id}» solo se distinguen en mayúsculas`;
}
