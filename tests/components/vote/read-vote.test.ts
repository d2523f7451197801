import { expect, it } from 'vitest';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import { SourceText } from '../../../src/content/source-text.ts';
import { readVote } from '../../../src/components/vote/read-vote.ts';
import { voteOptions } from '../../../src/components/vote/schema.ts';
import { collectErrors } from '../../content/collect-errors.ts';
import { makeFiles } from '../counts/read-data.ts';

const OWN = 'id: voto\nopciones: [Agua, Tierra fértil]\n';
const QUESTIONS = `- id: cuantas
  lamina: numeros
  pregunta: ¿Cuántas?
  opciones: ["9", "41", "250"]
  correcta: 2
  explicacion: Son 41.
- id: adorno
  lamina: numeros
  pregunta: ¿Es un adorno?
  verdadero: false
  explicacion: No.
`;
const TABLE = `titulo: Ejes
ejes:
  - id: eje-1
    numero: 1
    titulo: Agua
    temas:
      - { id: lluvia, fecha: "2023-08-29", tema: Captar la lluvia, problematica: Faltan canaletas }
      - { id: riego, fecha: "2023-09-02", tema: Turnos de riego, problematica: Faltan mangueras }
`;

/** What a fence says, read as the build reads it, beside one data file. */
function read(yaml: string, data = '', before?: ReturnType<typeof makeFiles>) {
  const { files, errors } = before ?? makeFiles(data);
  const { errors: wrong, report } = collectErrors();
  const options = parseYaml(new SourceText('prueba.md', yaml), voteOptions, report);
  const spec = options && readVote(options.value, files, (key) => options.placeOf([key]));
  return { spec, errors: [...wrong, ...errors], files: { files, errors } };
}

it('readVote(options) makes ids of the words of options; one may be chosen', () => {
  const { spec, errors } = read(OWN);
  expect(errors).toEqual([]);
  expect(spec).toEqual({
    id: 'voto',
    pregunta: undefined,
    tipo: 'una',
    maximo: 1,
    otra: false,
    opciones: [
      { id: 'agua', texto: 'Agua' },
      { id: 'tierra-fertil', texto: 'Tierra fértil' },
    ],
  });
});

it('readVote(options) takes the topics of a table, with their ids', () => {
  const { spec } = read('id: voto\npregunta: ¿Cuál?\ndatos: data/prueba.yaml\ntipo: orden\n', TABLE);
  expect(spec?.opciones).toEqual([
    { id: 'lluvia', texto: 'Captar la lluvia' },
    { id: 'riego', texto: 'Turnos de riego' },
  ]);
  expect(spec?.maximo).toBe(2);
});

it('readVote(options) takes a question with its answers, true and false as two', () => {
  const { spec } = read('id: voto\nrepaso: cuantas\n', QUESTIONS);
  expect(spec?.pregunta).toBe('¿Cuántas?');
  expect(spec?.opciones.map(({ id }) => id)).toEqual(['9', '41', '250']);
  const other = read('id: voto\nrepaso: adorno\npregunta: ¿Lo es?\n', QUESTIONS).spec;
  expect(other?.pregunta).toBe('¿Lo es?');
  expect(other?.opciones.map(({ texto }) => texto)).toEqual(['Verdadero', 'Falso']);
});

it('readVote(options) gives different ids to options that begin alike, and short ones to long options', () => {
  const words = 'una opción que no termina nunca de decir lo que quiere';
  const { spec, errors } = read(`id: voto\nopciones: [${words} uno, ${words} dos]\n`);
  expect(errors).toEqual([]);
  const ids = spec!.opciones.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id.length).toBeLessThan(50);
});

it.each([
  [
    'id: voto\n',
    '1:5 la votación «voto» no tiene opciones; escriba «opciones», «datos» (la tabla de temas) o «repaso» (el id de una pregunta)',
  ],
  [`${OWN}datos: data/prueba.yaml\n`, '3:8 las opciones salen de «opciones» y de «datos»; deje solo uno'],
  ['id: voto\nopciones: [Agua]\n', '2:11 la votación tiene una sola opción; agregue otra'],
  ['id: voto\nopciones: [Agua, Sol, Agua]\n', '2:23 «Agua» está dos veces en la lista; deje solo uno'],
  [
    'id: voto\nopciones: [Agua, Otra]\n',
    '2:11 la opción «Otra» es la respuesta propia; quítela y escriba «otra: true»',
  ],
  [`${OWN}tipo: orden\notra: true\n`, '4:7 «otra» no va con «tipo: orden»; quítela'],
  [`${OWN}maximo: 2\n`, '3:9 «maximo» no va con «tipo: una»; quítelo o escriba «tipo: varias»'],
  [`${OWN}tipo: varias\nmaximo: 3\n`, '4:9 «maximo» es 3 y hay 2 opciones; escriba menos o quítelo'],
  [`${OWN}tipo: vairas\n`, '3:7 «tipo» tiene un valor desconocido; use «una», «varias», «orden»'],
  [`${OWN}opcoines: [Sol]\n`, '3:1 clave desconocida «opcoines»; ¿quiso decir «opciones»?'],
  ['id: Mi voto\nopciones: [Sí, No]\n', '1:5 «id» solo lleva minúsculas sin acento, cifras y guiones; cámbielo'],
  ['id: voto\nrepaso: cuntas\n', '2:9 no hay una pregunta «cuntas» en «data/preguntas.yaml»; ¿quiso decir «cuantas»?'],
])('readVote(options) says place, problem and remedy of %j', (yaml, error) => {
  expect(read(yaml, QUESTIONS).errors).toEqual([error]);
});

it('readVote(options) reports an id that another vote of the workshop has', () => {
  const { files } = read(OWN);
  expect(read(OWN, '', files).errors).toEqual(['1:5 el id «voto» ya es de otra votación; dé otro a una de las dos']);
});
