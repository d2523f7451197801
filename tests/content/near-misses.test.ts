import { describe, expect, it } from 'vitest';
import { errorsOf, warningsOf } from './make-taller.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { makeTaller } from './make-taller.ts';
import { testComponents } from './test-components.ts';

const errors = (text: string) => errorsOf({ 'a.md': text });
const warnings = (text: string) => warningsOf({ 'a.md': text });
const two = (separator: string) =>
  `<!-- .slide: id="una" -->\n## A\n\nTexto\n${separator}\n<!-- .slide: id="dos" -->\n## B\n`;

function read(text: string) {
  const { slides, warnings: found } = readTaller(makeTaller({ 'a.md': text }), testComponents);
  expect(found).toEqual([]);
  return slides;
}

describe('readTaller(…) parts slides', () => {
  it.each([
    '---',
    '\n----\n',
    '\n***\n',
    '\n- - -\n',
    '\n___\n',
    '\n—\n',
    '\n–––\n',
    '\n−−−\n',
    '\n> ---\n',
    '\n-‑-\n',
    '\n───\n',
    '\n－－－\n',
    '\n+++\n',
    '\n"---"\n',
    '\n---;\n',
  ])('readTaller(…) refuses two slides that %j was meant to part, and says where', (separator) => {
    const line = separator.startsWith('\n') ? 6 : 5;
    expect(errors(two(separator))).toEqual([
      expect.stringMatching(
        new RegExp(`^slides/a\\.md:${line}:1 «.+» .*; escriba --- en un renglón propio, entre renglones vacíos$`),
      ),
    ]);
  });

  it.each(['\n---\u00a0\n', '\n\u200b---\n', '\n\ufeff---\u00ad\n', '\n  --- \t\n'])(
    'readTaller(…) parts slides at %j: what nobody sees changes nothing',
    (separator) => expect(read(two(separator)).map(({ id }) => id)).toEqual(['una', 'dos']),
  );

  it('readTaller(…) refuses a second .slide: in a slide wherever it stands', () => {
    expect(errors('## A\n\n<!-- .slide: id="a" -->\n\ntexto\n\n<!-- .slide: id="b" -->')[0]).toMatch(
      /^slides\/a\.md:7:1 la lámina ya tiene un «\.slide:»/,
    );
  });

  it('readTaller(…) only doubts what a plain deck may mean: rules, underlined headings, a slide of comments', () => {
    expect(warnings('## A\n\nuno\n\n***\n\ndos\n\nTres\n---\n\n---\n\n<!-- nada -->')).toEqual([
      expect.stringContaining('slides/a.md:5:1 aviso: «***» no separa láminas'),
      expect.stringContaining('slides/a.md:10:1 aviso: «---» pegado a un texto lo vuelve título'),
      expect.stringContaining('slides/a.md:14:1 aviso: la lámina no muestra nada'),
    ]);
  });

  it.each([
    '<hr>',
    '═══',
    '⁂',
    '§§§',
    '➖➖➖',
    '&mdash;',
    '`---`',
    '<!-- --- -->',
    '---<br>',
    '(---)',
    '[---]',
    '<!-- slide -->',
    '<!-- nueva lámina -->',
    '\\newpage',
  ])('readTaller(…) doubts %j between two headings, where a slide would begin', (signs) => {
    const found = warnings(`## A\n\nTexto\n\n${signs}\n\n## B\n`);
    expect(found).toEqual([expect.stringMatching(/^slides\/a\.md:5:1 aviso: .* no separa láminas; .*---/)]);
    expect(warnings(`## A\n\nTexto\n\n${signs}\n\nmás\n`)).toEqual([]);
  });

  it.each([
    '<hr>',
    '&mdash;',
    '`---`',
    '<!-- --- -->',
    '---<br>',
    '--->',
    '{---}',
    '<p>---</p>',
    '<!-- slide -->',
    '\\newpage',
    '▬▬▬',
  ])('readTaller(…) doubts %j alone in the notes, where a slide without title would begin', (signs) =>
    expect(warnings(`## A\n\nTexto\n\nNota:\n\ndecir\n\n${signs}\n\nmás\n`)).toEqual([
      expect.stringMatching(/^slides\/a\.md:9:1 aviso: .* no separa láminas; .*---/),
    ]),
  );

  it('readTaller(…) doubts a second title in a slide, which may be another slide’s, and not parts or two titles together', () => {
    for (const title of ['## B', '# B'])
      expect(warnings(`## A\n\nTexto\n\n${title}\n\nmás\n`)).toEqual([
        expect.stringMatching(/^slides\/a\.md:5:1 aviso: «##? B» es otro título en la misma lámina; .*---/),
      ]);
    expect(warnings('# A\n\n## B\n\nTexto\n\n## C\n\nmás\n')).toEqual([
      expect.stringMatching(/^slides\/a\.md:7:1 aviso: «## C» es otro título/),
    ]);
    for (const titles of ['# A\n\n## B\n\n## C\n', '# A\n## B\n## C\n\nTexto\n'])
      expect(warnings(titles)).toEqual([expect.stringMatching(/^slides\/a\.md:[35]:1 aviso: «## C» es otro título/)]);
    expect(warnings('# A\n\n## B\n\nTexto\n\n### C\n\nmás\n')).toEqual([]);
    expect(warnings('## A\n\n## B\n\nTexto\n\n```md\n## C\n```\n')).toEqual([]);
  });

  it('readTaller(…) names the settings of another program at the top of a chapter, and nothing else of them', () => {
    expect(errors('---\ntitle: x\nmarp: true\n---\n\n# Hola\n')).toEqual([
      'slides/a.md:1:1 el capítulo empieza con el encabezado YAML de otro programa; quítelo: título, fecha y demás van en taller.yaml',
    ]);
  });
});

describe('readTaller(…) knows notes and context', () => {
  it.each([
    '\u00a0Nota:',
    'Nota :',
    'Nota\u00a0:',
    'Nota:\u200b',
    '\ufeffNOTA:',
    'notas：',
    'Nota﹕',
    'Nota∶',
    'Nota︓',
    'Nota˸',
    'Note:',
  ])('readTaller(…) takes %j for Nota:', (mark) => {
    const [slide] = read(`## A\n\nTexto\n\n${mark}\n\nsecreto\n`);
    expect(JSON.stringify(slide!.body)).not.toContain('secreto');
    expect(JSON.stringify(slide!.notes)).toContain('secreto');
  });

  it.each([
    '**Nota:** secreto',
    '**Nota**:',
    '### Nota:',
    '*Nota:*',
    '> Nota:',
    '- Nota:',
    '<b>Nota:</b>',
    '“Nota:”',
    'Nota;',
    'Nota - saludar',
    'Nota – saludar',
    'Nota',
    'Noat:',
    'Nota para quien facilita:',
    'Speaker notes:',
    'Nota al facilitador: secreto',
    'NOTA PARA EL PRESENTADOR',
    'Notas (para mí):',
    'Guion:',
    '1. Nota:',
    'a) Nota:',
    'Nota\\:',
    '&nbsp;Nota:',
    '📝 Nota:',
    'NOTA PARA MÍ',
    '**Contexto:**',
    'Contecto:',
    'Kontexto:',
    'Contexto',
    'Contexto verificado:',
    'Contexto verificado',
    'Para el presentador',
    'Note to self: saludar',
    'Speaker notes: saludar',
    'Nota interna: saludar',
    'Notas privadas',
    'Nota (facilitadora): saludar',
    'Nota.- saludar',
    '[Nota] saludar',
    '# Nota: saludar',
    'Comentarios del presentador: saludar',
    'Indicaciones para quienes facilitan:',
    'Para quien facilita: saludar',
    'Guion: saludar',
    'Contexto verificado: hoy',
    '— Nota:',
    '=> Nota:',
    '- [ ] Nota:',
    '<br/>Nota: secreto',
    '<p class="x"><b>Nota:</b></p>',
    '&emsp;Nota:',
    '1.- Nota:',
    '¡Nota!:',
    'Nota…',
    'Nota >',
    'Speaker’s notes:',
    'speaker_notes:',
    'Notas de la presentación',
    'Guía para quien facilita:',
    'Texto del presentador:',
  ])('readTaller(…) doubts %j, at its place', (mark) => {
    expect(warnings(`## A\n\nTexto\n\n${mark}\n\nsecreto\n`)).toEqual([
      expect.stringMatching(/^slides\/a\.md:5:1 aviso: .* no empieza .*; ¿quiso decir «(Nota|Contexto):»/),
    ]);
  });

  it.each([
    'Apuntes:',
    '**Comentario:**',
    '### Comentarios:',
    'Observaciones:',
    'Para decir:',
    'Apuntes: saludar',
    'Facilitadora:',
    'Presentador: saludar a todas',
    'Presentador(a): Saludar a todas',
    '**Orador:** explicar la Alianza',
    'Quien facilita: repartir las hojas',
    'Speaker: say hello',
    'No proyectar:',
    'Tallerista: repartir las hojas',
  ])('readTaller(…) doubts %j, which others begin their notes with, on the slide and not among its notes', (mark) => {
    expect(warnings(`## A\n\nTexto\n\n${mark}\n\nsecreto\n`)).toEqual([
      expect.stringMatching(/^slides\/a\.md:5:1 aviso: .* se ve en la lámina; .*«Nota:» sola en su renglón/),
    ]);
    expect(warnings(`## A\n\nNota:\n\n${mark}\n\nsecreto\n`)).toEqual([]);
  });

  it('readTaller(…) takes for the slide’s own who speaks, and what a point of a list says', () => {
    for (const line of [
      'Ponente: Ana',
      'Presentadora: Dra. Ana Pérez Luna, de la Universidad',
      'Expone: María de la Luz',
      'Presenta: NOSC',
      '- Facilitadora: la directora',
      'Instrucciones:',
      'Guion de la sesión',
    ])
      expect(warnings(`## A\n\n${line}\n\nTexto\n`), line).toEqual([]);
  });

  it('readTaller(…) doubts a note in brackets that has no words or no end, and takes the others for the slide’s own', () => {
    for (const note of ['(Nota:)\n\nsecreto', '(Nota: saludar\n\nsecreto)'])
      expect(warnings(`## A\n\n${note}\n`)).toEqual([expect.stringMatching(/^slides\/a\.md:3:1 aviso: «\(Nota:/)]);
    expect(
      warnings('## A\n\n(Nota: cifras\nde 2021)\n\nComentarios: escriba a uno@ejemplo.mx\n\nLos apuntes: dos\n'),
    ).toEqual([]);
  });

  it('readTaller(…) doubts marks of Markdown inside a block of HTML, which shows them', () => {
    for (const [html, column] of [
      ['<p>texto **negritas**</p>', 10],
      ['<div>ver [el plan](b.pdf)</div>', 10],
      ['<div class="a">\n- uno\n- dos\n</div>', 1],
    ] as const)
      expect(warnings(`## A\n\n${html}\n`)).toEqual([
        expect.stringMatching(
          new RegExp(`^slides/a\\.md:\\d:${column} aviso: .* se ve tal cual: .*; deje un renglón vacío`),
        ),
      ]);
    expect(warnings('## A\n\n<div>\n\n**negritas**\n\n- uno\n\n</div>\n\n<pre>\n- a **b**\n</pre>\n')).toEqual([]);
  });

  it('readTaller(…) refuses notes as HTML, and doubts them as a comment or behind ???', () => {
    expect(errors('## A\n\n<aside class="notes">secreto</aside>\n')[0]).toMatch(/^slides\/a\.md:3:1 .*«Nota:»/);
    expect(warnings('## A\n\n<!-- Nota: -->\n\nsecreto\n')[0]).toMatch(/^slides\/a\.md:3:1 aviso: .*«Nota:»/);
    expect(warnings('## A\n\n<!-- Nota: saludar -->\n')[0]).toMatch(
      /^slides\/a\.md:3:1 aviso: .*no queda en las notas/,
    );
    for (const mark of [
      '???',
      '??? notas',
      '^ secreto',
      '^secreto',
      '<!-- Speaker notes: x -->',
      '<!-- Notas del orador -->',
    ])
      expect(warnings(`## A\n\n${mark}\n\nsecreto\n`)[0], mark).toMatch(/^slides\/a\.md:3:1 aviso: .*«Nota:»/);
  });

  it('readTaller(…) refuses a separator under the notes that would leave the next slide among them', () => {
    expect(errors('## A\n\nNota:\n\nx\n---\n\n## B\n')).toEqual([
      expect.stringMatching(/^slides\/a\.md:6:1 .*deje un renglón vacío antes de ---$/),
    ]);
  });

  it('readTaller(…) says nothing of a title, an overline or an item that is called like them', () => {
    const text =
      '*Notas*\n\n## Contexto\n\n- Contexto\n- Notas\n\n1. Contexto\n\n---\n\n<!-- .slide: id="dos" -->\n\n## Notas\n\nx';
    expect(warnings(text)).toEqual([]);
  });

  it('readTaller(…) doubts notes and separators that an HTML element keeps on the slide, and a title among the notes', () => {
    expect(warnings('## A\n\n<div>\nNota:\nsecreto\n</div>\n')[0]).toMatch(/^slides\/a\.md:4:1 aviso: «Nota:» está/);
    expect(warnings('## A\n\n<div>\nx\n---\ny\n</div>\n')[0]).toMatch(/aviso: «---»/);
    expect(warnings('## A\n\nNota:\n\nx\n\n## B\n\ny')[0]).toMatch(/^slides\/a\.md:7:1 aviso: «## B» queda en las/);
  });

  it('readTaller(…) refuses a mark with a letter of another alphabet', () => {
    expect(errors('## A\n\nN\u043eta:\n\nx')[0]).toMatch(
      /^slides\/a\.md:3:1 «N\u043eta» lleva una letra de otro alfabeto/,
    );
  });

  it('readTaller(…) doubts a line «Nota: …» that may be the slide’s own', () => {
    expect(warnings('## A\n\nTexto\n\nNota: datos preliminares\n')[0]).toMatch(
      /^slides\/a\.md:5:1 aviso: «datos preliminares» queda en las notas y no se ve/,
    );
    expect(warnings('## A\n\nTexto\n\nNote: as reveal.js writes it\n')).toEqual([]);
  });

  it('readTaller(…) says nothing of sentences, words and code that only look alike', () => {
    const text =
      'Nota que hoy vota la gente: bota, rota y jota.\n\nVota: sí\n\nEl contexto importa.\n\n`Nota:`\n\n```\n**Nota:**\n---\n```\n';
    expect(warnings(`## A\n\n${text}`)).toEqual([]);
  });
});

describe('readTaller(…) knows what a comment was meant for', () => {
  it.each([
    ['<!— .slide: id="b" —>', 'no es un comentario'],
    ['<!- .slide: id="b" ->', 'no es un comentario'],
    ['<! -- .element: class="fragment" --', 'no es un comentario'],
    ['<!-- slide: id="b" -->', '«<!-- .slide: … -->»'],
    ['<!--- .slide: id="b" --->', '«<!-- .slide: … -->»'],
    ['<!-- . slide: id="b" -->', '«<!-- .slide: … -->»'],
    ['<!-- layout="lista" -->', '«<!-- .slide: … -->»'],
    ['<!-- element: class="fragment" -->', '«<!-- .element: … -->»'],
    ['<!-- .slide: id="a" id="b" -->', 'dos veces'],
    ['<!-- .slide: id: "a" -->', 'no se entiende este atributo'],
    ['.slide: id="b"', 'no está en un comentario'],
    ['<!-- pendiente\n\n<!-- .slide: id="b" -->', 'comentario sin cerrar'],
    ['// .slide: id="b"', 'no está en un comentario'],
    ['[//]: # (.slide: id="b")', 'no está en un comentario'],
    ['<!-- .slide: (id="b") -->', '«(» sobra'],
    ['<!-- .slide: id="b"; layout="lista" -->', '«;» sobra'],
    ['<!-- .slide: id="b" --->', '«-» sobra'],
    ['<!-- .slide-id="b" -->', 'comentario desconocido'],
    ['\\<!-- .slide: id="b" --\\>', 'no está en un comentario'],
  ])('readTaller(…) refuses %s once', (comment, said) => {
    const found = errors(`## A\n\n${comment}\n\ntexto\n`);
    expect(found).toEqual([expect.stringContaining(said)]);
    expect(found[0]).toMatch(/^slides\/a\.md:3:\d+ /);
  });

  it.each([
    '<!-- .slide: ID="b" -->',
    '<!-- .Slide: id="b" -->',
    '<!-- .slide : id="b" -->',
    '<!--\u00a0.slide:\u00a0id="b"\u00a0-->',
    '<!-- .slide: id=“b” -->',
    '<!-- .slide id="b" -->',
  ])('readTaller(…) takes %j as it was meant', (comment) => {
    expect(read(`${comment}\n\n## A\n`)[0]!.id).toBe('b');
  });

  it.each(['Layout', 'LAYOUT'])('readTaller(…) takes the attribute «%s» as it was meant', (name) => {
    expect(read(`<!-- .slide: ${name}="lista" -->\n\n## A\n\n- uno\n`)[0]!.layout).toBe('lista');
  });

  it('readTaller(…) doubts a comment that hides a separator or notes, and an end without a beginning', () => {
    expect(warnings('## A\n\n<!-- pendiente\n\n---\n\n## B\n\n-->\n')[0]).toMatch(
      /^slides\/a\.md:3:1 aviso: .*esconde «---»/,
    );
    expect(warnings('## A\n\nuno -->\n')[0]).toMatch(/^slides\/a\.md:3:5 aviso: «-->» cierra/);
    expect(warnings('## A\n\n<!-- pendiente: revisar con el equipo\ny con la fuente -->\n')).toEqual([]);
  });
});

describe('readTaller(…) knows blocks and classes', () => {
  it.each(['lista-puntos', 'lista_de_puntos', 'Lista de puntos', 'lista', 'lista-de-punto', 'yaml lista-de-puntos'])(
    'readTaller(…) refuses the block %j as a misspelt component',
    (name) =>
      expect(errors(`## A\n\n\`\`\`${name}\ntitulo: x\n\`\`\`\n`)).toEqual([
        `slides/a.md:3:1 componente desconocido «${name}»; ¿quiso decir «lista-de-puntos»?`,
      ]),
  );

  it('readTaller(…) refuses a component’s data under another name, and doubts them in a block of data', () => {
    expect(errors('## A\n\n```cosa\ndatos: data/x.yaml\n```\n')[0]).toMatch(/^slides\/a\.md:3:1 el bloque tiene datos/);
    expect(warnings('## A\n\n```yaml\ndatos: data/x.yaml\n```\n')[0]).toMatch(/^slides\/a\.md:3:1 aviso: el bloque/);
    expect(warnings('## A\n\n```js\nconst datos = 1;\n```\n')).toEqual([]);
  });

  it.each([
    ['fragmet', 'fragment'],
    ['Fragment', 'fragment'],
    ['fragment fade-ot', 'fade-out'],
    ['fade-up', 'fragment fade-up'],
    ['r-strech', 'r-stretch'],
    ['fragment,fade-up', 'fragment fade-up'],
    ['fragment fade-izquierda', 'fade-left'],
    ['fragment highlight-rojo', 'highlight-red'],
    ['fragment fade in', 'fade-in'],
  ])('readTaller(…) doubts class="%s"', (written, meant) => {
    expect(warnings(`## A\n\n- uno <!-- .element: class="${written}" -->\n`)[0]).toContain(meant);
    expect(warnings(`## A\n\n- uno <!-- .element: class="fragment grow mia" -->\n`)).toEqual([]);
  });
});

describe('readTaller(…) knows running text', () => {
  it.each([
    ['##Título', 'falta un espacio'],
    ['[^1]: El pie', 'notas al pie'],
    ['texto[1]\n\n[1]: El pie de la nota', 'notas al pie'],
    ['lista-de-puntos\ndatos: data/x.yaml', 'fuera de un bloque'],
    ['´´´lista-de-puntos\ndatos: data/x.yaml\n´´´', 'fuera de un bloque'],
    ['[@pri\u200bmera]', 'U+200B'],
    ['[](https://ejemplo.mx)', 'no tiene texto'],
  ])('readTaller(…) refuses %s', (text, said) => {
    const found = errors(`## A\n\n${text}\n`);
    expect(found).toEqual([expect.stringContaining(said)]);
    expect(found[0]).toMatch(/^slides\/a\.md:[3-5]:\d+ /);
  });

  it.each([
    '• uno\n• dos',
    '-uno\n-dos',
    '1.uno\n2.dos',
    '– uno\n– dos',
    '|a|b|\n|1|2|',
    '|a|b|\n|---|\n|1|2|',
    '##',
    ':::nota',
    'texto[^1]',
    'texto (@primera)',
    'texto @primera fin',
    '[ @primera ]',
    '[[Otra]]',
    '[texto] (https://ejemplo.mx)',
    '[t](https://ejemplo.mx',
    '{titulo}',
    '{{titulo}',
    '**negrita',
    '** negrita **',
    '*negrita**',
    '__negrita',
    '~~tachado',
    '``código`',
    '{{ti tulo}}',
    '(OGP)[https://ejemplo.mx]',
    '[texto]https://ejemplo.mx',
    '![Foto]',
    'texto {.fragment}',
    '<b class=“x”>x</b>',
    '[＠primera]',
    'o\tuno\no\tdos',
    '\uf0b7\tuno',
    '− uno\n− dos',
    '*uno\n*dos',
    '1.- uno\n2.- dos',
    'a) uno\nb) dos',
    '####### Título',
    '--- Otra',
    '--- <!-- fin -->',
    '`lista-de-puntos datos: data/x.yaml`',
    '```lista-de-puntos```',
    '｀｀｀lista-de-puntos\nx\n｀｀｀',
    '```\nlista-de-puntos\ndatos: data/x.yaml\n```',
    '• • •',
    '> [!NOTE]\n> x',
    'a\u202eb',
    'a\u0085b',
    'a\u2028b',
    'texto @[primera]',
    'texto \\[@primera\\]',
    'texto [fuente: primera]',
    'texto ^[una nota]',
    '[f](https://ejemplo.mx){width=40%}',
    'M?xico y Yucat?n',
    '1. uno\n3. tres',
    '[https://ejemplo.mx](https://otro.mx)',
    '(1) uno\n(2) dos',
    'A. uno\nB. dos',
    'i. uno\nii. dos',
    '⭐ uno\n⭐ dos',
    '→uno\n→dos',
    '* uno\n*dos',
    '-- uno\n-- dos',
    '->uno\n->dos',
    '~ uno\n~ dos',
    'a.- uno\nb.- dos',
    '① uno\n② dos',
    '1️⃣ uno\n2️⃣ dos',
    '\\- uno\n\\- dos',
    '1\\. uno\n2\\. dos',
    '\\{\\{estado\\}\\}',
    '\\[texto\\](https://ejemplo.mx)',
    '!\\[f\\](foto.png)',
    '\\<!-- pendiente --\\>',
    '[@primera](https://ejemplo.mx)',
    '[guía][guia.pdf]',
    '[ ] uno\n[x] dos',
    'uno\tdos\n1\t2',
    '[//]: # (Decir esto)',
    '[Nota]: secreto',
    '[Recordar]: secreto',
    '!(foto.png)',
    '[foto.png]',
    '<foto.png>',
    '![f](data:image/png;base64,AAAA)(pie)',
    'H~2~O',
    'x^2^',
    '%titulo%',
    '\\cite{primera}',
    '{% include x %}',
    'Hola :smile:',
    '%% decir esto %%',
    '\\# Título',
    '\\*\\*negritas\\*\\*',
    'class: center, middle',
    '::: notes\nx\n:::',
    ':::columnas\nx\n:::',
    'a\u2028b\n\nc\u2028d',
    'a &nbsp b',
    '&titulo;',
    '++subrayado++',
    '<www.ejemplo.mx>',
    '-**uno** y\n-**dos**',
    'a. uno\nb. dos',
    '!  [f](https://ejemplo.mx)',
    '![f|40%](data:image/png;base64,AAAA)',
    '![f|400](data:image/png;base64,AAAA)',
    '![f =400x300](data:image/png;base64,AAAA)',
  ])('readTaller(…) doubts %j once', (text) => {
    expect(warnings(`## A\n\n${text}\n`)).toEqual([expect.stringMatching(/^slides\/a\.md:[34]:\d+ aviso: /)]);
  });

  it('readTaller(…) doubts a sentence that its spaces make code, and not a program', () => {
    expect(warnings('## A\n\nTexto\n\n    La plaza es de todas, y de todos.\n')).toEqual([
      expect.stringMatching(/^slides\/a\.md:5:\d aviso: por su sangría, esto se muestra como código/),
    ]);
    expect(warnings('## A\n\nTexto\n\n    Const x = 1;\n\n    git pull origin main\n')).toEqual([]);
  });

  it('readTaller(…) doubts a cell that no heading has, for nobody sees it', () => {
    const table = (row: string) => `| a | b |\n|---|---|\n| 1 | 2 |\n${row}\n`;
    expect(warnings(`## A\n\n${table('| 3 | 4 | de más |')}`)).toEqual([
      expect.stringMatching(/^slides\/a\.md:6:1 aviso: «de más» no se ve: el renglón tiene más celdas/),
    ]);
    expect(warnings(`## A\n\n${table('| 3 \\| 4 | 5 | |')}`)).toEqual([]);
  });

  it('readTaller(…) doubts # glued to the first word of a slide', () => {
    expect(warnings('#Título\n\nx\n')).toEqual([expect.stringMatching(/^slides\/a\.md:1:1 aviso: «#» pegado/)]);
  });

  it('readTaller(…) reads items and headings whose space nobody sees', () => {
    const [slide] = read('#\u00a0Título\n\n-\u00a0uno\n-\u200bdos\n');
    expect(slide!.body.map(({ type }) => type).filter((type) => type !== 'space')).toEqual(['heading', 'list']);
  });

  it('readTaller(…) says nothing of ordinary prose, addresses, hashtags and citations', () => {
    const text =
      '#GobiernoAbierto #Datos\n\nhttps://ejemplo.mx/?a=__b__\n\nEscriba a nombre@primera.mx o a @otra_cuenta; véase [@primera; @segunda].\n\n— ¿Y luego?\n\n¿Quién? nadie; ¿y?, https://ejemplo.mx/guia?pagina=2; -5 grados, 3.5 puntos, **negritas** y *cursivas*; a * b * c.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n*Datos preliminares [sic] (véase arriba); 2*3, x_1 y f{2}.\n\n[uno]: https://ejemplo.mx\n\nVéase [uno], 3 $ y 5 $, 20 % y 30 %, R&D y C++, a las 10:30: b, &aacute; y https://ejemplo.mx/?a=1&lt=2; [x], ~~no~~.\n\n- [ ] tarea\n\n1. uno\n1. dos\n\n[https://ejemplo.mx/a](https://www.ejemplo.mx/b)\n\nA. Ruiz\n\n¡[Participe](https://ejemplo.mx)! (Nota: cifras de 2021)\n';
    expect(warnings(`## A\n\n${text}`)).toEqual([]);
  });
});
