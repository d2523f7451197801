/** What is wrong in a PDF. */
const faults = {
  noLanguage: 'no dice en qué idioma está (/Lang)',
  otherLanguage: (found: string, wanted: string) => `dice estar en «${found}» y debe decir «${wanted}»`,
  noTitle: 'no tiene título',
  otherTitle: (found: string, wanted: string) => `se titula «${found}» y debe titularse «${wanted}»`,
  hiddenTitle: 'la barra de la ventana muestra el nombre del archivo y no el título (DisplayDocTitle)',
  untagged: 'no tiene etiquetas: un lector de pantalla no sabe qué es cada cosa',
  notMarked: 'no dice que tenga etiquetas (/MarkInfo con /Marked true)',
  suspects: 'dice que no se fía de sus etiquetas (/Suspects)',
  oddLanguage: (language: string) => `«${language}» no es la clave de un idioma`,
  noLanguageHere: 'aquí hay palabras de las que no se sabe el idioma',
  brokenXmp: 'los metadatos XMP están dañados: no se pueden leer',
  noUaMark: 'los metadatos XMP no dicen que cumple con PDF/UA-1 (pdfuaid:part)',
  noArchive:
    'le falta lo que pide un archivo PDF/A-2a: identificador, perfil de color o sus marcas en los metadatos XMP',
  otherXmp: (found: string, wanted: string) => `los metadatos XMP dicen «${found}» donde el documento dice «${wanted}»`,
  noDocument: 'sus etiquetas no son de un documento (Document)',
  unnamedLayer: 'una capa no tiene nombre (/OCProperties)',
  automaticLayer: 'una capa se enciende y apaga sola (/AS)',
  layers: 'tiene capas: lo que una esconde no se lee',
  unnamedFile: 'un archivo incluido no dice cómo se llama (/F y /UF)',
  attachments: 'lleva otro archivo dentro',
  foreignContent: 'muestra contenido de otro archivo (/Ref)',
  undescribedClip: 'un sonido o video no dice de qué tipo es ni qué se oye (/CT y /Alt)',
  dynamicForm: 'es un formulario XFA dinámico: pocos lectores lo abren',
  remapped: (type: string) => `la etiqueta estándar «${type}» está entre las que equivalen a otra (/RoleMap)`,
  misplacedTag: (type: string, above: string) => `una etiqueta «${type}» está dentro de «${above}», y ahí no va`,
  mixedHeadings: 'hay encabezados con nivel y sin él (H junto a H1 a H6)',
  secondHeading: 'una parte tiene dos encabezados H',
  noteWithoutId: 'una nota no tiene identificador propio (/ID)',
  twiceInTable: 'una tabla tiene dos veces cabecera o pie',
  noTableBody: 'una tabla tiene cabecera o pie y no cuerpo (TBody)',
  irregularTable: 'no todos los renglones de una tabla tienen las mismas celdas',
  crossingCells: 'dos celdas de una tabla ocupan el mismo lugar',
  unknownHeader: 'una celda dice tener un encabezado que no está en su tabla (/Headers)',
  otherScope: 'una celda de encabezado dice serlo de su renglón y es de su columna, o al revés (Scope)',
  lostParents: (count: number) =>
    `de ${count === 1 ? 'una parte' : `${count} partes`} del contenido no se llega a su etiqueta (/StructParents y /ParentTree)`,
  loosePieces: (count: number) =>
    `${count === 1 ? 'una parte del contenido no está' : `${count} partes del contenido no están`} en ninguna etiqueta`,
  heardTwice: 'una parte del contenido está dos veces en las etiquetas: se oye dos veces',
  gonePieces: (count: number) =>
    `las etiquetas nombran ${count === 1 ? 'una parte' : `${count} partes`} del contenido que no ${count === 1 ? 'está' : 'están'}`,
  crossedMarks: (count: number) =>
    `${count === 1 ? 'un adorno (Artifact) y una etiqueta están' : `${count} adornos (Artifact) y etiquetas están`} uno dentro de otro`,
  untypedArtifacts: (count: number) =>
    `${count === 1 ? 'un adorno (Artifact) no dice' : `${count} adornos (Artifact) no dicen`} de qué tipo ${count === 1 ? 'es' : 'son'}`,
  blankPage: 'está en blanco',
  unknownSigns: (count: number) =>
    `${count === 1 ? 'un signo no está' : `${count} signos no están`} en su letra (.notdef): se ve un hueco`,
  unseenLetters: (count: number) =>
    `${count === 1 ? 'una letra no se ve' : `${count} letras no se ven`} (texto invisible)`,
  inlineImages: (count: number) =>
    `${count === 1 ? 'hay una imagen escrita' : `hay ${count} imágenes escritas`} en el contenido`,
  rotated: (degrees: number) => `está girada ${degrees} grados`,
  otherSize: (found: string, wanted: string) => `mide ${found} puntos y las demás ${wanted}`,
  cropped: 'está recortada (/CropBox): no se ve completa',
  otherLabel: (found: string, wanted: string) => `se llama «${found}» y debe llamarse «${wanted}» (/PageLabels)`,
  otherPaper: (found: string, wanted: readonly string[]) => `mide ${found} puntos y debe medir ${wanted.join(' o ')}`,
  otherScale: 'está dibujada a otra escala que la que se imprime',
  backwards: 'hay letras al revés',
  lostParent: (type: string) => `una etiqueta «${type}» no dice bien dentro de cuál está (/P)`,
  sameId: 'dos etiquetas tienen el mismo identificador (/ID)',
  placelessLink: 'un enlace no tiene lugar que oprimir (/OBJR)',
  widePlace: 'el lugar de un enlace es mucho mayor que sus palabras (/Rect)',
  lateLabel: 'un elemento de lista dice su rótulo (Lbl) después de su cuerpo',
  miscounted: 'los números de una lista no van en orden (Lbl)',
  noXmp: 'no tiene metadatos XMP',
  xmpMisses: (what: 'título' | 'idioma') => `los metadatos XMP no dicen ${what}`,
  noFields: 'no tiene los campos para escribir notas',
  form: 'tiene campos de formulario',
  script: 'tiene programas u órdenes (JavaScript, Launch y otras)',
  tooLarge: (kilobytes: number, limit: number) => `pesa ${kilobytes} kB y no debe pasar de ${limit} kB`,
  colour: (what: string) => `debe ir todo en grises y tiene color (${what})`,
  pageCount: (found: number, wanted: number) => `tiene ${found} páginas y debe tener ${wanted}`,
  pageWithoutTags: 'tiene contenido y ninguna etiqueta',
  unmarked: (pieces: number) =>
    `${pieces === 1 ? 'un trazo no está' : `${pieces} trazos no están`} ni en una etiqueta ni entre los adornos (Artifact)`,
  noTabOrder: 'el tabulador no sigue las etiquetas (/Tabs /S)',
  emptyHeading: 'hay un encabezado vacío',
  skippedHeading: (from: number, to: number) => `un encabezado salta del nivel ${from} al ${to}`,
  noHeading: 'no tiene encabezados',
  noAlt: 'una figura no tiene texto alternativo',
  noHeaders: 'una tabla no tiene celdas de encabezado',
  noScope: 'una celda de encabezado no dice si lo es de su fila o de su columna (Scope)',
  looseCell: (parent: string) => `una celda de tabla está dentro de «${parent}» y no de una fila`,
  looseItem: (parent: string) => `un elemento de lista está dentro de «${parent}» y no de una lista`,
  noBody: 'un elemento de lista no tiene cuerpo (LBody)',
  noLabel: 'un elemento de lista no tiene rótulo (Lbl)',
  emptyTag: (type: string) => `una etiqueta «${type}» no dice nada`,
  strayAlt: (type: string) => `una etiqueta «${type}» lleva texto alternativo: se oiría en lugar de sus palabras`,
  falseText: (actual: string, shown: string) =>
    `dice «${actual.slice(0, 60)}» donde se ve «${shown.slice(0, 60)}» (/ActualText)`,
  falseLanguage: (text: string, language: string) =>
    `«${text.slice(0, 60)}» dice estar en «${language}», y en las láminas no (/Lang)`,
  silentLanguage: (text: string, language: string) =>
    `«${text.slice(0, 60)}» no dice que está en «${language}» (/Lang)`,
  falseExpansion: (text: string) => `«${text}» no es en el glosario el significado de esta sigla (/E)`,
  silentExpansion: (name: string) => `la sigla «${name}» no dice su significado (/E)`,
  pageOrder: (page: number, before: number) =>
    `se lee después de la página ${before}: las páginas ${page} y ${before} están en otro orden`,
  noHeadingTag: (slide: string, heading: string) =>
    `lámina «${slide}»: «${heading}» es un encabezado y su etiqueta no (H1 a H6)`,
  otherLevel: (slide: string, heading: string, level: number, found: string) =>
    `lámina «${slide}»: «${heading}» es un encabezado de nivel ${level} y su etiqueta dice ${found}`,
  falseHeading: (text: string) => `«${text.slice(0, 60)}» lleva etiqueta de encabezado, y en las láminas no lo es`,
  noHeadTag: (slide: string, head: string) =>
    `lámina «${slide}»: «${head}» encabeza una fila o columna de su tabla y su etiqueta no lo dice (TH)`,
  noItemTag: (slide: string, item: string) =>
    `lámina «${slide}»: «${item}» es un punto de una lista y su etiqueta no (LI)`,
  unknownTag: (type: string) => `la etiqueta «${type}» no es estándar ni dice a cuál equivale`,
  looseLink: 'un enlace no está en ninguna etiqueta',
  misnamedLink: (called: string, says: string) =>
    `un enlace que dice «${says}» se anuncia como «${called}» (/Contents)`,
  gluedWords: (apart: string, glued: string) => `a «${apart}» le falta el espacio: se oye «${glued}»`,
  noBounds: 'una figura no dice qué lugar ocupa (BBox)',
  otherBounds: 'una figura dice estar donde no está (BBox)',
  unnamedLink: 'un enlace no dice adónde lleva (/Contents)',
  brokenLink: (where: string) => `un enlace lleva a «${where}», que no está en el documento`,
  linkElsewhere: (says: string, page: number) =>
    `el enlace «${says}» lleva a la página ${page}, y ahí no está lo que dice`,
  otherTarget: (id: string, page: number) => `el destino «${id}» está aquí y su lámina empieza en la página ${page}`,
  oddLink: (where: string) => `un enlace lleva a «${where}», que no es una dirección de la red ni de este taller`,
  otherAnnotation: (type: string) => `hay una anotación de tipo ${type}, y ahí no va`,
  looseAnnotation: (type: string, tag: string) => `una anotación de tipo ${type} no está en una etiqueta «${tag}»`,
  unnamedAnnotation: (type: string) => `una anotación de tipo ${type} no dice qué es (/Contents, o /TU de un campo)`,
  unseenPlace: 'un enlace o un campo no se alcanza: está escondido o fuera de su página (/F, /Rect)',
  strayPlace: 'el lugar de un enlace no está sobre sus palabras (/Rect)',
  otherAddress: (where: string) => `un enlace dice una dirección y lleva a «${where}»`,
  misnamedField: (called: string) => `un campo se anuncia como «${called}», y no es el de esta lámina (/TU)`,
  looseField: 'un campo no es de su formulario (/AcroForm): lo escrito no se guarda',
  lockedField: 'un campo no deja escribir varios renglones (/FT, /Ff, /MaxLen, /Rect)',
  filledField: 'un campo ya trae algo escrito (/V, /DV)',
  coveringField: 'un campo tapa palabras (/Rect)',
  sharedField: 'un campo no tiene nombre propio (/T): lo escrito en otro aparece en él',
  noFieldLetters: 'un campo no dice con qué letra del archivo se escribe en él (/DA, /DR)',
  notEmbedded: (font: string) => `la letra «${font}» no va dentro del archivo`,
  type3: (font: string, signs: string) =>
    `la letra «${font}»${signs ? ` de «${signs.slice(0, 20)}»` : ''} es de tipo 3: se ve mal en pantalla y no se busca bien`,
  noUnicode: (font: string) => `la letra «${font}» no dice qué signos son los suyos (ToUnicode)`,
  noGlyphMap: (font: string) => `la letra «${font}» no dice cuál de sus dibujos es cada signo (CIDToGIDMap)`,
  noCodeMap: (font: string) => `la letra «${font}» usa una codificación que no va dentro del archivo (CMap)`,
  oddUnicode: (font: string) =>
    `la letra «${font}» dice que un signo suyo es U+0000, U+FEFF o U+FFFE, que no son signos`,
  brokenFont: (font: string) => `la letra «${font}» está dañada y no se puede dibujar`,
  otherWidths: (font: string) => `la letra «${font}» no mide lo que el archivo dice (W): las palabras se encimarían`,
  strayGlyphs: (font: string) => `la letra «${font}» trae una lista de sus dibujos que nadie escribió aquí (CIDSet)`,
  unseen: (text: string, count: number) =>
    `«${text.slice(0, 60)}» ${count === 1 ? '' : `y ${count - 1} más `}no se ${count === 1 ? 've' : 'ven'}: algo lo tapa o es del color de su fondo`,
  blankFigure: (alt: string) => `de la figura «${alt.slice(0, 60)}» no se ve nada`,
  looksOther: (percent: number) => `el ${percent} % de la página se ve distinto que en el navegador`,
  raster: (width: number, height: number) => `hay una imagen de ${width} × ${height} puntos`,
  noOutline: 'no tiene índice lateral (marcadores)',
  outlineMisses: (title: string) => `al índice lateral le falta «${title}»`,
  outlineOrder: (found: string, wanted: string) => `el índice lateral dice «${found}» donde va «${wanted}»`,
  outlineExtra: (title: string) => `al índice lateral le sobra «${title}»`,
  outlineNowhere: (title: string) => `la entrada «${title}» del índice lateral no lleva a ninguna página`,
  outlineBack: (title: string) =>
    `la entrada «${title}» del índice lateral lleva a una página anterior a la de la entrada de arriba: las láminas están en otro orden`,
  outlineWrong: (title: string) => `la entrada «${title}» del índice lateral lleva aquí, y aquí no está ese título`,
  contentsMiss: (title: string) => `el contenido impreso no dice «${title}» con su número de página`,
  missingAlt: (slide: string, alt: string) =>
    `lámina «${slide}»: ninguna figura lleva en su etiqueta el texto alternativo «${alt}», o está en otro orden`,
  untold: (slide: string, text: string) =>
    `lámina «${slide}»: «${text}» no se lee en una figura ni lo dice su texto alternativo`,
  missingText: (slide: string, text: string) => `lámina «${slide}»: falta en una figura, o está cortado, «${text}»`,
  swappedText: (slide: string, text: string) =>
    `lámina «${slide}»: en una figura «${text}» se lee en otro orden que en los datos`,
  missingWord: (slide: string, word: string, after: string) =>
    `lámina «${slide}»: falta «${word}»${after ? ` después de «${after}»` : ''}, o está en otro orden`,
};

