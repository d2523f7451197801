import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { citedIds } from '../../src/html/cited-ids.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/taller');

/** Workshops that must work as well as the one in `from`, each made in a folder of its own below `into`. */
export function makeEditions(from: string, into: string): Record<string, string> {
  const make = (name: string, write: (folder: string) => void) => {
    const folder = join(into, name);
    mkdirSync(folder, { recursive: true });
    write(folder);
    return folder;
  };
  return {
    'otro-estado': make('otro-estado', (folder) => makeOtherState(from, folder)),
    'otros-capitulos': make('otros-capitulos', (folder) => makeOtherChapters(from, folder)),
    'solo-reveal': make('solo-reveal', makePlain),
    'de-prueba': make('de-prueba', (folder) => cpSync(FIXTURE, folder, { recursive: true })),
  };
}

/** README, «Llevar el taller a otro estado», its first step and no more. */
function makeOtherState(from: string, folder: string): void {
  cpSync(from, folder, { recursive: true });
  edit(folder, 'taller.yaml', (settings) => {
    settings.set('estado', 'Yucatán');
    settings.set('fecha', '2022-05-06');
  });
}

/** README, «Quitar o agregar un capítulo»: two chapters out, if there are that many, and a new one in. */
function makeOtherChapters(from: string, folder: string): void {
  cpSync(from, folder, { recursive: true });
  const { chapters } = readTaller(from, registry.values());
  const gone = chapters.slice(1).filter((_, index) => index % 2 === 1).slice(0, 2); // biome-ignore format: one thought
  const goneIds = new Set(gone.flatMap(({ slides }) => slides.map(({ id }) => id)));
  for (const { file } of gone) rmSync(join(folder, file));
  edit(folder, 'taller.yaml', (settings) => {
    const list = settings.get('capitulos') as YAMLSeq<YAMLMap>;
    list.items = list.items.filter((chapter) => !gone.some(({ file }) => file === chapter.get('archivo')));
    list.items.push(
      settings.createNode({ archivo: 'nuevo-capitulo.md', titulo: 'Nuevo capítulo', minutos: 5 }) as YAMLMap,
    );
  });
  edit(folder, 'data/glosario.yaml', ({ contents }) => {
    for (const entry of (contents as YAMLSeq<YAMLMap>).items)
      if (goneIds.has(entry.get('lamina') as string)) entry.delete('lamina');
  });
  edit(folder, 'data/preguntas.yaml', ({ contents }) => {
    const list = contents as YAMLSeq<YAMLMap>;
    list.items = list.items.filter((question) => !goneIds.has(question.get('lamina') as string));
  });
  unlink(folder, goneIds);

  writeFileSync(join(folder, 'nuevo-capitulo.md'), NEW_CHAPTER);
  writeFileSync(join(folder, 'una foto.png'), Buffer.from(PIXELS, 'base64'));
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/nuevas-cuentas.yaml'), NEW_COUNTS);
  dropLeftovers(folder);
}

/** Takes links to slides that are gone out of the other slides; their words stay. */
function unlink(folder: string, gone: ReadonlySet<string>): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
    const text = readFileSync(join(folder, name), 'utf-8');
    const without = text.replace(/\[([^\]]*)\]\(#\/?([^)]+)\)/g, (link, words, id) => (gone.has(id) ? words : link));
    if (without !== text) writeFileSync(join(folder, name), without);
  }
}

/** What only the chapters that are gone used: data that nobody shows, sources that nobody cites. */
function dropLeftovers(folder: string): void {
  const chapters = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf-8'))
    .join('\n');
  const always = ['fuentes.yaml', 'glosario.yaml', 'preguntas.yaml'];
  for (const name of readdirSync(join(folder, 'data')))
    if (!always.includes(name) && !chapters.includes(`data/${name}`)) rmSync(join(folder, 'data', name));
  const cited = new Set(citedIds(readTaller(folder, registry.values())));
  edit(folder, 'data/fuentes.yaml', ({ contents }) => {
    const list = contents as YAMLSeq<YAMLMap>;
    list.items = list.items.filter((source) => cited.has(source.get('id') as string));
  });
}

/** Five slides as reveal.js users write them; no layout, no notes, no data, no chapter's opener, and the workshop's title on none. */
function makePlain(folder: string): void {
  writeFileSync(join(folder, 'laminas.md'), PLAIN);
  writeFileSync(
    join(folder, 'taller.yaml'),
    `titulo: Otra plaza
estado: Oaxaca
fecha: 2024-02-29
idioma: es-MX
convoca: { nombre: Una asociación, siglas: UNA, organizaciones: [Una asociación] }
capitulos:
  - { archivo: laminas.md, titulo: Láminas, minutos: 10 }
`,
  );
}

/** Changes a YAML file, if it is there, as an editor would: comments and the rest stay. */
function edit(folder: string, path: string, change: (document: Document) => void): void {
  const file = join(folder, path);
  if (!existsSync(file)) return;
  const document = parseDocument(readFileSync(file, 'utf-8')) as unknown as Document;
  change(document);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

const NEW_CHAPTER = `<!-- .slide: id="nuevo-capitulo" layout="capitulo" -->

# Nuevo capítulo

De otra mano

Nota:

Presentar a quien sigue.

---

<!-- .slide: id="nuevo-foto" -->

## Una foto

![Un rectángulo de un solo color](<una foto.png>)

Nota:

Describir la foto a quien no la ve.

---

<!-- .slide: id="nuevo-cuentas" layout="grafica" -->

## Las cuentas

\`\`\`conteos
datos: data/nuevas-cuentas.yaml
plan: propio
\`\`\`

Nota:

Leer las dos cifras.
`;

const NEW_COUNTS = `planes:
  - id: propio
    titulo: El plan propio
    anio_analisis: 2021
    total: 12
    total_en_lamina: true
    total_fuentes: []
    conteos:
      - { id: hechas, valor: 7, texto: tareas hechas }
      - { id: pendientes, valor: 5, texto: tareas pendientes }
    nota: Son dos cuentas separadas.
    fuentes: []
`;

// 40 x 30 of one colour.
const PIXELS =
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAIAAADRv8uKAAAALElEQVR42u3NMQ0AAAgDsDnBGA7w/yMDjib9m5o+EbFYLBaLxWKxWCwW/40XbQI2XWH8+fEAAAAASUVORK5CYII=';

const PLAIN = `# Cinco láminas

Para una tarde

---

## Una lista

- Uno <!-- .element: class="fragment" -->
- Dos <!-- .element: class="fragment" -->

---

## Una tabla

| Cosa | Cuántas |
|---|---|
| Sillas | 12 |
| Mesas | 3 |

--

## Debajo de la tabla

> Lo que se cuenta se cuida.

---

## Código

\`\`\`js [1|2]
const sillas = 12;
const mesas = 3;
\`\`\`
`;
