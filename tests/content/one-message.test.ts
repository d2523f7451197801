import { describe, expect, it } from 'vitest';
import { ContentErrors, formatContentError } from '../../src/content/content-error.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { makeTaller } from './make-taller.ts';
import { testComponents } from './test-components.ts';

const slide = (id: string) =>
  `<!-- .slide: id="${id}" layout="texto" -->\n\n## ${id}\n\nTexto.\n\nNota:\n\nSe dice [@primera].\n\nContexto:\n\nSe sabe [@segunda].\n`;
const GLOSSARY = '- sigla: S\n  nombre: Nombre\n  lamina: dos\n';
const DECK = ['uno', 'dos', 'tres', 'cuatro'].map(slide).join('\n---\n\n');
const SEPARATOR = '\n---\n\n<!-- .slide: id="dos"';

/** All that an editor is told of a chapter, mistakes and doubts. */
function told(chapter: string): string[] {
  try {
    return readTaller(makeTaller({ 'a.md': chapter, 'data/glosario.yaml': GLOSSARY }), testComponents).warnings.map(
      formatContentError,
    );
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    return [...error.errors, ...error.warnings].map(formatContentError);
  }
}

const second = (from: string, to: string) => {
  const at = DECK.indexOf(from, DECK.indexOf(SEPARATOR));
  return DECK.slice(0, at) + to + DECK.slice(at + from.length);
};

it('readTaller(…) says once what a title before the comment, notes in HTML that don’t close and doubled brackets are', () => {
  expect(told(DECK.replace('<!-- .slide: id="uno"', '# <!-- .slide: id="uno"'))).toEqual([
    expect.stringContaining('el título está vacío'),
  ]);
  expect(told(DECK.replace('Texto.', '<aside class="notes">Digo esto'))).toEqual([
    expect.stringContaining('se vería en la lámina'),
  ]);
  expect(told(DECK.replace('[@segunda]', '[[@segunda]]'))).toEqual([expect.stringMatching(/; escriba \[@segunda\]$/)]);
});

it('readTaller(…) says nothing of the deck that is spoilt below', () => {
  expect(told(DECK)).toEqual([]);
});

describe('one mistake, one message', () => {
  it.each([
    '• • •',
    '     ---',
    '\t---',
    '---`',
    '\f',
    '#',
    '%%%',
    '<section>',
    '</section><section>',
    '<div class="a">',
    '✂',
  ])('readTaller(…) says once that %j parts no slides', (sign) => {
    expect(told(DECK.replace(SEPARATOR, SEPARATOR.replace('---', sign)))).toEqual([
      expect.stringMatching(/^slides\/a\.md:15:\d+ «.*» no separa láminas; escriba --- en un renglón propio/s),
    ]);
  });

  it.each([
    ['id="dos layout="texto"', /:17:14 a «id» le falta una comilla; escriba id="dos"$/],
    ['id=""dos"" layout="texto"', /:17:22 no se entiende este atributo/],
    ['dos texto', /:17:14 «dos», «texto» no dicen de qué son; escriba nombre="valor"/],
    ['id=dos layout="texto"', /:17:16 no se entiende este atributo/],
  ])(
    'readTaller(…) says once what is wrong with the attributes %s, and takes no slide for gone',
    (attributes, said) => {
      expect(told(DECK.replace('id="dos" layout="texto"', attributes))).toEqual([expect.stringMatching(said)]);
    },
  );

  it.each(['/>', ']]>', '}>'])('readTaller(…) says once that %s closes no comment', (end) => {
    expect(told(second('-->', end))).toEqual([expect.stringMatching(/:17:\d+ «.*>» no cierra el comentario/)]);
  });

  it('readTaller(…) says once that a slide has two comments of its own above all else', () => {
    const said = [expect.stringMatching(/:18:1 la lámina ya tiene un «\.slide:»/)];
    expect(told(DECK.replace('id="dos" layout="texto"', 'id="dos" -->\n<!-- .slide: layout="texto"'))).toEqual(said);
    expect(told(DECK.replace('id="dos" layout="texto"', 'id="dos" -->\n<!-- .slide: id="dos"'))).toEqual(said);
  });

  it.each([
    ['`<!-- .slide: id="cuatro" layout="texto" -->`', 'este comentario está en código y no hace nada'],
    ['<!-- layout: texto -->', 'este comentario no hace nada; ¿quiso decir «<!-- .slide: … -->»?'],
  ])('readTaller(…) doubts %s', (comment, said) => {
    expect(told(DECK.replace('<!-- .slide: id="cuatro" layout="texto" -->', comment))).toEqual([
      expect.stringContaining(said),
    ]);
  });

  it('readTaller(…) says once that an element opens on the slide and closes in the notes', () => {
    expect(
      told(
        second('Texto.\n', '<div>\n\nTexto.\n').replace(
          'Se sabe [@segunda].\n\n---\n\n<!-- .slide: id="tres"',
          '</div>\n\n---\n\n<!-- .slide: id="tres"',
        ),
      ),
    ).toEqual([expect.stringMatching(/<div> no se cierra; ciérrela antes de «Nota:» o «Contexto:»/)]);
  });
});

