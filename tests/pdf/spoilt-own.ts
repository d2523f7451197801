import { degrees, PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { makeTag } from '../../src/pdf/read/tag-tree.ts';
import {
  changeContent,
  changeStream,
  changeTags,
  changeXmp,
  fontsOf,
  innerFont,
  linkOf,
  retype,
  type Spoiler,
  swapKids,
  tagsOf,
} from './spoil.ts';

const name = PDFName.of;

/** Takes the piece of content that the first tag of a type, or the `at`-th, begins with out of all tags. */
const hide =
  (type: string, at = 0): Spoiler[1] =>
  (doc) => {
    const tag = tagsOf(doc, type)[at]!;
    const [{ mcid, page: where }] = tag.marks as [(typeof tag.marks)[number]];
    const page = doc.getPages().findIndex(({ ref }) => ref === where);
    changeTags(doc, (all) => {
      const same = all.find(({ ref }) => ref === tag.ref)!;
      same.kids = same.kids.filter((kid) => !('mcid' in kid && kid.mcid === mcid));
    });
    changeContent(doc, page, (content) =>
      content.replace(new RegExp(`/\\S+ <<[^>]*/MCID ${mcid}\\b[^\\n]*BDC`), '/Artifact BMC'),
    );
  };

/** Faults against what only our own editions promise: the text of the workshop, whole, in order, and nothing else. */
export const SPOILT_OWN: Spoiler[] = [
  ['with a page missing', (doc) => doc.removePage(1), 'documento: tiene 3 páginas y debe tener 4'],
  [
    'with a page twice',
    (doc) => doc.insertPage(2, doc.getPage(1) as never),
    'documento: tiene 5 páginas y debe tener 4',
  ],
  [
    'with two pages swapped',
    (doc) => {
      const kids = doc.catalog.Pages().Kids();
      const [one, other] = [kids.get(1), kids.get(2)];
      kids.set(1, other);
      kids.set(2, one);
    },
    'están en otro orden',
  ],
  [
    'with the slides read in another order',
    (doc) =>
      changeTags(doc, (_, [root]) => {
        const at = root!.kids.findIndex((kid) => 'type' in kid && kid.type === 'H2');
        root!.kids = [...root!.kids.slice(at), ...root!.kids.slice(0, at)];
      }),
    'página 1: se lee después de la página 4',
  ],
  [
    'with two parts of a slide swapped',
    (doc) => changeTags(doc, (_, [root]) => swapKids(root!, 0, 1)),
    'página 1: lámina «uno»: falta «dice»',
  ],
  [
    'with two points of a list swapped',
    (doc) => changeTags(doc, (all) => swapKids(all.find(({ type }) => type === 'L')!, 0, 1)),
    'página 1: lámina «uno»: falta «otro»',
  ],
  [
    'with two parts of a figure swapped',
    (doc) =>
      changeTags(doc, (all, [root]) => {
        const at = root!.kids.findIndex((kid) => kid === all.filter(({ type }) => type === 'H2')[2]);
        swapKids(root!, at + 1, at + 2);
      }),
    'página 4: lámina «cuatro»: en una figura «Escuelas» se lee en otro orden',
  ],
  [
    'with two rows of a table swapped',
    (doc) => changeTags(doc, (all) => swapKids(all.find(({ type }) => type === 'Table')!, 1, 2)),
    'página 3: lámina «tres»: en una figura «Dos» se lee en otro orden',
  ],
  ['with a word of a slide hidden from listeners', hide('P'), 'página 1: lámina «uno»: falta «dice»'],
  [
    'with a text of a figure hidden from listeners',
    hide('P', 4),
    'página 4: lámina «cuatro»: falta en una figura, o está cortado',
  ],
  [
    'with two paragraphs that are heard as one',
    (doc) => changeContent(doc, 3, (content) => content.replace(/<0003> Tj\n/g, '')),
    'página 4: a «Huertos Escuelas» le falta el espacio',
  ],
  ['with a heading hidden from listeners', hide('H2'), 'página 2: lámina «dos»: falta «segunda»'],
  [
    'with a text that is decoration',
    (doc) => {
      changeContent(doc, 1, (content) =>
        content.replace(
          /(\/\S+ <<[^>]*\/MCID \d+[^\n]*BDC\n(?:(?!EMC)[\s\S])*?T[Jj]\n[\s\S]*?EMC)/,
          '/Artifact BMC\nEMC\n$1',
        ),
      );
      tagsOf(doc, 'Caption')[0]!.dict.delete(name('K'));
    },
    'página 2: lámina «dos»: falta «pie»',
  ],
  [
    'with words removed',
    (doc) => changeContent(doc, 1, (content) => content.replace('<0036', '<')),
    'página 2: lámina «dos»: falta «segunda»',
  ],
  [
    'with letters exchanged',
    (doc) => changeContent(doc, 1, (content) => content.replace('<0036', '<0048')),
    'página 2: lámina «dos»: falta «segunda»',
  ],
  [
    'with text beyond the page',
    (doc) => changeContent(doc, 3, (content) => `1 0 0 1 0 -900 cm\n${content}`),
    'página 4: lámina «cuatro»: falta «cuarta»',
  ],
  [
    'with a heading that is none',
    (doc) => retype(doc, 'H3', 'P'),
    'página 4: lámina «cuatro»: «Fuentes de la lámina» es un encabezado y su etiqueta no',
  ],
  [
    'with a heading of another level',
    (doc) => retype(doc, 'H2', 'H3', 1),
    'página 3: lámina «tres»: «Tercera lámina» es un encabezado de nivel 2 y su etiqueta dice H3',
  ],
  [
    'with a paragraph that says it is a heading',
    (doc) => retype(doc, 'P', 'H3', 4),
    'página 4: «Escuelas» lleva etiqueta de encabezado, y en las láminas no lo es',
  ],
  [
    'with no heading at all',
    (doc) => {
      for (const type of ['H1', 'H2', 'H3']) for (const { dict } of tagsOf(doc, type)) dict.set(name('S'), name('P'));
    },
    'documento: no tiene encabezados',
  ],
  [
    'with a list that is none',
    (doc) => {
      for (const type of ['L', 'LI', 'LBody', 'Lbl'])
        for (const { dict } of tagsOf(doc, type)) dict.set(name('S'), name('P'));
    },
    'página 1: lámina «uno»: «Un punto» es un punto de una lista y su etiqueta no',
  ],
  [
    'with a point without a body',
    (doc) =>
      changeTags(doc, (all) => {
        const item = all.find(({ type }) => type === 'LI')!;
        item.kids = item.kids.filter((kid) => !('type' in kid && kid.type === 'LBody'));
      }),
    'página 1: un elemento de lista no tiene cuerpo',
  ],
  [
    'with a point without a label',
    (doc) =>
      changeTags(doc, (all) => {
        const item = all.find(({ type }) => type === 'LI')!;
        item.kids = item.kids.filter((kid) => !('type' in kid && kid.type === 'Lbl'));
      }),
    'página 1: un elemento de lista no tiene rótulo',
  ],
  ['with an empty body', (doc) => tagsOf(doc, 'LBody')[0]!.dict.delete(name('K')), 'una etiqueta «LBody» no dice nada'],
  [
    'with an empty paragraph',
    (doc) => changeTags(doc, (_, [root]) => void root!.kids.push(makeTag(doc.context, 'P', root, []))),
    'una etiqueta «P» no dice nada',
  ],
  [
    'with an empty span',
    (doc) =>
      changeTags(
        doc,
        (all) => void all.find(({ type }) => type === 'P')!.kids.push(makeTag(doc.context, 'Span', undefined, [])),
      ),
    'una etiqueta «Span» no dice nada',
  ],
  ['with an empty heading', (doc) => tagsOf(doc, 'H2')[1]!.dict.delete(name('K')), 'hay un encabezado vacío'],
  [
    'with a table without header cells',
    (doc) => {
      for (const { dict } of tagsOf(doc, 'TH')) dict.set(name('S'), name('TD'));
    },
    'página 3: una tabla no tiene celdas de encabezado',
  ],
  [
    'with headers of rows that are cells like others',
    (doc) => {
      for (const { dict } of tagsOf(doc, 'TH').slice(2)) dict.set(name('S'), name('TD'));
    },
    'página 3: lámina «tres»: «Uno» encabeza una fila o columna de su tabla y su etiqueta no lo dice (TH)',
  ],
  [
    'with a header of a column that says it is of a row',
    (doc) => tagsOf(doc, 'TH')[0]!.dict.set(name('A'), doc.context.obj({ O: 'Table', Scope: 'Row' })),
    'página 3: una celda de encabezado dice serlo de su renglón y es de su columna',
  ],
  [
    'with a header of a row that says it is of a column',
    (doc) => tagsOf(doc, 'TH')[2]!.dict.set(name('A'), doc.context.obj({ O: 'Table', Scope: 'Column' })),
    'página 3: una celda de encabezado dice serlo de su renglón y es de su columna',
  ],
  [
    'that says other words than it shows',
    (doc) => tagsOf(doc, 'P')[0]!.dict.set(name('ActualText'), PDFHexString.fromText('Otra cosa')),
    'página 1: dice «Otra cosa» donde se ve «Dice algo',
  ],
  [
    'with a paragraph described like a picture',
    (doc) => tagsOf(doc, 'P')[0]!.dict.set(name('Alt'), PDFHexString.fromText('Un párrafo')),
    'página 1: una etiqueta «P» lleva texto alternativo',
  ],
  [
    'with a figure described as another',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.set(name('Alt'), PDFHexString.fromText('Un plano')),
    'página 2: lámina «dos»: ninguna figura lleva en su etiqueta el texto alternativo «Un círculo»',
  ],
  [
    'with the description of a figure cut short',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.set(name('Alt'), PDFHexString.fromText('Un cír')),
    'página 2: lámina «dos»: «Un círculo» no se lee en una figura ni lo dice su texto alternativo',
  ],
  [
    'with a figure that is a paragraph',
    (doc) => retype(doc, 'Figure', 'P'),
    'página 2: una etiqueta «P» lleva texto alternativo',
  ],
  [
    'with a figure that has no place',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.delete(name('A')),
    'página 2: una figura no dice qué lugar ocupa (BBox)',
  ],
  [
    'with a figure said to be elsewhere',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.set(name('A'), doc.context.obj({ O: 'Layout', BBox: [300, 0, 400, 20] })),
    'página 2: una figura dice estar donde no está (BBox)',
  ],
  [
    'with words of this language said to be of another',
    (doc) => tagsOf(doc, 'P')[0]!.dict.set(name('Lang'), PDFString.of('en')),
    'página 1: «Dice algo con un enlace .» dice estar en «en»',
  ],
  [
    'with foreign words in the wrong language',
    (doc) => tagsOf(doc, 'Span')[0]!.dict.set(name('Lang'), PDFString.of('fr')),
    'página 2: «school garden» dice estar en «fr»',
  ],
  [
    'with foreign words in no language of theirs',
    (doc) => tagsOf(doc, 'Span')[0]!.dict.delete(name('Lang')),
    'página 2: «school garden» no dice que está en «en»',
  ],
  [
    'with an abbreviation that stands for something else',
    (doc) => tagsOf(doc, 'Span')[1]!.dict.set(name('E'), PDFHexString.fromText('Red de Hospitales')),
    'página 2: «Red de Hospitales» no es en el glosario el significado de esta sigla (/E), junto a «RHV»',
  ],
  [
    'with an abbreviation that stands for nothing',
    (doc) => tagsOf(doc, 'Span')[1]!.dict.delete(name('E')),
    'página 2: la sigla «RHV» no dice su significado (/E)',
  ],
  ['in another language', (doc) => doc.setLanguage('en-US'), 'documento: dice estar en «en-US» y debe decir «es-MX»'],
  ['without a language', (doc) => doc.catalog.delete(name('Lang')), 'documento: no dice en qué idioma está (/Lang)'],
  ['without a title', (doc) => doc.setTitle(''), 'documento: no tiene título'],
  ['with another title', (doc) => doc.setTitle('Otro'), 'documento: se titula «Otro» y debe titularse «Prueba»'],
  [
    'with another title in its metadata',
    (doc) => changeXmp(doc, (xmp) => xmp.replaceAll('>Prueba<', '>Otro<')),
    'documento: los metadatos XMP dicen «Otro» donde el documento dice «Prueba»',
  ],
  [
    'with another language in its metadata',
    (doc) => changeXmp(doc, (xmp) => xmp.replace('<rdf:li>es-MX', '<rdf:li>en-US')),
    'documento: los metadatos XMP no dicen idioma',
  ],
  [
    'that no archive takes',
    (doc) => doc.catalog.delete(name('OutputIntents')),
    'documento: le falta lo que pide un archivo',
  ],
  ['with a script', (doc) => doc.addJavaScript('hola', 'app.alert("hola")'), 'documento: tiene programas'],
  [
    'with something that acts on opening',
    (doc) => doc.catalog.set(name('OpenAction'), doc.context.obj({ S: 'URI' })),
    'documento: tiene programas',
  ],
  [
    'with a layer',
    (doc) => {
      const layer = doc.context.register(doc.context.obj({ Type: 'OCG', Name: PDFString.of('Capa') }));
      doc.catalog.set(name('OCProperties'), doc.context.obj({ OCGs: [layer], D: { Order: [layer] } }));
    },
    'documento: tiene capas',
  ],
  [
    'with a file inside',
    (doc) =>
      doc.context.register(doc.context.obj({ Type: 'Filespec', F: PDFString.of('a'), UF: PDFString.of('a'), EF: {} })),
    'documento: lleva otro archivo dentro',
  ],
  [
    'with a remark',
    (doc) => {
      const remark = doc.context.register(
        doc.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [9, 9, 20, 20], Contents: PDFString.of('Ojo') }),
      );
      doc.getPage(2).node.addAnnot(remark);
    },
    'página 3: hay una anotación de tipo Text, y ahí no va',
  ],
  [
    'with a link called otherwise than it says',
    (doc) => linkOf(doc, 0).set(name('Contents'), PDFString.of('Saltar al texto')),
    'página 1: un enlace que dice «enlace» se anuncia como «Saltar al texto» (/Contents)',
  ],
  [
    'with a link to another slide than its words',
    (doc) => linkOf(doc, 1).set(name('Dest'), name('fuente-1')),
    'página 2: el enlace «primera» lleva a la página 4',
  ],
  [
    'with a number that leads to no source',
    (doc) => linkOf(doc, 3).set(name('Dest'), name('uno')),
    'página 4: el enlace «1» lleva a la página 1',
  ],
  [
    'with a slide’s place elsewhere',
    (doc) => doc.catalog.lookup(name('Dests'), PDFDict).lookup(name('uno'), PDFArray).set(0, doc.getPage(2).ref),
    'página 3: el destino «uno» está aquí y su lámina empieza en la página 1',
  ],
  [
    'with a link to the site that was printed',
    (doc) => linkOf(doc, 0).lookup(name('A'), PDFDict).set(name('URI'), PDFString.of('http://taller.invalid/a.html')),
    'página 1: un enlace lleva a «http://taller.invalid/a.html», que no es una dirección',
  ],
  [
    'with a link to a stranger',
    (doc) => linkOf(doc, 0).lookup(name('A'), PDFDict).set(name('URI'), PDFString.of('https://example.net/')),
    'página 1: un enlace lleva a «https://example.net/», que no es una dirección',
  ],
  [
    'with a link’s place away from its words',
    (doc) => linkOf(doc, 0).set(name('Rect'), doc.context.obj([400, 20, 440, 40])),
    'página 1: el lugar de un enlace no está sobre sus palabras (/Rect)',
  ],
  [
    'with a link that nobody can press',
    (doc) => linkOf(doc, 0).set(name('F'), PDFNumber.of(2)),
    'página 1: un enlace o un campo no se alcanza',
  ],
  [
    'by another author in its metadata',
    (doc) => changeXmp(doc, (xmp) => xmp.replace('<rdf:li>Alguien', '<rdf:li>Nadie')),
    'documento: los metadatos XMP dicen «Nadie» donde el documento dice «Alguien»',
  ],
  [
    'with a profile of colours that is none',
    (doc) =>
      changeStream(
        doc.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict),
        'DestOutputProfile',
        (bytes) => bytes.fill(1),
      ),
    'documento: le falta lo que pide un archivo',
  ],
  [
    'whose tags are of no document',
    (doc) => retype(doc, 'Document', 'Sect'),
    'documento: sus etiquetas no son de un documento',
  ],
  [
    'with a page in another measure',
    (doc) => doc.getPage(1).node.set(name('UserUnit'), PDFNumber.of(2)),
    'página 2: mide 960 × 540 puntos',
  ],
  [
    'without an outline',
    (doc) => doc.catalog.delete(name('Outlines')),
    'documento: no tiene índice lateral (marcadores)',
  ],
  [
    'with an outline that leads elsewhere',
    (doc) => {
      const first = doc.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
      first.lookup(name('Dest'), PDFArray).set(0, doc.getPage(2).ref);
    },
    'página 3: la entrada «Primera lámina» del índice lateral lleva aquí, y aquí no está ese título',
  ],
  [
    'with another title in its outline',
    (doc) =>
      doc.catalog
        .lookup(name('Outlines'), PDFDict)
        .lookup(name('First'), PDFDict)
        .set(name('Title'), PDFString.of('Otra')),
    'documento: el índice lateral dice «Otra» donde va «Primera lámina»',
  ],
  [
    'with pages called otherwise',
    (doc) => doc.catalog.delete(name('PageLabels')),
    'página 1: se llama «» y debe llamarse «1»',
  ],
  ['with a page turned', (doc) => doc.getPage(1).setRotation(degrees(90)), 'página 2: está girada 90 grados'],
  [
    'with a page of another size',
    (doc) => doc.getPage(1).setMediaBox(0, 0, 300, 300),
    'página 2: mide 300 × 300 puntos',
  ],
  ['with a page cropped', (doc) => doc.getPage(1).setCropBox(20, 20, 90, 90), 'página 2: está recortada'],
  [
    'with letters that nobody sees',
    (doc) => changeContent(doc, 1, (content) => content.replace('BT\n', 'BT\n3 Tr\n')),
    'letras no se ven (texto invisible)',
  ],
  ['with a drawn font', (doc) => fontsOf(doc)[0]!.set(name('Subtype'), name('Type3')), 'es de tipo 3'],
  [
    'with a font that is damaged',
    (doc) =>
      changeStream(innerFont(fontsOf(doc)[0]!).lookup(name('FontDescriptor'), PDFDict), 'FontFile2', (bytes) =>
        bytes.fill(7, bytes.length / 2),
      ),
    'está dañada y no se puede dibujar',
  ],
  [
    'with a font that is cut short',
    (doc) =>
      changeStream(innerFont(fontsOf(doc)[0]!).lookup(name('FontDescriptor'), PDFDict), 'FontFile2', (bytes) =>
        bytes.subarray(0, bytes.length / 2),
      ),
    'está dañada y no se puede dibujar',
  ],
  [
    'with letters of other widths',
    (doc) => {
      const widths = innerFont(fontsOf(doc)[0]!).lookup(name('W'), PDFArray);
      for (let at = 0; at < widths.size(); at++) {
        const list = widths.lookup(at);
        if (list instanceof PDFArray) for (let each = 0; each < list.size(); each++) list.set(each, PDFNumber.of(90));
      }
    },
    'no mide lo que el archivo dice',
  ],
  [
    'with a picture of a page',
    (doc) => {
      const image = doc.context.stream(new Uint8Array(3), {
        Type: 'XObject',
        Subtype: 'Image',
        Width: 1280,
        Height: 720,
      });
      doc
        .getPage(1)
        .node.Resources()!
        .set(name('XObject'), doc.context.obj({ Foto: doc.context.register(image) }));
    },
    'página 2: hay una imagen de 1280 × 720 puntos',
  ],
  [
    'with a picture written into a page',
    (doc) => changeContent(doc, 1, (content) => `${content}\n/Artifact BMC\nBI /W 1 /H 1 /BPC 8 /CS /G ID x EI\nEMC\n`),
    'página 2: hay una imagen escrita en el contenido',
  ],
  [
    'with a page drawn at half its size',
    (doc) => changeContent(doc, 0, (content) => `q .5 0 0 .5 0 0 cm\n${content}\nQ`),
    'página 1: está dibujada a otra escala que la que se imprime',
  ],
  [
    'with a page seen in a mirror',
    (doc) => changeContent(doc, 1, (content) => `q -1 0 0 1 480 0 cm\n${content}\nQ`),
    'página 2: hay letras al revés, junto a «',
  ],
  [
    'on paper of another size',
    (doc) => {
      for (const page of doc.getPages()) page.setMediaBox(0, 0, 960, 540);
    },
    'documento: mide 960 × 540 puntos y debe medir 480 × 270',
  ],
  [
    'with all pages turned at once',
    (doc) => doc.catalog.Pages().set(name('Rotate'), PDFNumber.of(90)),
    'página 1: está girada 90 grados',
  ],
  ['with a blank page', (doc) => void doc.insertPage(2, [480, 270]), 'página 3: está en blanco'],
  [
    'with letters that let everything through',
    (doc) => {
      doc
        .getPage(1)
        .node.Resources()!
        .set(name('ExtGState'), doc.context.obj({ Nada: { Type: 'ExtGState', ca: 0 } }));
      changeContent(doc, 1, (content) => content.replaceAll('BT\n', 'BT\n/Nada gs\n'));
    },
    'letras no se ven (texto invisible), junto a «Segunda',
  ],
  [
    'with decoration of no kind',
    (doc) => changeContent(doc, 0, (content) => content.replaceAll(/\/Artifact <<[^>]*>>\s*BDC/g, '/Artifact BMC')),
    'página 1: 2 adornos (Artifact) no dicen de qué tipo son',
  ],
  [
    'with a tag that says it is in another',
    (doc) => tagsOf(doc, 'P')[1]!.dict.set(name('P'), tagsOf(doc, 'H1')[0]!.ref),
    'página 2: una etiqueta «P» no dice bien dentro de cuál está (/P), junto a «Vuelva a la primera.»',
  ],
  [
    'with two tags of one name',
    (doc) => {
      for (const { dict } of tagsOf(doc, 'P').slice(0, 2)) dict.set(name('ID'), PDFString.of('uno'));
    },
    'dos etiquetas tienen el mismo identificador (/ID)',
  ],
  [
    'with a cell that names a header that isn’t there',
    (doc) =>
      tagsOf(doc, 'TD')[0]!.dict.set(name('A'), doc.context.obj({ O: 'Table', Headers: [PDFString.of('nadie')] })),
    'página 3: una celda dice tener un encabezado que no está en su tabla (/Headers), junto a «Salud»',
  ],
  [
    'with words that say they are a link',
    (doc) => retype(doc, 'Strong', 'Link'),
    'página 1: un enlace no tiene lugar que oprimir (/OBJR), junto a «algo»',
  ],
  [
    'with a label after its body',
    (doc) => changeTags(doc, (all) => swapKids(all.find(({ type }) => type === 'LI')!, 0, 1)),
    'página 1: un elemento de lista dice su rótulo (Lbl) después de su cuerpo, junto a «Un punto»',
  ],
  [
    'with a list counted backwards',
    (doc) => {
      for (const [at, { dict }] of tagsOf(doc, 'Lbl').slice(0, 2).entries())
        dict.set(name('ActualText'), PDFString.of(`${2 - at}.`));
    },
    'página 1: los números de una lista no van en orden (Lbl)',
  ],
  [
    'with a link as thin as a hair',
    (doc) => {
      const rect = linkOf(doc, 0).lookup(name('Rect'), PDFArray);
      rect.set(3, PDFNumber.of(rect.lookup(1, PDFNumber).asNumber() + 1));
    },
    'página 1: el lugar de un enlace no está sobre sus palabras (/Rect)',
  ],
  [
    'with a list of letters that it doesn’t have',
    (doc) => {
      const descriptor = innerFont(fontsOf(doc)[0]!).lookup(name('FontDescriptor'), PDFDict);
      descriptor.set(name('CIDSet'), doc.context.register(doc.context.flateStream(Uint8Array.of(1))));
    },
    'trae una lista de sus dibujos que nadie escribió aquí (CIDSet)',
  ],
  [
    'with foreign words that say they are not',
    (doc) => tagsOf(doc, 'Span')[0]!.dict.set(name('Lang'), PDFString.of('es-MX')),
    'página 2: «school garden» dice estar en «es-MX», y en las láminas no (/Lang)',
  ],
  [
    'with a link in the colour of its ground',
    (doc) => {
      const [mark] = tagsOf(doc, 'Link')[0]!.marks;
      const begins = new RegExp(`/MCID ${mark!.mcid}\\b[^\\n]*BDC\\n`);
      changeContent(doc, 0, (content) => content.replace(begins, '$&.9333 .9333 .9333 rg\n'));
    },
    'página 1: «enlace» no se ve: algo lo tapa o es del color de su fondo',
  ],
  [
    'with words below a box',
    (doc) => changeContent(doc, 1, (content) => `q\n${content}\nQ\n/Artifact BMC\n1 g\n0 0 480 270 re\nf\nEMC\n`),
    'página 2: «Segunda lámina» y ',
  ],
  [
    'with a link that takes its whole page',
    (doc) => linkOf(doc, 0).set(name('Rect'), doc.context.obj([0, 0, 480, 270])),
    'página 1: el lugar de un enlace es mucho mayor que sus palabras (/Rect)',
  ],
  [
    'with a link that starts a program',
    (doc) => linkOf(doc, 0).set(name('A'), doc.context.obj({ S: 'Launch', F: PDFString.of('algo') })),
    'documento: tiene programas u órdenes',
  ],
  [
    'with letters whose drawings are others',
    (doc) => innerFont(fontsOf(doc)[0]!).set(name('CIDToGIDMap'), doc.context.register(doc.context.flateStream('ab'))),
    'está dañada y no se puede dibujar',
  ],
  [
    'that doesn’t say what its mark of PDF/UA means',
    (doc) => changeXmp(doc, (xmp) => xmp.replaceAll('pdfaExtension:schemas', 'pdfaExtension:otro')),
    'documento: le falta lo que pide un archivo PDF/A-2a',
  ],
];