// What to do, and about which faults.
const REMEDIES: [remedy: string, faults: string][] = [
  [
    'imprímalo otra vez con npm run pdf y, si sigue, dé aviso a quien mantiene esto',
    'otherLanguage noTitle otherTitle noArchive gonePieces unseenLetters rotated otherSize cropped otherLabel ' +
      'noFields form pageCount pageWithoutTags emptyTag strayAlt falseText silentLanguage falseExpansion silentExpansion pageOrder ' +
      'noHeadingTag otherLevel falseHeading noHeadTag untold untypedArtifacts blankPage ' +
      'otherPaper otherScale backwards lostParent sameId placelessLink widePlace lateLabel miscounted ' +
      'noItemTag misnamedLink gluedWords noBounds otherBounds linkElsewhere otherTarget brokenFont otherWidths looksOther ' +
      'noOutline outlineMisses outlineOrder outlineExtra outlineBack outlineWrong contentsMiss swappedText inlineImages ' +
      'unseenPlace strayPlace otherAddress misnamedField looseField lockedField filledField sharedField coveringField noFieldLetters ' +
      'otherXmp noDocument strayGlyphs',
  ],
  ['expórtelo otra vez como PDF accesible, con etiquetas', 'untagged notMarked'],
  ['expórtelo otra vez como PDF/UA-1', 'noXmp brokenXmp noUaMark xmpMisses'],
  ['expórtelo otra vez con todas sus letras dentro', 'notEmbedded noUnicode noGlyphMap noCodeMap oddUnicode'],
  ['dígalo en las propiedades del documento', 'noLanguage'],
  ['pida que muestre el título en las propiedades del documento', 'hiddenTitle'],
  ['quítelo cuando estén bien', 'suspects'],
  ['escriba una como es-MX', 'oddLanguage'],
  ['dígalo en el documento o en su etiqueta (/Lang)', 'noLanguageHere'],
  ['póngale uno', 'unnamedLayer noteWithoutId unnamedFile'],
  ['imprímalo sin ella', 'automaticLayer layers'],
  ['quítelo', 'attachments script'],
  ['inclúyalo en este', 'foreignContent'],
  ['dígalo donde se inserta', 'undescribedClip'],
  ['guárdelo como formulario común (AcroForm)', 'dynamicForm'],
  ['quítela de ahí o dele otro nombre', 'remapped'],
  ['cámbiela por la que ahí va o muévala', 'misplacedTag looseCell looseItem'],
  ['use una estándar o agréguela a /RoleMap', 'unknownTag'],
  ['use solo unos', 'mixedHeadings'],
  ['ponga cada uno en una parte suya', 'secondHeading'],
  ['deje una', 'twiceInTable heardTwice'],
  ['ponga los demás renglones en TBody', 'noTableBody'],
  ['agregue las que faltan', 'irregularTable'],
  ['revise cuántos renglones y columnas ocupa cada una (RowSpan y ColSpan)', 'crossingCells'],
  ['nombre una que esté', 'unknownHeader'],
  ['escriba Row o Column según lo que encabeza', 'otherScope noScope'],
  ['marque como encabezado (TH) las de su primer renglón o columna', 'noHeaders'],
  ['ponga ahí sus palabras', 'noBody'],
  ['ponga ahí su punto o su número', 'noLabel'],
  ['etiquételo, o márquelo como adorno (Artifact), y guarde otra vez', 'lostParents loosePieces crossedMarks unmarked'],
  ['instale una letra que tenga esos signos (para emoji, Noto Color Emoji) o quítelos', 'unknownSigns'],
  ['use imágenes más pequeñas (WebP, 1280 px de ancho) o quite alguna', 'tooLarge'],
  ['guarde las imágenes como PNG, JPG, WebP o SVG', 'colour'],
  ['pida que siga la estructura del documento', 'noTabOrder'],
  ['escriba sus palabras o quítelo', 'emptyHeading'],
  [
    'use los niveles en orden: en las láminas, # en la primera, ## en las demás y ### dentro de ellas',
    'skippedHeading',
  ],
  ['escriba el título de cada lámina con # o ##', 'noHeading'],
  ['diga qué muestra: en las láminas, ![texto](imagen.png)', 'noAlt'],
  ['dígalo en las láminas: [palabras]{lang=en}', 'falseLanguage'],
  ['póngalo en la suya', 'looseLink looseAnnotation'],
  ['escríbalo ahí', 'unnamedLink unnamedAnnotation'],
  ['corrija adónde lleva o quítelo', 'brokenLink outlineNowhere'],
  ['escriba la dirección completa, con https://', 'oddLink'],
  ['quítela', 'otherAnnotation'],
  ['escriba esos signos con una letra del taller (npm run fonts) o como imagen', 'type3'],
  ['cambie su color o el de su fondo, o mueva lo que lo tapa', 'unseen'],
  ['revise que su archivo se vea y que nada lo tape', 'blankFigure'],
  ['use un dibujo SVG, o agregue la imagen a las láminas como archivo', 'raster'],
  ['revise que el texto quepa en su lámina y que sus imágenes se vean', 'missingText missingWord'],
  ['revise que la imagen se vea entera y que su archivo no esté dañado', 'missingAlt'],
];

/** What the PDF checker says: what is wrong; what to do. */
export const checkText = Object.fromEntries(
  REMEDIES.flatMap(([remedy, keys]) =>
    keys.split(' ').map((key) => {
      const fault = faults[key as keyof typeof faults] as string | ((...given: never[]) => string);
      const whole = (text: string) => `${text}; ${remedy}`;
      return [key, typeof fault === 'string' ? whole(fault) : (...given: never[]) => whole(fault(...given))];
    }),
  ),
) as typeof faults;
