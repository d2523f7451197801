import { describe, expect, it } from 'vitest';
import { readTaller } from '../../src/content/read-taller.ts';
import { errorsOf, type Files, makeTaller } from './make-taller.ts';
import { testComponents } from './test-components.ts';

const DECK: Files = { 'a.md': '<!-- .slide: id="uno" -->\n# Uno\n\n---\n\n<!-- .slide: id="dos" -->\n# Dos\n' };

const glossary = (entry: string) => errorsOf({ ...DECK, 'data/glosario.yaml': entry });
const questions = (entry: string) => errorsOf({ ...DECK, 'data/preguntas.yaml': entry });
const QUESTION = `- id: una
  lamina: uno
  pregunta: ¿Cuál?
  opciones: [a, b, c]
  correcta: 2
  explicacion: Porque sí.
`;
const STATEMENT = `- id: otra
  lamina: dos
  pregunta: Es así.
  verdadero: false
  explicacion: No es así.
  fuentes: [primera]
`;

describe('readTaller(folder, components) reads data/glosario.yaml', () => {
  it('readTaller(…) gives its abbreviations', () => {
    const folder = makeTaller({
      ...DECK,
      'data/glosario.yaml': '- sigla: AB\n  nombre: A de B\n  fuentes: [segunda]\n',
    });
    expect(readTaller(folder, testComponents).glossary).toEqual([
      { sigla: 'AB', nombre: 'A de B', fuentes: ['segunda'] },
    ]);
  });

  it('readTaller(…) does without it', () => {
    expect(readTaller(makeTaller(DECK), testComponents)).toMatchObject({ glossary: [], questions: [] });
  });

  it.each([
    ['an unknown key', '- sigla: AB\n  nombr: x\n', '2:3 clave desconocida «nombr»; ¿quiso decir «nombre»?'],
    [
      'an abbreviation twice',
      '- { sigla: AB, nombre: x }\n- { sigla: AB, nombre: y }\n',
      '2:12 la sigla «AB» está dos veces; deje solo una',
    ],
    [
      'one without any meaning',
      '- sigla: AB\n',
      '1:3 la sigla «AB» no se explica; agregue «nombre», «texto» o los dos',
    ],
    [
      'an unknown slide',
      '- { sigla: AB, nombre: x, lamina: unos }\n',
      '1:35 lámina desconocida «unos»; ¿quiso decir «uno»?',
    ],
    [
      'an unknown source',
      '- sigla: AB\n  nombre: x\n  fuentes: [primer]\n',
      '3:13 fuente desconocida «primer»; ¿quiso decir «primera»?',
    ],
  ])('readTaller(…) reports %s', (_name, entry, error) => {
    expect(glossary(entry)).toEqual([`slides/data/glosario.yaml:${error}`]);
  });
});

describe('readTaller(folder, components) reads data/preguntas.yaml', () => {
  it('readTaller(…) gives questions of both kinds as options with the right one', () => {
    const folder = makeTaller({ ...DECK, 'data/preguntas.yaml': QUESTION + STATEMENT });
    const { questions } = readTaller(folder, testComponents);
    expect(questions).toMatchObject([
      { id: 'una', slide: 'uno', options: ['a', 'b', 'c'], right: 1 },
      { id: 'otra', slide: 'dos', options: ['Verdadero', 'Falso'], right: 1, sources: ['primera'] },
    ]);
  });

  it.each([
    ['an unknown slide', QUESTION.replace('uno', 'unos'), '2:11 lámina desconocida «unos»; ¿quiso decir «uno»?'],
    ['an id twice', QUESTION + QUESTION, '7:7 el id «una» está dos veces; dé otro a una de las dos preguntas'],
    [
      'an unknown source',
      STATEMENT.replace('primera', 'primer'),
      '6:13 fuente desconocida «primer»; ¿quiso decir «primera»?',
    ],
    ['too few options', QUESTION.replace(', c', ''), '4:13 la pregunta tiene 2 opciones; escriba tres o cuatro'],
    [
      'one option',
      QUESTION.replace('a, b, c', 'a').replace('2', '1'),
      '4:13 la pregunta tiene una opción; escriba tres o cuatro',
    ],
    ['no option', QUESTION.replace('a, b, c', ''), '4:13 la pregunta tiene 0 opciones; escriba tres o cuatro'],
    [
      'options that are numbers',
      QUESTION.replace('a, b, c', '1999, 2000, 2001'),
      '4:14 «elemento 1» no es un texto para YAML (y otros 2 de la lista); escríbalo entre comillas: "1999"',
    ],
    ['an option twice', QUESTION.replace(', c', ', a'), '4:20 la opción «a» está dos veces; deje solo una'],
    [
      'a right answer that is not there',
      QUESTION.replace('correcta: 2', 'correcta: 4'),
      '5:13 no hay opción 4; escriba un número del 1 al 3',
    ],
    [
      'no right answer',
      QUESTION.replace('  correcta: 2\n', ''),
      '1:3 falta la clave «correcta»; escriba el número de la opción buena',
    ],
    [
      'neither options nor a truth',
      STATEMENT.replace('  verdadero: false\n', ''),
      '1:3 la pregunta no tiene respuestas; agregue «opciones» y «correcta», o «verdadero»',
    ],
    [
      'a key in the place of the right answer',
      QUESTION.replace('correcta', 'respuesta'),
      '5:3 clave desconocida «respuesta»; escriba «correcta» y el número de la opción buena',
    ],
    [
      'a key in the place of the truth',
      STATEMENT.replace('verdadero: false', 'falso: true'),
      '4:3 clave desconocida «falso»; escriba «verdadero: true» o «verdadero: false», o bien «opciones» y «correcta»',
    ],
    [
      'options under a misspelt key',
      QUESTION.replace('opciones', 'opcines'),
      '4:3 clave desconocida «opcines»; ¿quiso decir «opciones»?',
    ],
    [
      'options and a truth',
      STATEMENT.replace('verdadero: false', 'verdadero: false\n  opciones: [a, b, c]'),
      '5:13 la pregunta tiene «opciones» y «verdadero»; deje solo uno de los dos',
    ],
  ])('readTaller(…) reports %s', (_name, entry, error) => {
    expect(questions(entry)).toEqual([`slides/data/preguntas.yaml:${error}`]);
  });

  it('readTaller(…) does not take slides for unknown because their chapter cannot be read', () => {
    const errors = errorsOf({ ...DECK, 'a.md': new Uint8Array([0xff, 0xfe, 0xff]), 'data/preguntas.yaml': QUESTION });
    expect(errors).toHaveLength(1);
  });
});
