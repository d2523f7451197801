import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { salvageConfig, tallerSchema } from '../../src/content/taller-schema.ts';
import { variablesOf } from '../../src/content/variables.ts';
import { collectErrors } from './collect-errors.ts';
import { tallerYaml } from './taller-yaml.ts';

const RIGHT = tallerYaml(['01-uno.md']);

function errorsFor(text: string): string[] {
  const { errors, report } = collectErrors();
  parseYaml(new SourceText('taller.yaml', text), tallerSchema, report);
  return errors;
}

describe('tallerSchema', () => {
  it('tallerSchema takes a right file, with and without a public address', () => {
    expect(errorsFor(RIGHT)).toEqual([]);
    expect(errorsFor(`direccion:\n${RIGHT}`)).toEqual([]);
    expect(errorsFor(`direccion: ""\n${RIGHT}`)).toEqual([expect.stringContaining('este texto está vacío')]);
    expect(errorsFor(`direccion: https://ejemplo.mx/taller/\n${RIGHT}`)).toEqual([]);
  });

  it('tallerSchema refuses what another team could get wrong', () => {
    expect(errorsFor(RIGHT.replace('2021-03-25', '25/03/2021'))).toEqual([
      '3:8 «fecha» no es un día del calendario; escriba 2021-03-25',
    ]);
    for (const day of ['25 de marzo de 2021', '2021-3-25', '2021–03–25', '20210325'])
      expect(errorsFor(RIGHT.replace('2021-03-25', day))[0], day).toMatch(/; escriba 2021-03-25$/);
    expect(errorsFor(RIGHT.replace('2021-03-25', '04/03/2021'))[0]).toMatch(/; escriba año-mes-día/);
    expect(errorsFor(RIGHT.replace('2021-03-25', ''))).toEqual(['3:8 «fecha» está vacío; escriba un texto']);
    expect(errorsFor(RIGHT.replace('Taller de prueba', '{{estado}}'))[0]).toMatch(
      /escriba un texto; si empieza con \[ o \{/,
    );
    expect(errorsFor('titulo: x\n')).toEqual([
      '1:1 faltan las claves «estado», «fecha», «idioma», «convoca», «capitulos»; agréguelas',
    ]);
    expect(errorsFor(RIGHT.replace('es-MX', 'en'))[0]).toMatch(/^4:9 «idioma» no es un idioma de esta interfaz; /);
    expect(errorsFor(RIGHT.replace('minutos: 5', 'minutos: 0'))).toEqual([
      '12:14 «minutos» es demasiado pequeño; escriba un número mayor que 0',
    ]);
    expect(errorsFor(RIGHT.replace('minutos: 5', 'minutos: 50000'))[0]).toMatch(
      /«minutos» es demasiado grande; .*1440/,
    );
    expect(errorsFor(RIGHT.replace('Taller de prueba', '"   "'))).toEqual([
      '1:9 «titulo» está vacío; escriba un texto',
    ]);
    expect(errorsFor(RIGHT.replace('01-uno.md', '../uno.md'))[0]).toMatch(
      /^10:14 «archivo» no es un archivo de capítulo; /,
    );
    expect(errorsFor(`direccion: ejemplo.mx\n${RIGHT}`)[0]).toMatch(/^1:12 «direccion» no es una dirección; /);
    expect(errorsFor(RIGHT.replace(/capitulos:[\s\S]*/, 'capitulos: []\n'))[0]).toMatch(
      /^9:12 «capitulos» está vacío; /,
    );
  });
});

describe('tallerSchema, of the room online', () => {
  const KEY = 'BGo2uk7_w_rTQ5qG0fYFXfzWUBDQyZFcaMND0EbTmwumrbPCoYdNkEUykRljPt4d9JWo-C7rodxjeNclLD6Vk7s';
  const room = (server: string, key: string) => `sala:\n  servidor: ${server}\n  clave: ${key}\n${RIGHT}`;

  it('tallerSchema takes a broker with its key, or an empty place for it', () => {
    for (const server of ['wss://ejemplo.mx', 'wss://sala.ejemplo.mx:8084/mqtt'])
      expect(errorsFor(room(server, KEY))).toEqual([]);
    expect(errorsFor(`sala:\n${RIGHT}`)).toEqual([]);
  });

  it('tallerSchema says what is wrong with a broker or its key', () => {
    const servers = [
      'ws://ejemplo.mx',
      'https://ejemplo.mx',
      'wss://ana:clave@ejemplo.mx',
      'wss://ejemplo.mx/a;b',
      'x',
    ];
    for (const server of servers)
      expect(errorsFor(room(server, KEY)), server).toEqual([
        expect.stringMatching(/^2:13 «servidor» no es la dirección de un servidor MQTT; escríbala como wss:/),
      ]);
    const offTheCurve = `${KEY.slice(0, -2)}AA`;
    for (const key of [KEY.slice(1), `${KEY}A`, offTheCurve, 'secreto'])
      expect(errorsFor(room('wss://ejemplo.mx', key)), key).toEqual([
        expect.stringMatching(/^3:10 «clave» no es una clave pública; cópiela entera/),
      ]);
    expect(errorsFor(`sala:\n  servidor: wss://ejemplo.mx\n${RIGHT}`)).toEqual([expect.stringMatching(/«clave»/)]);
  });
});

describe('salvageConfig(text, chapters)', () => {
  it('salvageConfig(text, chapters) keeps what is right and makes up the rest', () => {
    expect(salvageConfig(`${RIGHT}sobra: 1\n`, ['otro.md'])).toMatchObject({
      estado: 'Quintana Roo',
      capitulos: [{ archivo: '01-uno.md' }],
    });
    expect(salvageConfig(RIGHT.replace('minutos: 5', 'minutos: cinco'), ['otro.md'])).toMatchObject({
      capitulos: [{ archivo: 'otro.md' }],
    });
  });

  it('salvageConfig(text, chapters) gives something usable whatever the text', () => {
    for (const text of ['', '- a', 'a: [', 'null', '12', '*a', 'fecha: nunca']) {
      const config = salvageConfig(text, []);
      expect(tallerSchema.shape.fecha.safeParse(config.fecha).success, text).toBe(true);
      expect(variablesOf(config).fecha, text).toBeTruthy();
    }
  });
});

describe('variablesOf(config)', () => {
  it('variablesOf(config) writes the date out in the language of the workshop', () => {
    const config = salvageConfig(RIGHT, []);
    expect(variablesOf(config)).toEqual({
      titulo: 'Taller de prueba',
      estado: 'Quintana Roo',
      fecha: '25 de marzo de 2021',
      convoca: 'Núcleo de prueba',
      siglas: 'NP',
    });
  });
});
