import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/content/check-file.ts';
import { errorsOf, makeTaller, warningsOf } from './make-taller.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { makePng } from './make-png.ts';
import { TINY, TINY_PNG } from './tiny-files.ts';

const findingsOf = (...args: Parameters<typeof checkFile>) =>
  checkFile(...args).findings.map(({ problem, remedy, doubt }) =>
    [problem, remedy, ...(doubt ? [doubt] : [])].join('; '),
  );

/** As much of a JPEG as tells its size: 40 by 30. */
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b08001e0028010111000000ffd9', 'hex');

/** A GIF of one point. */
const GIF = Buffer.from('47494638396101000100800000000000ffffff2c00000000010001000002024401003b', 'hex');

/** As much of an AVIF as tells its size: 40 by 30. */
const AVIF = Buffer.from('00000010667479706176696600000000000000146973706500000000000000280000001e', 'hex');

const draw = (inside: string, head = '') =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${inside}</text></svg>`;

/** A drawing with texts that stand for others: ten times, a hundred times, and one for itself. */
const withEntities = (inside: string) =>
  Buffer.from(
    draw(
      inside,
      `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b '${'&a;'.repeat(10)}'><!ENTITY d "${'&b;'.repeat(99)}"><!ENTITY e "&f;"><!ENTITY f "&e;">]>`,
    ),
  );

function spoilt(bytes: Buffer, at: number): Buffer {
  bytes[at]! ^= 1;
  return bytes;
}

const REFUSED: [string, 'image' | 'media' | 'link', string, Buffer, string][] = [
  [
    'a photo that browsers do not show',
    'image',
    'IMG_1234.HEIC',
    TINY.heic,
    'ningún navegador muestra una imagen «.heic»',
  ],
  ['a scan', 'image', 'plano.tiff', Buffer.from('II*\0'), 'ningún navegador muestra una imagen «.tiff»'],
  ['a name without end', 'image', 'foto', TINY_PNG, 'ningún navegador muestra una imagen «sin terminación»'],
  ['a photo with another name', 'image', 'foto.jpg', TINY.heic, 'es una foto HEIC de iPhone'],
  ['text with the name of an image', 'image', 'foto.png', Buffer.from('hola'), 'es texto'],
  [
    'a page in place of an image',
    'image',
    'foto.png',
    Buffer.from('<!DOCTYPE html><html>'),
    'es una página web (HTML)',
  ],
  [
    'a pointer of Git LFS',
    'image',
    'foto.png',
    Buffer.from('version https://git-lfs.github.com/spec/v1'),
    'git lfs pull',
  ],
  ['an empty image', 'image', 'foto.png', Buffer.alloc(0), '«foto.png» está vacío'],
  ['an empty file to take along', 'link', 'guia.pdf', Buffer.alloc(0), '«guia.pdf» está vacío'],
  [
    'a film that browsers do not play',
    'media',
    'sala.avi',
    Buffer.from('RIFF'),
    'no es video ni sonido que un navegador reproduzca',
  ],
  ['a film among the images', 'image', 'sala.mov', Buffer.from('\0\0\0\x14ftypqt  '), 'ningún navegador reproduce'],
  ['an image that was cut', 'image', 'foto.png', TINY_PNG.subarray(0, 20), 'es una imagen dañada o incompleta'],
  [
    'a drawing that only HTML would draw',
    'image',
    'plano.svg',
    Buffer.from('<svg width="9"><rect/></svg>'),
    'le falta xmlns',
  ],
  [
    'a drawing with an image of another file',
    'image',
    'plano.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="foto.png"/></svg>'),
    'toma una imagen de otro archivo',
  ],
  ['half of a photo', 'image', 'foto.jpg', JPEG.subarray(0, -2), '«foto.jpg» está incompleta'],
  ['half of a PNG', 'image', 'foto.png', TINY_PNG.subarray(0, 45), '«foto.png» está incompleta'],
  ...(
    [
      ['a drawing that was cut', '<g><path d="M0 0"/>', '<g> no se cierra'],
      ['a drawing whose tags cross', '<g><text>a</g></text>', '</g> cierra algo'],
      ['a drawing with a loose sign', '<text>uno & dos</text>', '«&» no se entiende'],
      ['a drawing with a sign of HTML', '<text>uno&nbsp;dos</text>', '«&nbsp;» no se entiende'],
      ['a drawing with another’s part', '<use xlink:href="b.svg#x"/>', 'toma una imagen de otro archivo'],
    ] as const
  ).map(([name, inside, said]): (typeof REFUSED)[number] => [
    name,
    'image',
    'plano.svg',
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg">${inside}${inside.endsWith('"/>') && inside.startsWith('<g') ? '' : '</svg>'}`,
    ),
    said,
  ]),
  ['a PNG with a wrong point', 'image', 'foto.png', spoilt(makePng(9, 9), 45), '«foto.png» está incompleta o dañada'],
  ['half of a moving picture', 'image', 'foto.gif', GIF.subarray(0, -4), '«foto.gif» está incompleta'],
  ['half of an AVIF', 'image', 'foto.avif', AVIF.subarray(0, -1), '«foto.avif» está incompleta'],
  [
    'half of a photo with a small one in it',
    'image',
    'foto.jpg',
    Buffer.concat([JPEG.subarray(0, 2), Buffer.from('ffe10006ffd8ffd9', 'hex'), JPEG.subarray(2, -2)]),
    '«foto.jpg» está incompleta',
  ],
  ['a drawing that makes too much of itself', 'image', 'a.svg', withEntities('&d;&d;'.repeat(99)), 'se multiplican'],
  ['a drawing without end', 'image', 'a.svg', withEntities('&e;'), 'se multiplican'],
  ['a drawing in another encoding', 'image', 'a.svg', Buffer.from(draw('ñ'), 'latin1'), 'no está en UTF-8'],
  ['a drawing in UTF-16', 'image', 'a.svg', Buffer.from(`\ufeff${draw('')}`, 'utf16le'), 'en UTF-16'],
  ['a PNG with the name of a drawing', 'image', 'a.svg', TINY_PNG, 'es PNG; cámbiele el nombre: que termine en .png'],
  ['a drawing with the name of a photo', 'image', 'a.png', TINY.svg, 'es SVG; cámbiele el nombre'],
  ...(
    [
      ['width="0" height="9"', '<rect/>', 'su width es 0; en su <svg> quite width o dele su medida'],
      ['width="9" height="0.0px"', '<rect/>', 'su height es 0'],
      ['viewBox="0 0 0 0" width="9"', '<rect/>', 'su viewBox («0 0 0 0») no abarca nada'],
      ['viewBox="0,0,9,0"', '<rect/>', 'su viewBox («0,0,9,0») no abarca nada'],
      ['viewBox="0 0 9 9"', '', 'no tiene nada dibujado'],
      ['viewBox="0 0 9 9"', '<!-- <rect/> --><g><title>Plano</title></g>', 'no tiene nada dibujado'],
      ['viewBox="0 0 9 9"', '<defs><g><rect/></g><path d="M0 0"/></defs><path d=""/><text/>', 'no tiene nada dibujado'],
      ['viewBox="0 0 9 9"', '<g style="display:none"><rect/></g>', 'no tiene nada dibujado'],
    ] as const
  ).map(([root, inside, said]): (typeof REFUSED)[number] => [
    `a drawing in which nothing is seen (${root}: ${inside})`,
    'image',
    'a.svg',
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`),
    `«a.svg» se ve en blanco: ${said}`,
  ]),
  ['an image as film', 'media', 'sala.mp4', TINY_PNG, 'es una imagen'],
];

describe('checkFile(kind, path, bytes)', () => {
  it.each(REFUSED)('checkFile(…) refuses %s and says what to do', (_name, kind, path, bytes, words) => {
    const [finding = '', ...more] = findingsOf(kind, path, bytes);
    expect(finding).toContain(words);
    expect(finding).toMatch(/; .{10,}/);
    expect(more).toEqual([]);
  });

  it('checkFile(…) takes what browsers show, by what it is and not by its name, and leaves other files to links', () => {
    expect(checkFile('image', 'foto.jpg', TINY_PNG)).toMatchObject({ findings: [], image: { type: 'image/png' } });
    expect(checkFile('image', 'foto.jfif', JPEG)).toMatchObject({
      findings: [],
      image: { type: 'image/jpeg', width: 40, height: 30 },
    });
    expect(findingsOf('media', 'sala.MP4', TINY.mp4)).toEqual([]);
    expect(findingsOf('link', 'guia.docx', Buffer.from('PK'))).toEqual([]);
  });

  it('checkFile(…) takes drawings as programs export them, and doubts letters that stand elsewhere', () => {
    const drawing = (inside: string) =>
      Buffer.from(
        `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n<!-- a & <b> -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>\n`,
      );
    const sound =
      '<style><![CDATA[a > b & c {}]]></style><path d="M0 0" title="a > b"/><text>a &amp; b &#233;</text><use href="#x"/>';
    expect(findingsOf('image', 'a.svg', drawing(sound))).toEqual([]);
    expect(
      findingsOf('image', 'a.svg', drawing('<style>@import url(https://ejemplo.mx/a.css);</style><text>a</text>')),
    ).toEqual([expect.stringMatching(/toma letras, estilos o imágenes de otro lugar.*aviso$/)]);
  });

  it.each([
    '<defs><rect/></defs><use href="#a"/>',
    '<defs/><g><defs><g/></defs><line/></g>',
    '<style>svg { background: red }</style>',
    '<g display="none"><rect/></g><svg><image href="data:image/png;base64,AA"/></svg>',
  ])('checkFile(…) takes a drawing in which something is seen: %s', (inside) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="0.5" height="100%" viewBox="0 0 9 9">${inside}</svg>`;
    expect(findingsOf('image', 'a.svg', Buffer.from(svg))).toEqual([]);
  });

  it('checkFile(…) takes drawings behind a long licence, with their own entities, and measured in millimetres', () => {
    const image = (svg: string) => checkFile('image', 'a.svg', Buffer.from(svg));
    const long = image(`<!-- ${'licencia <svg> '.repeat(999)} -->${draw('')}`);
    expect(long).toMatchObject({ findings: [], image: { width: 9, height: 9 } });
    const head = '<!DOCTYPE svg [\n<!ENTITY ns "http://www.w3.org/2000/svg">\n]>\n';
    expect(image(`${head}<svg xmlns="&ns;" viewBox="0 0 9 9"><circle r="9"/></svg>`).findings).toEqual([]);
    const paper = image('<svg xmlns="http://www.w3.org/2000/svg" width="25.4mm" height="2in"><path d="M0 0h9"/></svg>');
    expect(paper).toMatchObject({ findings: [], image: { width: 96, height: 192 } });
  });

  it('checkFile(…) takes a whole GIF and a whole AVIF, and what cameras put behind a photo', () => {
    expect(findingsOf('image', 'a.gif', GIF)).toEqual([]);
    expect(findingsOf('image', 'a.avif', AVIF)).toEqual([]);
    expect(findingsOf('image', 'a.jpg', Buffer.concat([JPEG, Buffer.from('ffda00', 'hex')]))).toEqual([]);
  });

  it('checkFile(…) warns of what is heavy and of what is larger than any screen', () => {
    expect(findingsOf('image', 'a.png', Buffer.concat([TINY_PNG, Buffer.alloc(2e6)]))[0]).toMatch(/2\.0 MB.*aviso$/);
    expect(findingsOf('image', 'a.png', makePng(6000, 1))[0]).toMatch(/6000 × 1 puntos.*aviso$/);
  });
});

