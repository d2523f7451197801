import { describe, expect, it } from 'vitest';
import { errorsOf, warningsOf } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

const slide = (id: string, more = '') =>
  `<!-- .slide: id="${id}" -->\n\n## ${id}\n\nTexto.\n\nNota:\n\nSe dice algo.\n${more}`;
const chapter = (...ids: string[]) => ids.map((id) => slide(id)).join('\n---\n\n');
const RIGHT = { 'a.md': chapter('uno', 'dos', 'tres', 'cuatro'), 'b.md': chapter('cinco', 'seis') };
const cutAt = (text: string, words: string) => text.slice(0, text.lastIndexOf(words) + words.length);
const GLOSSARY = ['uno', 'dos', 'tres', 'seis']
  .map((id, n) => `- sigla: S${n}\n  nombre: Nombre\n  texto: Lo que dice.\n  lamina: ${id}\n`)
  .join('');

describe('a file that was perhaps cut', () => {
  it.each(['Se dice', 'Nota:\n\nSe', 'Tex'])(
    'readTaller(…) doubts a chapter that ends with %j and no line’s end',
    (words) => {
      expect(warningsOf({ ...RIGHT, 'b.md': cutAt(RIGHT['b.md'], words) })).toEqual([
        expect.stringMatching(
          /^slides\/b\.md:\d+:\d+ aviso: el capítulo quizá está cortado aquí; recupere el archivo entero/,
        ),
      ]);
      expect(warningsOf({ ...RIGHT, 'b.md': `${cutAt(RIGHT['b.md'], words)}\n` })).toEqual([]);
    },
  );

  it('readTaller(…) says once that slides are gone with the end of a chapter', () => {
    const cut = RIGHT['a.md'].slice(0, RIGHT['a.md'].indexOf('algo', RIGHT['a.md'].indexOf('dos')) + 2);
    expect(errorsOf({ ...RIGHT, 'a.md': cut, 'data/glosario.yaml': GLOSSARY })).toEqual([
      expect.stringMatching(/^slides\/a\.md:21:11 el capítulo quizá está cortado aquí, y no están «tres»; recupere/),
    ]);
  });

  it('readTaller(…) says once that a chapter ends in a block, and not that its other slides are gone', () => {
    const cut = `${slide('uno')}\n---\n\n## Lista\n\n\`\`\`tabla-de-claves\ndatos: da`;
    expect(errorsOf({ ...RIGHT, 'a.md': cut, 'data/glosario.yaml': GLOSSARY })).toEqual([
      expect.stringMatching(/^slides\/a\.md:15:1 bloque sin cerrar/),
    ]);
  });

  it.each([
    ['Lo que', 'termina a media frase'],
    ['sigla: S3\n  nombre: Nom', 'a su último elemento le falta «texto», que tienen los demás'],
  ])('readTaller(…) doubts data that end with %j', (words, what) => {
    const cut = cutAt(GLOSSARY.replaceAll(/ {2}lamina.*\n/g, ''), words);
    const found = warningsOf({ ...RIGHT, 'data/glosario.yaml': cut });
    expect(found).toEqual([expect.stringContaining(`el archivo quizá está cortado: ${what}`)]);
    expect(warningsOf({ ...RIGHT, 'data/glosario.yaml': `${cut}\n` })).toEqual([]);
  });
});

describe('chapters that were parted or changed places', () => {
  it('readTaller(…) doubts a chapter that begins amid a slide, once', () => {
    const [before = '', after = ''] = RIGHT['a.md'].split(/(?<=## tres\n\nTe)/);
    expect(warningsOf({ 'a.md': before, 'b.md': `${after}\n---\n\n${RIGHT['b.md']}` })).toEqual([
      expect.stringMatching(
        /^slides\/b\.md:1:1 aviso: el capítulo empieza sin título, como a media lámina; si sigue a la última de «a\.md»/,
      ),
    ]);
  });

  it('readTaller(…) doubts that the files of two chapters have each other’s names', () => {
    const begins = (title: string) => `# ${title}\n\nTexto.\n`;
    const files = { 'taller.yaml': tallerYaml(['a.md', 'b.md']), 'a.md': begins('Capítulo b.md') };
    expect(warningsOf({ ...files, 'b.md': begins('Capítulo a.md') })).toEqual([
      expect.stringMatching(/^slides\/taller\.yaml:10:14 aviso: «a\.md», «b\.md» parecen cambiados de nombre/),
    ]);
    expect(warningsOf({ ...files, 'b.md': begins('Otro') })).toEqual([]);
  });

  it('readTaller(…) says once that a chapter was pasted twice, with a separator or without', () => {
    for (const between of ['', '\n---\n\n'])
      expect(errorsOf({ ...RIGHT, 'a.md': RIGHT['a.md'] + between + RIGHT['a.md'] })).toEqual([
        expect.stringMatching(
          /^slides\/a\.md:\d+:1 4 ids ya son, sin contar mayúsculas, de otras láminas, desde slides\/a\.md:1: «uno», «dos», «tres», «cuatro»; quite las láminas/,
        ),
      ]);
  });

  it.each(['    ', '\t'])('readTaller(…) says once that slides are indented with %j, and reads them', (indent) => {
    const indented = RIGHT['b.md'].replace(/^(?=.)/gm, indent);
    expect(errorsOf({ ...RIGHT, 'b.md': indented, 'data/glosario.yaml': GLOSSARY })).toEqual([
      expect.stringMatching(/^slides\/b\.md:1:\d por su sangría, esto sería código y no láminas; quite los espacios/),
    ]);
  });
});
