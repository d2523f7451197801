import { expect, it } from 'vitest';
import { errorsOf, FUENTES, warningsOf } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

const body = (text: string) => ({ 'a.md': `## A\n\nuno\n\n${text}\n\nsecreto\n` });

it.each([
  ['<!- pendiente ->', 'no es un comentario'],
  ['<!— pendiente —>', 'no es un comentario'],
  ['< !-- pendiente -->', 'no es un comentario'],
  ['<\u200b!-- pendiente -->', 'no es un comentario'],
  ['«!-- pendiente --»', 'no es un comentario'],
  ['[//]: # (pendiente', 'no es un comentario'],
  ['[comment]: <> "pendiente', 'no es un comentario'],
  ['%% pendiente', 'no es un comentario'],
  ['// pendiente', 'no es un comentario'],
  ['{/* pendiente */}', 'no es un comentario'],
  ['{# pendiente #}', 'no es un comentario'],
  ['***\n\notro\n\n***', '«***» no separa láminas (también en el renglón 9); '],
  [
    '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 | 2 | 4 |',
    '«3» no se ve: el renglón tiene más celdas que los encabezados (así en 2',
  ],
  ['Contexto =', '¿quiso decir «Contexto:»'],
  ['Nota →', '¿quiso decir «Nota:»'],
  ['{: .slide id="x"}', 'los atributos entre llaves no se conocen'],
  ['@@primera', 'escriba [@primera]'],
  ['[@primera][1]', 'le sigue un corchete pegado'],
  ['pаlabra', 'lleva una letra de otro alfabeto'],
  ['Μéxico', 'lleva una letra de otro alfabeto'],
  ['ex\u034fto', '(U+034F)'],
  ['\u3164', '(U+3164)'],
  ['a\ue000', '(U+E000)'],
  ['a\u{e0041}', '(U+E0041)'],
  ['Estado    Plan\nYucatán   2016\nSonora    2017', 'estas columnas se juntan'],
  ['Nombre:   Ana\nCargo:    titular\nLugar:    Mérida', 'estas columnas se juntan'],
  [
    'Estado\u00a0\u00a0\u00a0Plan\n\nYucatán\u00a0\u00a0\u00a02016\n\nSonora\u00a0\u00a0\u00a02017',
    'estas columnas se juntan',
  ],
  ['estado,plan,año\nYucatán,primero,2016', 'pegados de una hoja de cálculo'],
  ['|===\n|a |b\n|1 |2\n|===', 'así no se hace una tabla aquí'],
  ['{| class="wikitable"\n|a\n|}', 'así no se hace una tabla aquí'],
  ['véase la [guía][1]', 'nada dice a dónde lleva'],
  ['véase la [guía][]', 'nada dice a dónde lleva'],
  ['véase la [guía] [1]', 'hay un espacio entre los corchetes'],
  ['véase la [guía] [G]\n\n[g]: https://ejemplo.mx', 'hay un espacio entre los corchetes'],
  ['\\(x\\)', 'no se dibuja'],
  ['sea \\(a^2 + b^2\\)', 'no se dibuja'],
  ['\\[\nE = mc^2\n\\]', 'no se dibuja'],
  ['$n$', 'no se dibuja'],
  ['$$\nE = mc\n$$', 'no se dibuja'],
  ['\\begin{tabular}{ll}\na\n\\end{tabular}', 'es de LaTeX'],
  ['\\textbf{negritas}', 'es de LaTeX'],
  ['[lista-de-puntos]', 'no muestra el componente'],
  ['(lista-de-puntos)', 'no muestra el componente'],
  ['lista-de-puntos:', 'no muestra el componente'],
  ['**lista_de_puntos**', 'no muestra el componente'],
  ['[Lista de puntos]', 'no muestra el componente'],
  ['`lista-de-puntos`', 'no muestra el componente'],
  ['{lista-de-puntos datos: "data/x.yaml"}', 'el nombre de unos datos se ve tal cual'],
])('readTaller(…) doubts %j once, where it stands', (text, said) => {
  expect(warningsOf(body(text))).toEqual([expect.stringMatching(/^slides\/a\.md:[57]:\d+ aviso: /)]);
  expect(warningsOf(body(text))[0]).toContain(said);
});

