import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dateSchema } from '../../src/content/dates.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { collectErrors } from './collect-errors.ts';

const schema = z.strictObject({
  titulo: z.string().min(1),
  anio: z.number().int().optional(),
  fecha: dateSchema.optional(),
  puntos: z.array(z.strictObject({ nombre: z.string(), tipo: z.enum(['a', 'b']).optional() })).default([]),
});

function parse(text: string, part?: { text: string; offset: number }) {
  const { errors, report } = collectErrors();
  return { placed: parseYaml(new SourceText('a.yaml', text), schema, report, part), errors };
}

describe('parseYaml(source, schema, report)', () => {
  it('parseYaml(…) gives the value and the place of each part of it', () => {
    const text = 'titulo: Uno\npuntos:\n  - nombre: dos\n';
    const { placed, errors } = parse(text);
    expect(errors).toEqual([]);
    expect(placed?.value).toEqual({ titulo: 'Uno', puntos: [{ nombre: 'dos' }] });
    expect(placed?.placeOf(['puntos', 0, 'nombre'])).toEqual({ file: 'a.yaml', line: 3, column: 13 });
    expect(placed?.placeOf(['puntos', 0, 'nada'])).toEqual({ file: 'a.yaml', line: 3, column: 5 });
  });

  it('parseYaml(…) reports an unknown key where it stands and suggests the nearest', () => {
    expect(parse('titulo: a\nannio: 2011\n').errors).toEqual(['2:1 clave desconocida «annio»; ¿quiso decir «anio»?']);
    expect(parse('titulo: a\npuntos:\n  - nombre: a\n    tippo: b\n').errors).toEqual([
      '4:5 clave desconocida «tippo»; ¿quiso decir «tipo»?',
    ]);
    expect(parse('titulo: a\nzzz: 1\n').errors).toEqual([
      '2:1 clave desconocida «zzz»; use una de estas: titulo, anio, fecha, puntos',
    ]);
  });

  it('parseYaml(…) says of what a comma has cut off in braces that it is no key', () => {
    expect(parse('titulo: a\npuntos:\n  - { nombre: pozos, y ríos }\n').errors).toEqual([
      expect.stringMatching(/^3:22 «y ríos» queda como otra clave: la coma/),
    ]);
    expect(parse('titulo: a\npuntos:\n  - { nombre: pozos, tippo: a }\n').errors[0]).toContain('¿quiso decir «tipo»?');
  });

  it('parseYaml(…) names what nobody sees in a misspelt key, and calls no key lost that is misspelt', () => {
    expect(parse('titulo: a\npun\u00adtos: []\n').errors).toEqual([
      expect.stringMatching(/¿quiso decir «puntos»\? .* lleva el signo U\+00AD/),
    ]);
    expect(parse('titulo: a\nPúntos:\n  - nombre: b\n').errors).toEqual([
      '2:1 clave desconocida «Púntos»; ¿quiso decir «puntos»?',
    ]);
  });

  it('parseYaml(…) says what is wrong with a key though another one is a misspelling of it', () => {
    expect(parse('titulo: a\nanio: doce\nannio: 2011\n').errors).toEqual([
      '3:1 clave desconocida «annio»; ¿quiso decir «anio»?',
      '2:7 «anio» no es del tipo esperado; escriba un número',
    ]);
  });

  it('parseYaml(…) reports a missing key at the start of the group that lacks it', () => {
    expect(parse('# comentario\nanio: 2011\n').errors).toEqual(['2:1 falta la clave «titulo»; agréguela']);
    expect(parse('titulo: a\npuntos:\n  - tipo: a\n').errors).toEqual(['3:5 falta la clave «nombre»; agréguela']);
    expect(parse('').errors).toEqual(['1:1 falta la clave «titulo»; agréguela']);
  });

  it('parseYaml(…) reports wrong types, values and dates where they stand', () => {
    expect(parse('titulo: 12\nanio: dos\nfecha: ayer\npuntos: [{ nombre: a, tipo: c }, b]\n').errors).toEqual([
      '1:9 «titulo» no es un texto para YAML; escríbalo entre comillas: "12"',
      '2:7 «anio» no es del tipo esperado; escriba un número',
      '3:8 «fecha» no es una fecha; escriba 2017-05-24, 2019-03 o 2011',
      '4:29 «tipo» tiene un valor desconocido; use «a», «b»',
      '4:34 «elemento 2» no es del tipo esperado; escriba un grupo de claves: nombre, tipo',
    ]);
    expect(parse('titulo: ""\n').errors).toEqual(['1:9 «titulo» está vacío; escriba un texto']);
    expect(parse('- lista\n').errors).toEqual([
      '1:1 parece un archivo de otra clase: es una lista, y aquí van claves (titulo, anio, fecha, puntos); revise qué archivo nombra la lámina, o recupere el que era',
    ]);
  });

  it('parseYaml(…) says once that a word processor turned the quotes of values, and reads on', () => {
    const text = 'titulo: “Uno: dos”\nfecha: “2017-05-24”\npuntos:\n  - nombre: “a #b”\n    tipo: c\n';
    const [quotes, ...others] = parse(text).errors;
    expect(quotes).toMatch(/^1:9 3 valores van entre comillas tipográficas/);
    expect(others).toEqual(['5:11 «tipo» tiene un valor desconocido; use «a», «b»']);
    // Texts alone may be somebody's words: a doubt each.
    const doubts = parse('titulo: “Uno”\npuntos:\n  - nombre: “a”\n  - nombre: “b”\n').errors;
    expect(doubts.map((each) => each.slice(0, 30))).toEqual(
      ['1:9', '3:13', '4:13'].map((at) => expect.stringMatching(`^${at} las comillas`)),
    );
  });

  it('parseYaml(…) reports broken YAML in Spanish', () => {
    const broken: Record<string, RegExp> = {
      'titulo: "a\n': /^1:9 .*falta un signo/,
      'titulo: a\ntitulo: b\n': /^2:1 .*la misma clave está dos veces; deje solo una$/,
      'puntos:\n\t- nombre: a\n': /^2:1 .*tabulador como sangría; use espacios$/,
      'titulo: a: b\n': /^1:9 .*dos veces «: »/,
      'titulo: a\n---\ntitulo: b\n': /^2:1 .*línea ---/,
      'titulo: *nada\n': /^1:9 .*alias/,
      'titulo: !raro a\n': /^1:9 .*empieza con «!»/,
      'titulo: @a\n': /^1:9 .*un texto empieza con «@»; escríbalo todo entre comillas: '@a'$/,
      'titulo: **a** b\n': /^1:9 .*un texto empieza con «\*»; escríbalo todo entre comillas: '\*\*a\*\* b'$/,
      'titulo: & a\n': /^1:9 .*un texto empieza con «&»/,
      'titulo: "a" b\n': /^1:9 .*un texto empieza con «"»; escríbalo todo entre comillas: '"a" b'$/,
      'titulo: - a\n': /^1:9 .*un texto empieza con «-»/,
      'titulo: a\npuntos:\n  * uno\n  * dos\n': /^3:3 .*«\*» no empieza un elemento de la lista/,
      '// ficha\ntitulo: a\n': /^1:1 .*«\/\/» no empieza un comentario en YAML; empiécelo con «# »$/,
      '<!-- ficha -->\ntitulo: a\n': /^1:1 .*«<!--» no empieza un comentario/,
      '```yaml\ntitulo: a\n```\n': /^1:1 .*«```» no empieza nada en YAML; quite el renglón$/,
      'puntos:\n  - nombre: a\n     tipo: b\n':
        /^3:6 .*más a la derecha que los de su grupo; alinéelo con el de arriba$/,
      'puntos:\n  - nombre: a\n   tipo: b\n': /^3:1 .*la sangría no corresponde/,
      'puntos:\n  - nombre: a\n  nombre: b\n': /^3:1 .*la sangría no corresponde/,
      'titulo: &Taller\n': /^1:9 .*empieza con «&» .*entre comillas$/,
      'titulo: &Datos abiertos\n': /^1:9 .*empieza con «&»/,
      'titulo: [a, b\n': /^1:9 .*falta un signo/,
    };
    for (const [text, message] of Object.entries(broken)) {
      const { errors, placed } = parse(text);
      expect(placed, text).toBeUndefined();
      expect(errors[0], text).toMatch(message);
      expect(errors.join(), text).not.toMatch(/\b(the|must|is|not|should|and)\b/);
    }
  });

  it('parseYaml(…) says each cause once, and not what follows from it', () => {
    const many = `titulo: a\npuntos:\n  - { nombre: Lo que dijo [sic] ayer }\n${'  - { nombre: a }\n'.repeat(30)}`;
    expect(parse(many).errors).toEqual([expect.stringMatching(/^3:27 .* «\[», «\{» o comillas va entre comillas$/)]);
    const two = 'titulo:\n\u00a0\u00a0nombre: a\n\u00a0\u00a0otro: b\n';
    expect(parse(two).errors).toEqual([expect.stringMatching(/^2:1 .*U\+00A0.*2 renglones/)]);
    expect(parse('titulo:\u00a0a\nanio: x: y\n').errors).toEqual([expect.stringMatching(/^1:8 .*U\+00A0/)]);
    expect(parse('puntos:\n\t- nombre: a\n\t- nombre: b\n').errors).toHaveLength(1);
    expect(parse('\u200btitulo: a\n').errors).toEqual([expect.stringMatching(/^1:1 .*U\+200B/)]);
    expect(parse('uno: 1\ndos: 2\ntres: 3\n').errors).toEqual([
      '1:1 parece un archivo de otra clase: falta «titulo» y sobra «uno», «dos», «tres»; revise qué archivo nombra la lámina, o recupere el que era',
    ]);
  });

  it('parseYaml(…) doubts a value that ends at a sign of comment', () => {
    const { placed, errors } = parse('titulo: Taller #2 de todos\nanio: 2011 # cuando empezó\n');
    expect(placed?.value.titulo).toBe('Taller');
    expect(errors).toEqual([
      expect.stringMatching(/^1:16 «#2» y lo que sigue es un comentario: el valor es solo «Taller»/),
    ]);
    expect(parse('titulo: "Taller #2"\npuntos: # todos\n  - nombre: a\n').errors).toEqual([]);
  });

  it.each([
    ['titulo: "C:\\taller"', 12, '\\t'],
    ['titulo: "C:\\nuevo"', 12, '\\n'],
    ['titulo: "C:\\Noticias"', 12, '\\N'],
  ])('parseYaml(…) doubts %s: a letter after \\ is another sign', (text, column, sign) => {
    expect(parse(`${text}\n`).errors).toEqual([
      expect.stringMatching(new RegExp(`^1:${column} «\\${sign}» entre comillas dobles .*comillas sencillas$`)),
    ]);
  });

  it('parseYaml(…) says nothing of a line’s end, a sign by its number and a \\ written twice', () => {
    expect(parse('titulo: "uno\\ndos \\u00e9 C:\\\\taller"\n').errors).toEqual([]);
    expect(parse("titulo: 'C:\\taller'\n").errors).toEqual([]);
  });

  it('parseYaml(…) doubts a name that its own comma parts in a list or that is there twice, and a question mark for a letter', () => {
    const list = z.strictObject({ nombres: z.array(z.string()) });
    const read = (text: string) => {
      const { errors, report } = collectErrors();
      parseYaml(new SourceText('a.yaml', text), list, report);
      return errors;
    };
    expect(read('nombres: [Una, A.C., Otra]\n')).toEqual([
      expect.stringMatching(/^1:16 «A\.C\.» queda como un elemento/),
    ]);
    expect(read('nombres: [Una, Más de 2,300 personas]\n')).toEqual([
      expect.stringContaining('«2,300» queda partido en dos elementos'),
    ]);
    for (const list of ['[Una, "Más de 2,300 personas"]', '[Plan 2, 300 cosas]'])
      expect(read(`nombres: ${list}\n`), list).toEqual([]);
    expect(read('nombres: ["Una, A.C.", Otra]\n')).toEqual([]);
    expect(read('nombres: [Una; Otra]\n')).toEqual([expect.stringMatching(/^1:14 «;» no separa/)]);
    expect(read('nombres: [Una; sí, Otra]\n')).toEqual([]);
    expect(read('nombres:\n  - Una\n    - Otra\n')).toEqual([
      expect.stringMatching(/^3:7 «Otra» es parte del texto de arriba y no otro elemento/),
    ]);
    expect(read('nombres:\n  - Una y\n    otra - más\n')).toEqual([]);
    expect(read('nombres:\n  - Una,\n  - Otra,\n')).toEqual([
      expect.stringMatching(/^2:8 la coma del final es parte del texto \(así en 2 valores\)/),
    ]);
    expect(read('nombres: "Una,"\n')).toHaveLength(1);
    expect(read('nombres:\n  - Una\n  - Dos\n  - Una\n')).toEqual([
      '4:5 «Una» está dos veces en la lista; deje solo uno',
    ]);
    expect(read('nombres: [M?xico, Yucat?n, ¿Qué?]\n')).toEqual([
      expect.stringMatching(/^1:11 «M\?xico» perdió una letra.*2 palabras/),
    ]);
  });

  it.each([
    ['titulo: "**Taller** abierto"', 9, '«**Taller**» se ve tal cual'],
    ['titulo: "Taller [de](https://ejemplo.mx) todos"', 17, 'no hay Markdown'],
    ['titulo: "El *Informe*, otra vez"', 13, '«*Informe*» se ve tal cual'],
    ['titulo: Taller &amp; foro', 16, '«&amp;» se ve tal cual'],
    ['titulo: Taller de <b>datos</b>', 19, '«<b>» se ve tal cual'],
    ['titulo: Taller [@acta] de plazas', 16, '«[@acta]» se ve tal cual'],
    ['titulo: Taller[^1]', 15, '«[^1]» se ve tal cual'],
    ['titulo: “Taller”', 9, 'las comillas tipográficas de este valor se ven'],
    ['titulo: ‘Taller’', 9, 'las comillas tipográficas de este valor se ven'],
    ['titulo: Taller # 2 de abril', 16, '«# 2» y lo que sigue es un comentario: el valor es solo «Taller»'],
    ['titulo: " "', 9, 'este texto está vacío'],
    ['titulo: "\u200b"', 9, 'este texto está vacío'],
    ['titulo: Taller,', 15, 'la coma del final es parte del texto'],
  ])('parseYaml(…) doubts %s, whose signs are shown as they are', (text, column, said) => {
    const { placed, errors } = parse(`${text}\n`);
    expect(placed).toBeDefined();
    expect(errors).toEqual([expect.stringContaining(said)]);
    expect(errors[0]).toMatch(new RegExp(`^1:${column} `));
  });

  it('parseYaml(…) says nothing of quotes within a text, of arithmetic, and of words in another language', () => {
    expect(parse('titulo: El «foro» y “la mesa”, 2 * 3 < 7 & más [sic] (véase) [Open]{lang=en}\n').errors).toEqual([]);
  });

  it('parseYaml(…) doubts a variable in a file of data, and none in a slide’s own block, where it takes its value', () => {
    const text = 'titulo: "El {{estado}}"\n';
    expect(parse(text).errors).toEqual([expect.stringMatching(/^1:13 «\{\{estado\}\}» se ve tal cual/)]);
    expect(parse(`\`\`\`x\n${text}\`\`\`\n`, { text, offset: 5 }).errors).toEqual([]);
  });

  it('parseYaml(…) counts from where a fence starts in its chapter', () => {
    const chapter = '# Título\n\n```x\ntitulo: a\nannio: 1\n```\n';
    const text = 'titulo: a\nannio: 1\n';
    expect(parse(chapter, { text, offset: chapter.indexOf(text) }).errors).toEqual([
      '5:1 clave desconocida «annio»; ¿quiso decir «anio»?',
    ]);
  });

  it('parseYaml(…) is not misled by names that objects inherit', () => {
    expect(parse('titulo: a\n__proto__: { anio: 1 }\n').errors[0]).toMatch(/^2:1 clave desconocida «__proto__»/);
    expect(parse('titulo: a\nconstructor: 1\n').errors).toHaveLength(1);
  });

  it('parseYaml(…) refuses aliases that multiply', () => {
    const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((key, i) => `${key}: &${key} [${'abcdefghi'[i]}]\n`.replace(/\[(.)\]/, '[*$1, *$1, *$1, *$1]')).join('')}`;
    expect(parse(bomb).errors.at(-1)).toMatch(/alias/);
  });
});
