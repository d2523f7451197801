import { ENTITIES } from './entities.ts';
import { plainForeign } from './foreign-text.ts';
import type { Taller } from './model.ts';

const ORDINALS = [
  ['1.er', 'Primer'],
  ['2.º', 'Segundo'],
  ['3.er', 'Tercer'],
  ['4.º', 'Cuarto'],
  ['5.º', 'Quinto'],
  ['6.º', 'Sexto'],
].flat();

/** Names as the workshop's data know them: who invites, states, and the proper names of the glossary (not «gobierno abierto»). */
export function namesOf({ config: { convoca }, glossary }: Pick<Taller, 'config' | 'glossary'>): string[] {
  const explained = glossary.flatMap(({ nombre = '' }) => plainForeign(nombre, () => {}).replace(/ \(.*\)$/, ''));
  return [
    ...new Set([
      convoca.nombre,
      ...convoca.organizaciones,
      ...ENTITIES,
      ...explained.filter((name) => /^[\p{Lu}\p{N}]/u.test(name)).flatMap(seriesOf),
    ]),
  ];
}

/** A name, or where it says which of a series it is («2.º Plan de Acción»), all of them, in short too («4.º Plan»). */
function seriesOf(name: string): string[] {
  const [ordinal = '', kind = '', ...rest] = name.split(' ');
  if (!ORDINALS.includes(ordinal) || !kind) return [name];
  return ORDINALS.flatMap((each) => [`${each} ${kind}`, [each, kind, ...rest].join(' ')]);
}
