import { describe, expect, it } from 'vitest';
import { readExample, readText } from './timeline-data.ts';

const GOOD = `titulo: Diez años
desde: "2011"
hasta: "2022"
carriles:
  - { id: mundo, titulo: Mundo }
  - { id: mexico, titulo: México }
epocas:
  - { id: una, titulo: Una, desde: "2011", hasta: "2016", texto: Empieza. }
  - { id: otra, titulo: Otra, desde: "2017", hasta: "2022", texto: Sigue. }
periodos:
  - { id: plan, carril: mexico, titulo: Plan, fecha: "2013/2015", texto: Un plan. }
eventos:
  - { id: salida, carril: mexico, titulo: Salida, fecha: "2017-05-24", texto: Sale., fuentes: [boletin-12] }
`;
const errorsOf = (from: string, to: string) => readText(GOOD.replace(from, to)).errors;

describe('readTimeline(options, files, at)', () => {
  it('readTimeline(options, files, at) reads what is right without a complaint', () => {
    expect(readExample().spec.carriles.map(({ id }) => id)).toEqual(['mundo', 'pais', 'valle']);
    expect(readText(GOOD).errors).toEqual([]);
  });

  it('readTimeline(options, files, at) reports an unknown lane where it stands, with the nearest one', () => {
    expect(errorsOf('salida, carril: mexico', 'salida, carril: mexiko')).toEqual([
      'slides/data/linea.yaml:13:27 carril desconocido «mexiko»; ¿quiso decir «mexico»?',
    ]);
  });

  it('readTimeline(options, files, at) reports an interval whose end is before its start', () => {
    expect(errorsOf('2013/2015', '2019-09-13/2019-08-21')).toEqual([
      expect.stringMatching(/:11:\d+ «fecha» es un intervalo que termina antes de empezar; escriba primero/),
    ]);
    expect(errorsOf('2013/2015', '2013/2015/2016')).toEqual([
      expect.stringContaining('no es una fecha ni un intervalo'),
    ]);
  });

  it('readTimeline(options, files, at) reports an id that a period and an event share', () => {
    expect(errorsOf('id: salida', 'id: plan')).toEqual([
      'slides/data/linea.yaml:13:11 el id «plan» está dos veces; dé otro a uno de los dos',
    ]);
  });

  it('readTimeline(options, files, at) reports a lane and an era that are there twice', () => {
    expect(errorsOf('id: mexico, titulo', 'id: mundo, titulo')[0]).toBe(
      'slides/data/linea.yaml:6:11 el id «mundo» está dos veces; dé otro a uno de los dos',
    );
    expect(errorsOf('id: otra', 'id: una')).toEqual([
      'slides/data/linea.yaml:9:11 el id «una» está dos veces; dé otro a uno de los dos',
    ]);
  });

  it('readTimeline(options, files, at) reports once that eras stand in another order', () => {
    const eras = [2019, 2017, 2015, 2013, 2011].map(
      (year) => `  - { id: e${year}, titulo: E${year}, desde: "${year}", hasta: "${year + 1}", texto: x. }\n`,
    );
    const text = GOOD.replace(/epocas:\n(?: {2}- .*\n)+/, `epocas:\n${eras.join('')}`).replace('2022', '2020');
    expect(readText(text).errors).toEqual([
      expect.stringContaining('«E2017» empieza antes de que termine la anterior'),
    ]);
  });

  it('readTimeline(options, files, at) reports a date before the first or after the last one', () => {
    const problem = (date: string) =>
      `slides/data/linea.yaml:13:58 la fecha «${date}» queda fuera de la línea (2011 a 2022); corríjala, o cambie «desde» o «hasta»`;
    expect(errorsOf('2017-05-24', '2010-12-31')).toEqual([problem('2010-12-31')]);
    expect(errorsOf('2017-05-24', '2021/2023-01')).toEqual([problem('2021/2023-01')]);
    expect(errorsOf('2017-05-24', '2022-12-31')).toEqual([]);
  });

  it('readTimeline(options, files, at) reports an item that no era tells', () => {
    expect(errorsOf('desde: "2017"', 'desde: "2018"')).toEqual([
      'slides/data/linea.yaml:13:58 ninguna época incluye el comienzo de «2017-05-24»; alargue una época o agregue otra',
    ]);
  });

  it('readTimeline(options, files, at) reports eras that overlap or run backwards', () => {
    expect(errorsOf('desde: "2017"', 'desde: "2016-06"')).toEqual([
      'slides/data/linea.yaml:9:38 la época «Otra» empieza antes de que termine la anterior; ordénelas sin que se encimen',
    ]);
    expect(errorsOf('desde: "2011", hasta: "2016"', 'desde: "2016", hasta: "2012"')[0]).toBe(
      'slides/data/linea.yaml:8:51 la época «Una» termina antes de empezar; cambie «hasta»',
    );
  });

  it('readTimeline(options, files, at) reports a line that ends before it begins', () => {
    expect(errorsOf('hasta: "2022"', 'hasta: "2010"')).toEqual([
      'slides/data/linea.yaml:3:8 «hasta» es anterior a «desde»; cámbielas',
    ]);
  });

  it('readTimeline(options, files, at) reports an unknown source with the nearest one', () => {
    expect(errorsOf('[boletin-12]', '[boletin-21]')).toEqual([
      'slides/data/linea.yaml:13:96 fuente desconocida «boletin-21»; ¿quiso decir «boletin-12»?',
    ]);
  });

  it('readTimeline(options, files, at) reports an unknown key and reads on as it was meant', () => {
    const { spec, errors } = readText(GOOD.replace('titulo: Salida', 'titullo: Salida'));
    expect(spec?.eventos.some(({ titulo }) => titulo === 'Salida')).toBe(true);
    expect(errors).toContain('slides/data/linea.yaml:13:35 clave desconocida «titullo»; ¿quiso decir «titulo»?');
  });
});
