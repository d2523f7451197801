import { registry } from '../components/registry.ts';
import { ENTITIES } from '../content/entities.ts';
import type { Taller } from '../content/model.ts';

type Named = Pick<Taller, 'config' | 'glossary' | 'sources' | 'slides'>;

/** The words of the names that a workshop's own data gives: states, organizations, publishers, abbreviations and terms. */
export function ownNames({ config, glossary, sources, slides }: Named): string[] {
  const drawn = slides.flatMap(({ body }) =>
    body.flatMap((token) => (token.type === 'component' ? (registry.get(token.name)?.names?.(token.spec) ?? []) : [])),
  );
  const names = [
    ...ENTITIES,
    ...drawn,
    ...sources.map(({ editor }) => editor),
    config.estado,
    config.convoca.nombre,
    ...config.convoca.organizaciones,
  ];
  const wordsOf = (texts: string[]) => texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  // What is written small in a name is a word like any other; a term is known as it is written.
  const proper = wordsOf(names).filter((word) => /\p{Lu}/u.test(word));
  return [...proper, ...wordsOf([config.convoca.siglas, ...glossary.map(({ sigla }) => sigla)])];
}
