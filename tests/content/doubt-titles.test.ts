import { describe, expect, it } from 'vitest';
import { ContentErrors, formatContentError } from '../../src/content/content-error.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { makeTaller } from './make-taller.ts';
import { testComponents } from './test-components.ts';

const OTHERS = Array.from({ length: 10 }, (_, n) => `## Título ${n}\n\nTexto.\n\nNota:\n\nSe dice.\n`).join(
  '\n---\n\n',
);
const beginning = (head: string) =>
  `## Primera\n\nTexto.\n\nNota:\n\nSe dice.\n\n---\n\n${head}\n\nTexto.\n\nNota:\n\nSe dice.\n`;

function told(chapter: string): string[] {
  try {
    return readTaller(makeTaller({ 'a.md': chapter }), testComponents).warnings.map(formatContentError);
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    return [...error.errors, ...error.warnings].map(formatContentError);
  }
}

describe('a slide without a heading', () => {
  it.each([
    ['**Uno dos**', 3],
    ['__Uno dos:__', 3],
    ['***Uno dos***', 4],
    ['<b>Uno dos</b>', 4],
    ['== Uno dos ==', 4],
    ['— Uno dos —', 3],
    ['★ Uno dos ★', 3],
    ['> **Uno dos**', 5],
    ['**Uno dos**\nEl texto, debajo.', 3],
    ['Uno dos\n....', 1],
    ['Uno dos\n^^^^', 1],
  ])('readTaller(…) doubts %j at its head, once and where it stands', (head, column) => {
    expect(told(beginning(head))).toEqual([
      `slides/a.md:11:${column} aviso: «${head.split('\n')[0]!.replace(/^> /, '')}» no es un título, y la lámina no tiene otro; ` +
        'si lo es, escriba «## Uno dos»; si no, dé uno a la lámina: <!-- .slide: titulo="…" -->',
    ]);
  });

  it.each(['UNO DOS:', 'UNO, DOS (TRES)'])('readTaller(…) doubts %j', (head) => {
    expect(told(beginning(head))).toEqual([expect.stringContaining(`«${head}» no es un título`)]);
  });

  it.each(['Uno dos', '¿Qué es uno?', 'Título: Uno', 'h2. Uno', '1. Uno', '= Uno'])(
    'readTaller(…) doubts %j where nearly all others have a title',
    (head) => {
      expect(told(beginning(head))).toEqual([]);
      expect(told(`${beginning(head)}\n---\n\n${OTHERS}`)).toEqual([expect.stringContaining('no es un título')]);
    },
  );

  it.each([
    'Una oración, con su punto.',
    '**Uno** y dos.',
    '«Una cita»',
    '[Un enlace](https://ejemplo.mx/)',
    '**1,000**',
    '(Pausa)',
    '… y sigue',
  ])('readTaller(…) says nothing of %j', (head) => {
    expect(told(`${beginning(head)}\n---\n\n${OTHERS}`)).toEqual([]);
  });

  it('readTaller(…) takes a slanted line for a title only where nearly all others have one', () => {
    expect(told(beginning('*Una idea*'))).toEqual([]);
  });

  it.each(['layout="texto"', 'id="una"', 'titulo="Una"', 'aria-label="Una"'])(
    'readTaller(…) says nothing of what looks like a title where the slide has %s',
    (attribute) => {
      expect(told(beginning(`<!-- .slide: ${attribute} -->\n\n**Uno dos**`))).toEqual([]);
    },
  );

  it('readTaller(…) says once what else is wrong with such a line', () => {
    expect(told(beginning('** Uno dos **'))).toEqual([expect.stringContaining('estos * se ven tal cual')]);
    expect(told(beginning('Uno dos\n____'))).toEqual([expect.stringContaining('«____» no separa láminas')]);
    expect(told(beginning('Uno dos\n~~~~'))).toEqual([
      expect.stringMatching(/:12:1 bloque sin cerrar; si subraya un título, escriba ## antes de él; si no, termine/),
    ]);
  });

  it('readTaller(…) gives it the name that «titulo» says, also for who listens', () => {
    const [, slide] = readTaller(
      makeTaller({ 'a.md': beginning('<!-- .slide: titulo="Una" -->') }),
      testComponents,
    ).slides;
    expect(slide).toMatchObject({ title: 'Una', attributes: { 'aria-label': 'Una' } });
  });
});