it.each([
  'Москва',
  'Δt',
  'π y µm',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '3 < 4 ¡- no',
  '¡Hola!--',
  'Firma     Ana\nFecha     lunes',
  'Uno.    Dos.\nTres.   Cuatro.\nCinco.  Seis.',
  'Con `git commit -m` y `git push`,\ncon `git pull --all` y `git log`,\ncon `git diff --all` y `git add`',
  '-   uno   1\n-   dos   2\n-   tres  3',
  '| a     | b   |\n|-------|-----|\n| 1     | 2   |',
  'uno,dos,tres',
  '1,234,567\n2,345,678',
  'Ana, Luis, Eva\nUno, dos, tres',
  '[Nombre] [Apellido], a[i][j], [sic] [...] y [x][ ]',
  'la [guía][1] y la [otra] [sic]\n\n[1]: https://ejemplo.mx',
  '\\(nota\\), \\[sic\\], \\[mi\\_archivo\\] y \\[https://ejemplo.mx/?a=1\\]',
  '\\(a\\) uno',
  'de $5 a $6, de $ a $$',
  'C:\\datos\\{x}',
  'Lista de puntos',
  'Lista de puntos:',
  'la lista-de-puntos: dos',
  '[Lista]\n\n[lista]: https://ejemplo.mx',
  '<!-- lista-de-puntos -->',
])('readTaller(…) says nothing of %j', (text) => {
  expect(warningsOf(body(text))).toEqual([]);
});

it('readTaller(…) says of sources that a word joins how they are parted', () => {
  for (const written of ['[@primera y @segunda]', '[@primera & segunda]', '[@primera @segunda]'])
    expect(errorsOf({ 'a.md': `# A\n\n${written}\n` })).toEqual([expect.stringContaining('[@una; @otra]')]);
});

it.each(['  • archivo', '  – archivo', '  -archivo', '  * archivo'])(
  'readTaller(…) says that %j begins no item of a list',
  (item) => {
    const settings = tallerYaml(['a.md']).replace('  - archivo', item);
    const found = errorsOf({ 'a.md': '# A\n', 'taller.yaml': settings });
    expect(found).toEqual([expect.stringMatching(/^slides\/taller\.yaml:10:3 YAML .*; escriba un guion y un espacio/)]);
  },
);

it('readTaller(…) says once that an item lacks its dash, and once that an id has a space', () => {
  const undashed = FUENTES.replace('- id: segunda', '  id: segunda');
  expect(errorsOf({ 'a.md': '# A\n\n[@primera]\n', 'data/fuentes.yaml': undashed })).toEqual([
    expect.stringMatching(/^slides\/data\/fuentes\.yaml:8:3 YAML mal escrito: 7 claves están dos veces/),
  ]);
  const spaced = FUENTES.replace('id: primera', 'id: pri mera');
  expect(errorsOf({ 'a.md': '# A\n\n[@primera]\n', 'data/fuentes.yaml': spaced })).toEqual([
    expect.stringMatching(/^slides\/data\/fuentes\.yaml:1:7 «id» solo lleva minúsculas/),
  ]);
});

it('readTaller(…) doubts once that rows of a table lack cells, as merged ones leave them', () => {
  const table = '| Eje | Tema |\n|---|---|\n| Uno | a |\n| b |\n| Dos | c |\n| d |';
  expect(warningsOf(body(table))).toEqual([
    expect.stringMatching(/^slides\/a\.md:8:1 aviso: .*menos celdas que los encabezados \(así en 2 renglones\)/),
  ]);
});