it('readTaller(…) finds files whatever form their accents have on the disk, and publishes them composed', () => {
  const folder = makeTaller({ 'a.md': '# A\n\n![f](corazón.png)\n', 'corazo\u0301n.png': 'x' });
  const [file] = readTaller(folder, []).files;
  expect(file).toMatchObject({ path: 'corazón.png', stored: 'corazo\u0301n.png' });
});

it('readTaller(…) finds a file by its path from here, with points in its name, and with the spaces that macOS writes', () => {
  for (const [written, stored] of [
    ['./foto.png', 'foto.png'],
    ['foto 10.00 a. m..png', 'foto 10.00\u202fa.\u00a0m..png'],
    ['foto\u00a01.png', 'foto 1.png'],
    ['foto%201.png', 'foto%201.png'],
    ['foto%231.png', 'foto#1.png'],
    ['foto.png', 'foto.png '],
    ['foto.png', 'fo\u200bto.png'],
    ['./foto:1.png', 'foto:1.png'],
  ] as const)
    expect(
      readTaller(makeTaller({ 'a.md': `# A\n\n![f](${written})\n`, [stored]: TINY_PNG }), []).files,
      written,
    ).toEqual([expect.objectContaining({ stored })]);
});

it('readTaller(…) says what to write for a name that would be an address, and of one that no address can hold', () => {
  const said = (written: string, stored: string) => errorsOf({ 'a.md': `# A\n\n![f](${written})\n`, [stored]: 'x' });
  expect(said('foto:1.png', 'foto:1.png')).toEqual([expect.stringMatching(/parece una dirección; escriba \.\/foto:1/)]);
  expect(said('foto#%E0', 'b.png')).toEqual([expect.stringContaining('no existe la imagen «slides/foto»')]);
});

it('readTaller(…) doubts a link that would publish a chapter with its notes', () => {
  expect(warningsOf({ 'a.md': '# A\n\n[ver](b.md)\n', 'b.md': '# B' })).toEqual([
    expect.stringMatching(/^slides\/a\.md:3:1 aviso: este enlace publica «b\.md» entero/),
  ]);
});

it('readTaller(…) tells an image from one whose name has other capitals', () => {
  expect(errorsOf({ 'a.md': '# A\n\n![f](foto.png)\n', 'Foto.PNG': 'x' })[0]).toContain('no existe la imagen');
});