describe('text that is shown as it was written', () => {
  it.each([
    ['𝐓𝐞𝐱𝐭𝐨 𝐮𝐧𝐨', '«𝐓𝐞𝐱𝐭𝐨 𝐮𝐧𝐨» está en letras de adorno'],
    ['acci%C3%B3n', '«acci%C3%B3n» perdió una letra'],
    ['acci\\u00f3n', 'perdió una letra'],
    ['{{{estado}}}', '«{{{estado}}}» lleva llaves de más; escriba {{estado}}'],
    ['a;b;c\n1;2;3\n4;5;6', 'estos renglones parecen pegados de una hoja de cálculo'],
    ['<b>uno</i>', '</i> no cierra <b>; escriba </b>'],
    ['`[@primera]`', '«[@primera]» está en código y no cita la fuente'],
    ['[@primera;\n@segunda]', '«[@primera; @segunda]» no cita la fuente: está en dos renglones'],
    ['[véase @primera]', '«[véase @primera]» no cita la fuente; escriba [@primera]'],
    ['{% comment %}uno{% endcomment %}', 'lo conocen otros programas'],
    ['    ## Otra\n    Texto', 'por su sangría, esto se muestra como código'],
    ['a | b\n1 | 2\n3 | 4', 'a la tabla le falta su segundo renglón'],
    ['|a|b|\n\n|---|---|\n\n|1|2|', 'un renglón vacío parte la tabla'],
    ['|a|b|\n\n|---|---|\n\n|1|2|\n|3|4|', 'un renglón vacío parte la tabla'],
    ['|a|b|\n|---|---|\n|1|2|\n\n|3|4|\n|5|6|\n\n|7|8|', 'un renglón vacío parte la tabla'],
    ['a | b\n--|--\n\n1 | 2\n3 | 4', 'un renglón vacío parte la tabla'],
    ['&bull; uno\n&bull; dos', 'una viñeta escrita como signo no hace una lista'],
    ['1 uno\n2 dos\n3 tres', 'estos números no hacen una lista'],
    ['Término\n: definición', 'lo conocen otros programas'],
    ['. . .', 'lo conocen otros programas'],
    ['linea-de-tiempo: data/aga.yaml', 'el nombre de unos datos se ve tal cual'],
    ['[b]texto[/b]', 'estos signos no dan forma al texto'],
    ['{color:red}texto{color}', 'estos signos no dan forma al texto'],
    ['*texto * sigue', 'estos signos se ven tal cual; para cursivas'],
    ['sigue _texto _', 'estos signos se ven tal cual; para cursivas'],
    ['Es $E=mc^2$ siempre.', 'esta fórmula no se dibuja'],
    ['(fuente: primera)', '«(fuente: primera)» no cita la fuente; escriba [@primera]'],
  ])('readTaller(…) says of %j once what is wrong', (text, said) => {
    expect(told(second('Texto.', `Texto.\n\n${text}`))).toEqual([expect.stringContaining(said)]);
  });

  it('readTaller(…) says nothing of addresses, sentences and words that look a little like it', () => {
    const lines =
      'Lunes | 10:00  \nMartes | 11:00\n\n2 de 3 dicen\nque cuesta $5_000 o $6 (fuente: el diario), 2 * 3 * 4.';
    const text = `Véase [uno](https://ejemplo.mx/acci%C3%B3n). Uno; dos; tres.\n\nＡ 4 y ﬁn.\n\n${lines}`;
    expect(told(second('Texto.', text))).toEqual([]);
  });

  it.each([
    'Se escribe $HOME y $PATH_EXTRA; luego $USER.',
    'Cuesta $5 {sin IVA} o US$5_000$ y $A_1 y $B_2; antes, $$ y más $$.',
    '25 de marzo de 2021\n26 de marzo de 2021',
    '7 de cada 10\n8 de cada 10',
    '9 Registro\n10 Bienvenida',
    'Ver data/aga.yaml',
    'Archivo: data/aga.yaml',
    ': nada',
    'Class: una palabra en inglés',
    '|a|b|\n|---|---|\n|1|2|\n\n|c|d|\n|---|---|\n|3|4|',
    '|a|b|\n|---|---|\n|1|2|\n\nFuente: uno | dos',
    'Inicio | Contacto\n\nUno | Dos',
    '`$x^2$`, `[b]uno[/b]` y `a | b`',
  ])('readTaller(…) says nothing of %j', (text) => {
    expect(told(second('Texto.', text))).toEqual([]);
  });
});

describe('marks in words of one’s own', () => {
  const MANY = Array.from({ length: 10 }, (_, n) => slide(`otra-${n}`)).join('\n---\n\n');
  const spoilt = (from: string, to: string) => told(`${second(from, to)}\n---\n\n${MANY}`);

  it.each(['Decir:', 'Ojo:', '`Nota:`', '🗒️', 'N. B.:'])(
    'readTaller(…) doubts %s in the one slide that lacks notes',
    (mark) => {
      expect(spoilt('Nota:', mark)).toEqual([
        expect.stringMatching(
          /^slides\/a\.md:23:1 aviso: «.*» quizá empieza las notas, .*; si es así, escriba «Nota:»/,
        ),
      ]);
    },
  );

  it.each(['Fuentes:', 'Lo que se sabe:', '`Contexto:`'])(
    'readTaller(…) doubts %s above what alone cites among notes',
    (mark) => {
      expect(spoilt('Contexto:', mark)).toEqual([
        expect.stringMatching(
          /^slides\/a\.md:27:1 aviso: «.*» quizá empieza el contexto: .*; si es así, escriba «Contexto:»/,
        ),
      ]);
    },
  );

  it.each(['{Nota:}', '~~Nota:~~', '@Nota:', 'Nota ➔', '¿Contexto?', 'El contexto:', 'C o n t e x t o:'])(
    'readTaller(…) doubts %s once',
    (mark) => {
      expect(told(second(/nota/i.test(mark) ? 'Nota:' : 'Contexto:', mark))).toEqual([
        expect.stringMatching(/aviso: «.*» no empieza (?:las notas|el contexto)/),
      ]);
    },
  );
});
