import { ENTITIES } from './entities.ts';
import { plainForeign } from './foreign-text.ts';
import type { Taller } from './model.ts';

/** Names as the workshop's data know them: who invites, states, and the proper names of the glossary (not «gobierno abierto»). */
export function namesOf({ config: { convoca }, glossary }: Pick<Taller, 'config' | 'glossary'>): string[] {
  const explained = glossary.flatMap(({ nombre = '' }) => plainForeign(nombre, () => {}).replace(/ \(.*\)$/, ''));
  return [
    ...new Set([
      convoca.nombre,
      ...convoca.organizaciones,
      ...ENTITIES,
      ...explained.filter((name) => /^[\p{Lu}\p{N}]/u.test(name)),
    ]),
  ];
}
