import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { type ContentError, ContentErrors } from '../../src/content/content-error.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { EXAMPLE } from './example-files.ts';
import { type Files, makeTaller } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';
import { randomFrom } from '../random-from.ts';

const ROUNDS = Number(process.env.HOSTILE_ROUNDS ?? 30);
const SEED = Number(process.env.HOSTILE_SEED ?? 20210325);
// Drawing takes longer than reading and is tested by its components: here only now and then.
const DRAWN = Number(process.env.HOSTILE_DRAWN ?? 0.04);

const SNIPPETS = [
  '---\n', '\n\n---\n\n', '\n--\n', '```', '~~~\n', '"', "'", '<', '>', '</', '<!--', '-->', '<div ', '</div>', '<p>', '<br>',
  '{{', '}}', '{{estado}}', '[@', '[@ñ]', '](', '![', '[x]: y\n', ': ', ':\n', '- ', '  ', '\t', '\r', '\0', '\uFEFF', '\u2028',
  'Nota:', '\nContexto:\n', '&', '&#', '|', ',', ';', '#', '*', '&a ', '*a', '!!x ', '%', '[', ']', '{', '}', '\\', '0', '-1',
  '1e400', '9999-99-99', '2019-02-30', '.nan', 'null', '🙂', 'é', '<!-- .slide: ', '<!-- .element: ', ' -->', '=', 'id="a b"',
]; // biome-ignore format: a list to look through

/** A text with a few of the accidents that happen to files. */
function spoil(text: string, random: () => number): Buffer {
  const at = () => Math.floor(random() * (spoilt.length + 1));
  let spoilt = text;
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const near = Math.min(to, from + Math.floor(random() * 200));
    const accidents = [
      () => spoilt.slice(0, from) + SNIPPETS[Math.floor(random() * SNIPPETS.length)] + spoilt.slice(from),
      () => spoilt.slice(0, from) + SNIPPETS[Math.floor(random() * SNIPPETS.length)] + spoilt.slice(from),
      () => spoilt.slice(0, from) + spoilt.slice(near),
      () => spoilt.slice(0, near) + spoilt.slice(from),
      () => spoilt.slice(0, from),
      () => spoilt.slice(0, from) + spoilt.slice(from, near).toUpperCase() + spoilt.slice(near),
      () => spoilt.slice(0, from) + spoilt.slice(from).replace(/\d/, String(Math.floor(random() * 10))),
      () => spoilt.replaceAll('\n', '\r\n'),
    ];
    spoilt = accidents[Math.floor(random() * accidents.length)]!();
  }
  const bytes = Buffer.from(spoilt);
  if (random() < 0.03 && bytes.length > 0) bytes[Math.floor(random() * bytes.length)] = 0xff;
  return bytes;
}

/** A workshop of one chapter of the example, so that reading it is quick, and the files that it is made of. */
function makeChapter(name: keyof typeof EXAMPLE): { folder: string; files: string[] } {
  const text = EXAMPLE[name];
  const files: Files = Object.fromEntries(Object.entries(EXAMPLE).filter(([path]) => !path.endsWith('.md')));
  // What points to slides of other chapters would be an error before anything is spoilt.
  const about = ['data/glosario.yaml', 'data/preguntas.yaml'] as const;
  for (const path of about) {
    const entries: { lamina: string }[] = parse(EXAMPLE[path]);
    files[path] = stringify(entries.filter(({ lamina }) => text.includes(`id="${lamina}"`)));
  }
  const folder = makeTaller({ ...files, [name]: text, 'taller.yaml': tallerYaml([name]) });
  const data = [...new Set(text.match(/data\/[\w-]+\.\w+/g) ?? [])];
  return { folder, files: [name, name, ...data, ...data, ...about, 'taller.yaml', 'data/fuentes.yaml'] };
}

function build(folder: string, drawn: boolean): readonly ContentError[] {
  try {
    const taller = readTaller(folder, registry.values());
    if (drawn) expect(renderDeck(taller)).toContain('<section');
    return [];
  } catch (error) {
    if (error instanceof ContentErrors) return error.errors;
    throw error;
  }
}

function expectInside(folder: string, { file, line, column, problem, remedy }: ContentError): void {
  const lines = readFileSync(join(folder, file.replace(/^slides\//, '')), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
  expect(problem).not.toMatch(/undefined|NaN|\[object/);
  expect(remedy).not.toMatch(/undefined|NaN|\[object/);
}

describe('readTaller and renderDeck with spoilt files', () => {
  it(`readTaller and renderDeck either build or say what is wrong and where, ${ROUNDS} times`, {
    timeout: 3_600_000,
  }, () => {
    const random = randomFrom(SEED);
    const chapters = (['1-inicio.md', '2-cuentas.md', '3-lugares.md'] as const).map(makeChapter);
    let built = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { folder, files } = chapters[round % chapters.length]!;
      const path = join(folder, files[Math.floor(random() * files.length)]!);
      const right = readFileSync(path);
      writeFileSync(path, spoil(right.toString(), random));
      try {
        const errors = build(folder, random() < DRAWN);
        for (const error of errors) expectInside(folder, error);
        if (errors.length === 0) built++;
      } catch (error) {
        const spoilt = readFileSync(path).toString('latin1');
        throw new Error(`round ${round} of seed ${SEED}, ${path}:\n${spoilt.slice(0, 4000)}`, { cause: error });
      }
      writeFileSync(path, right);
    }
    // Some accidents do no harm; if all did, or none, the loop would test nothing.
    expect(built).toBeGreaterThan(ROUNDS / 20);
    expect(built).toBeLessThan(ROUNDS * 0.9);
  });
});
