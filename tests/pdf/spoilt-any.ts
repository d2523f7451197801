import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { makeTag } from '../../src/pdf/read/tag-tree.ts';
import {
  changeContent,
  changeTags,
  changeXmp,
  fontsOf,
  innerFont,
  linkOf,
  retype,
  type Spoiler,
  tagsOf,
} from './spoil.ts';

const name = PDFName.of;

/** Faults against what PDF/UA-1 asks of any file. */
export const SPOILT_ANY: Spoiler[] = [
  ['without tags', (doc) => doc.catalog.delete(name('StructTreeRoot')), 'documento: no tiene etiquetas'],
  [
    'that isn’t marked as tagged',
    (doc) => doc.catalog.delete(name('MarkInfo')),
    'documento: no dice que tenga etiquetas',
  ],
  [
    'marked as not tagged',
    (doc) => doc.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Marked'), PDFBool.False),
    'documento: no dice que tenga etiquetas',
  ],
  [
    'that suspects its own tags',
    (doc) => doc.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), PDFBool.True),
    'documento: dice que no se fía de sus etiquetas',
  ],
  [
    'whose window shows the file’s name',
    (doc) => doc.catalog.delete(name('ViewerPreferences')),
    'documento: la barra de la ventana muestra el nombre del archivo',
  ],
  ['without metadata', (doc) => doc.catalog.delete(name('Metadata')), 'documento: no tiene metadatos XMP'],
  [
    'with broken metadata',
    (doc) => changeXmp(doc, (xmp) => xmp.replace('</rdf:RDF>', '')),
    'documento: los metadatos XMP están dañados',
  ],
  [
    'without a title in its metadata',
    (doc) => changeXmp(doc, (xmp) => xmp.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
    'documento: los metadatos XMP no dicen título',
  ],
  [
    'without the mark of PDF/UA',
    (doc) => changeXmp(doc, (xmp) => xmp.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
    'documento: los metadatos XMP no dicen que cumple con PDF/UA-1',
  ],
  [
    'with the mark of another PDF/UA',
    (doc) => changeXmp(doc, (xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
    'documento: los metadatos XMP no dicen que cumple con PDF/UA-1',
  ],
  [
    'in no language',
    (doc) => doc.catalog.set(name('Lang'), PDFString.of('español')),
    '«español» no es la clave de un idioma',
  ],
  [
    'with a layer without a name',
    (doc) =>
      doc.catalog.set(
        name('OCProperties'),
        doc.context.obj({ OCGs: [doc.context.register(doc.context.obj({ Type: 'OCG' }))], D: {} }),
      ),
    'documento: una capa no tiene nombre',
  ],
  [
    'with a file inside without a name',
    (doc) => doc.context.register(doc.context.obj({ Type: 'Filespec', EF: {} })),
    'documento: un archivo incluido no dice cómo se llama',
  ],
  [
    'with a tag nobody knows',
    (doc) => retype(doc, 'P', 'Parrafo'),
    'página 1: la etiqueta «Parrafo» no es estándar ni dice a cuál equivale',
  ],
  [
    'with a standard tag that means another',
    (doc) =>
      doc.catalog
        .lookup(name('StructTreeRoot'), PDFDict)
        .set(name('RoleMap'), doc.context.obj({ P: 'Artifact', Strong: 'Span' })),
    'documento: la etiqueta estándar «P» está entre las que equivalen a otra',
  ],
  [
    'with a caption below its list',
    (doc) =>
      changeTags(doc, (all) => {
        const [list, caption] = ['L', 'Caption'].map((type) => all.find((tag) => tag.type === type)!);
        caption!.parent!.kids = caption!.parent!.kids.filter((kid) => kid !== caption);
        list!.kids.push(caption!);
      }),
    'página 1: una etiqueta «Caption» está dentro de «L»',
  ],
  [
    'with tags that stand for one another',
    (doc) => {
      retype(doc, 'P', 'Uno');
      doc.catalog
        .lookup(name('StructTreeRoot'), PDFDict)
        .set(name('RoleMap'), doc.context.obj({ Uno: 'Otro', Otro: 'Uno', Strong: 'Span' }));
    },
    'página 1: la etiqueta «Uno» no es estándar',
  ],
  [
    'with a heading that skips a level',
    (doc) => retype(doc, 'H2', 'H4'),
    'página 2: un encabezado salta del nivel 1 al 4',
  ],
  [
    'that begins with a second level',
    (doc) => retype(doc, 'H1', 'H2'),
    'página 1: un encabezado salta del nivel 0 al 2',
  ],
  [
    'with headings with and without a level',
    (doc) => retype(doc, 'H2', 'H', 1),
    'página 3: hay encabezados con nivel y sin él',
  ],
  [
    'with a figure not described',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.delete(name('Alt')),
    'página 2: una figura no tiene texto alternativo',
  ],
  [
    'with a figure described by nothing',
    (doc) => tagsOf(doc, 'Figure')[0]!.dict.set(name('Alt'), PDFString.of(' ')),
    'página 2: una figura no tiene texto alternativo',
  ],
  [
    'with a formula not described',
    (doc) => retype(doc, 'P', 'Formula'),
    'página 1: una figura no tiene texto alternativo',
  ],
  ['with a note without a name', (doc) => retype(doc, 'P', 'Note'), 'página 1: una nota no tiene identificador'],
  [
    'with two notes of one name',
    (doc) => {
      for (const tag of tagsOf(doc, 'P').slice(0, 2)) {
        tag.dict.set(name('S'), name('Note'));
        tag.dict.set(name('ID'), PDFString.of('nota'));
      }
    },
    'página 2: una nota no tiene identificador propio',
  ],
  [
    'with a point outside a list',
    (doc) => retype(doc, 'L', 'Sect'),
    'página 1: un elemento de lista está dentro de «Sect»',
  ],
  ['with a body outside a point', (doc) => retype(doc, 'LI', 'P'), 'página 1: una etiqueta «LBody» está dentro de «P»'],
  [
    'with something else in a list',
    (doc) => retype(doc, 'LI', 'P', 1),
    'página 1: una etiqueta «P» está dentro de «L»',
  ],
  [
    'with a row outside a table',
    (doc) => retype(doc, 'Table', 'Sect'),
    'página 3: una etiqueta «TR» está dentro de «Sect»',
  ],
  ['with a cell outside a row', (doc) => retype(doc, 'TR', 'P', 1), 'página 3: una celda de tabla está dentro de «P»'],
  ['with something else in a row', (doc) => retype(doc, 'TD', 'P'), 'página 3: una etiqueta «P» está dentro de «TR»'],
  [
    'with a cell missing',
    (doc) => changeTags(doc, (all) => void all.filter(({ type }) => type === 'TR')[1]!.kids.pop()),
    'página 3: no todos los renglones de una tabla tienen las mismas celdas',
  ],
  [
    'with a cell that reaches too far down',
    (doc) => tagsOf(doc, 'TD')[1]!.dict.set(name('A'), doc.context.obj({ O: 'Table', RowSpan: 3 })),
    'página 3: no todos los renglones de una tabla tienen las mismas celdas',
  ],
  [
    'with two cells in one place',
    (doc) => tagsOf(doc, 'TH')[1]!.dict.set(name('A'), doc.context.obj({ O: 'Table', RowSpan: 2, Scope: 'Column' })),
    'página 3: no todos los renglones de una tabla tienen las mismas celdas',
  ],
  [
    'with a header cell of neither row nor column',
    (doc) => {
      for (const type of ['TH', 'TD']) for (const { dict } of tagsOf(doc, type)) dict.delete(name('A'));
    },
    'página 3: una celda de encabezado no dice si lo es de su fila o de su columna',
  ],
  [
    'with a header that isn’t there',
    (doc) => {
      for (const { dict } of tagsOf(doc, 'TH')) dict.delete(name('A'));
      for (const { dict } of tagsOf(doc, 'TD'))
        dict.set(name('A'), doc.context.obj({ O: 'Table', Headers: [PDFString.of('nadie')] }));
    },
    'página 3: una celda dice tener un encabezado que no está',
  ],
  [
    'with words in no language that there is',
    (doc) => tagsOf(doc, 'P')[0]!.dict.set(name('Lang'), PDFString.of('español')),
    'página 1: «español» no es la clave de un idioma',
  ],
  [
    'with the way to the tags of a page lost',
    (doc) => doc.getPage(1).node.delete(name('StructParents')),
    'página 2: de 11 partes del contenido no se llega a su etiqueta',
  ],
  [
    'with the ways to two pages’ tags swapped',
    (doc) => {
      const [one, other] = [1, 2].map((page) => doc.getPage(page).node);
      const [first, second] = [one!, other!].map((node) => node.get(name('StructParents'))!);
      one!.set(name('StructParents'), second!);
      other!.set(name('StructParents'), first!);
    },
    'página 3: de 7 partes del contenido no se llega a su etiqueta',
  ],
  [
    'with no way to any tag',
    (doc) => doc.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('ParentTree')),
    'no se llega a su etiqueta',
  ],
  [
    'with something drawn that no tag holds',
    (doc) => doc.getPage(2).drawRectangle({ x: 5, y: 5, width: 9, height: 9 }),
    'página 3: un trazo no está ni en una etiqueta ni entre los adornos',
  ],
  [
    'with a piece in a tag twice',
    (doc) =>
      changeTags(doc, (all) => {
        const tag = all.find(({ type }) => type === 'H2')!;
        tag.kids.push(...tag.marks);
      }),
    'página 2: una parte del contenido está dos veces en las etiquetas',
  ],
  [
    'with a piece that its tag has let go',
    (doc) => changeTags(doc, (all) => void all.find(({ type }) => type === 'H2')!.kids.pop()),
    'página 2: una parte del contenido no está en ninguna etiqueta',
  ],
  [
    'with an artifact inside a tag',
    (doc) =>
      changeContent(doc, 0, (content) =>
        content.replace(/(\/MCID \d+\s*>>\s*BDC\n)([\s\S]*?)EMC/, '$1/Artifact BMC\n$2EMC\nEMC'),
      ),
    'página 1: un adorno (Artifact) y una etiqueta están uno dentro de otro',
  ],
  [
    'with a tag inside an artifact',
    (doc) =>
      changeContent(doc, 0, (content) =>
        content.replace(/(\/\S+ <<[^>]*\/MCID \d+[\s\S]*?EMC)/, '/Artifact BMC\n$1\nEMC'),
      ),
    'página 1: un adorno (Artifact) y una etiqueta están uno dentro de otro',
  ],
  [
    'with a link that says nothing',
    (doc) => linkOf(doc, 0).delete(name('Contents')),
    'página 1: un enlace no dice adónde lleva (/Contents)',
  ],
  [
    'with a link in another tag',
    (doc) => retype(doc, 'Link', 'Span'),
    'página 1: un enlace no está en ninguna etiqueta',
  ],
  [
    'with a link without a tag',
    (doc) =>
      changeTags(doc, (all) => {
        const link = all.find(({ type }) => type === 'Link')!;
        link.kids = link.kids.filter((kid) => !('object' in kid));
      }),
    'página 1: un enlace no está en ninguna etiqueta',
  ],
  [
    'with a link to nowhere',
    (doc) => linkOf(doc, 1).set(name('Dest'), name('cinco')),
    'página 2: un enlace lleva a «cinco», que no está en el documento',
  ],
  [
    'with links out of order',
    (doc) => doc.getPage(0).node.delete(name('Tabs')),
    'página 1: el tabulador no sigue las etiquetas',
  ],
  [
    'with a remark in no tag',
    (doc) =>
      doc
        .getPage(0)
        .node.addAnnot(doc.context.register(doc.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [9, 9, 20, 20] }))),
    'página 1: una anotación de tipo Text no está en una etiqueta «Annot»',
  ],
  [
    'with an outline that leads nowhere',
    (doc) => {
      const first = doc.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
      first.set(name('Dest'), PDFHexString.fromText('nada'));
    },
    'documento: la entrada «Primera lámina» del índice lateral no lleva a ninguna página',
  ],
  [
    'with a font left out',
    (doc) => {
      for (const font of fontsOf(doc))
        innerFont(font).lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'));
    },
    'no va dentro del archivo',
  ],
  [
    'with a font without a way from signs to drawings',
    (doc) => innerFont(fontsOf(doc)[0]!).delete(name('CIDToGIDMap')),
    'no dice cuál de sus dibujos es cada signo',
  ],
  [
    'with a font without signs',
    (doc) => fontsOf(doc)[0]!.delete(name('ToUnicode')),
    'no dice qué signos son los suyos',
  ],
  [
    'with a font whose signs are none',
    (doc) =>
      fontsOf(doc)[0]!.set(
        name('ToUnicode'),
        doc.context.register(doc.context.flateStream('1 beginbfchar\n<0003> <0000>\nendbfchar')),
      ),
    'que no son signos',
  ],
  [
    'with codes that only others know',
    (doc) => fontsOf(doc)[0]!.set(name('Encoding'), name('Propia-H')),
    'usa una codificación que no va dentro del archivo',
  ],
  [
    'with signs that the font doesn’t have',
    (doc) => changeContent(doc, 0, (content) => content.replace(/<[0-9A-F]{4}/, '<0000')),
    'en su letra (.notdef)',
  ],
  [
    'with a form field without a name',
    (doc) => {
      const field = doc.context.register(
        doc.context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Tx', Rect: [9, 9, 20, 20], F: 4 }),
      );
      doc.getPage(0).node.addAnnot(field);
      changeTags(doc, (_, [root]) => {
        root!.kids.push(makeTag(doc.context, 'Form', root, [{ object: field, page: doc.getPage(0).ref }]));
      });
    },
    'página 1: una anotación de tipo Widget no dice qué es',
  ],
  [
    'with content of another file',
    (doc) => doc.context.register(doc.context.stream(new Uint8Array(), { Type: 'XObject', Subtype: 'Form', Ref: {} })),
    'documento: muestra contenido de otro archivo',
  ],
  [
    'with a layer that hides itself',
    (doc) =>
      doc.catalog.set(
        name('OCProperties'),
        doc.context.obj({ D: { AS: PDFArray.withContext(doc.context), N: PDFNumber.of(1) } }),
      ),
    'documento: una capa se enciende y apaga sola',
  ],
];
