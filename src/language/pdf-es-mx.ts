const titles = {
  diapositivas: 'diapositivas',
  cuaderno: 'cuaderno',
  'hoja-3': 'tres láminas por hoja',
  'hoja-6': 'seis láminas por hoja',
  'letra-grande': 'letra grande',
  'cuaderno-formulario': 'cuaderno para escribir en pantalla',
};

/** What `npm run pdf` says while it works; the checker's own findings stand in check-es-mx.ts. */
export const pdfText = {
  /** What each edition is called after the workshop's name. */
  titles,
  subjects: {
    diapositivas: 'Diapositivas del taller',
    cuaderno: 'Cuaderno del taller',
    'hoja-3': 'Láminas del taller, tres por hoja, con renglones para escribir',
    'hoja-6': 'Láminas del taller, seis por hoja',
    'letra-grande': 'El taller en letra grande',
    'cuaderno-formulario': 'Cuaderno del taller, con campos para escribir notas',
  },
  inSteps: 'una página por paso',
  inGreys: 'en grises',
  building: 'Construyendo el sitio…',
  printing: (edition: keyof typeof titles) => `${edition}.pdf: imprimiendo…`,
  finishing: (edition: keyof typeof titles, page: number, pages: number) =>
    `${edition}.pdf: página ${page} de ${pages}, etiquetas y enlaces`,
  made: (edition: keyof typeof titles, pages: number, kilobytes: number, seconds: number) =>
    `  ${`${edition}.pdf`.padEnd(24)} ${String(pages).padStart(4)} páginas  ${String(kilobytes).padStart(5)} kB  ${seconds.toFixed(1).padStart(5)} s`,
  lostFilm: (slide: string, film: string) =>
    `lámina «${slide}»: el video «${film}» no se puede reproducir y en su lugar no se ve nada; guárdelo otra vez como MP4 (H.264) o WebM, o póngale una portada: <video src="…" poster="imagen.png" controls>`,
  lostLetters: (family: string) =>
    `la letra «${family}» no se pudo cargar y en su lugar va otra de esta máquina; construya otra vez con npm run build y, si sigue, dé aviso a quien mantiene esto`,
  validating: 'Validando con veraPDF…',
  verdict: (version: string, file: string, standard: string, passes: boolean) =>
    `  ${file.padEnd(24)} ${standard.padEnd(8)} ${passes ? 'pasa' : 'NO PASA'} (${version})`,
  noValidator: (given: string | undefined) =>
    given === undefined
      ? '  Sin validar: no se encontró veraPDF; póngalo en el PATH o diga en VERAPDF dónde está.'
      : `  Sin validar: «${given}», que dice VERAPDF, no es un veraPDF que arranque.`,
  ready: (folder: string, seconds: number) =>
    `Listo en ${seconds.toFixed(1)} s, revisado y sin nada por corregir: ${folder}`,
  unfit: (problems: number, stayed: string) =>
    `\n${problems === 1 ? 'Un problema' : `${problems} problemas`} en lo impreso: corrija en cada lámina lo que se dice; si ahí se ve bien, dé aviso a quien mantiene esto. ${stayed}`,
  fine: (file: string, pages: number) => `${file}: ${pages === 1 ? 'una página' : `${pages} páginas`}, sin problemas.`,
  asEdition: (file: string, edition: keyof typeof titles) =>
    `${file}: revisado como ${edition}.pdf de este taller (PDF/UA-1, y todo lo que nuestras ediciones prometen).`,
  asAny: (file: string) =>
    `${file}: revisado como PDF de otra procedencia (solo las reglas de PDF/UA-1; no es una edición de este taller).`,
  compared: '  Comparado con la misma edición, impresa ahora de sus láminas.',
  notLooked:
    '  Sin mirar sus páginas ni compararlas con una impresión nueva: hacen falta un Chromium y láminas que npm run build acepte.',
  otherPrinter: (found: string, own: string) =>
    `  Sin compararlo con una impresión nueva: este lo hizo «${found}», y aquí imprime «${own}».`,
  problems: (count: number) => `\n${count === 1 ? 'Un problema.' : `${count} problemas.`}`,
  noFile: (file: string) => `No existe el archivo ${file}. Escriba: npm run pdf -- --revisar RUTA/archivo.pdf`,
  notAPdf: (file: string) => `${file} no es un PDF.`,
  damagedPdf: (file: string) => `${file} está dañado y no se puede leer; guárdelo o descárguelo otra vez.`,
  cutPdf: (file: string) => `${file} está incompleto: le falta el final; guárdelo o descárguelo otra vez.`,
  emptyFile: (file: string) => `${file} está vacío (0 bytes); guárdelo o descárguelo otra vez.`,
  aFolder: (path: string) => `${path} es una carpeta. Escriba: npm run pdf -- --revisar RUTA/archivo.pdf`,
  lockedPdf: (file: string) => `${file} está protegido: guárdelo sin contraseña ni restricciones y vuelva a revisarlo.`,
  usage: [
    'Uso: npm run pdf -- [opciones]',
    '  --solo diapositivas|cuaderno   imprime solo una de las dos ediciones',
    '  --hoja 3|6                     en su lugar, hojas con 3 láminas y renglones al lado, o con 6',
    '  --grande                       en su lugar, todo en letra grande: 18 puntos o más',
    '  --formulario                   en su lugar, el cuaderno con campos para escribir notas en la pantalla',
    '  --pasos                        de las láminas, una página por paso',
    '  --grises                       todo en grises, con fondos blancos para ahorrar tinta',
    '  --papel carta|a4               el papel, salvo el de las diapositivas (carta si no se dice)',
    '  --salida CARPETA               deja los PDF en otra carpeta que dist/pdf',
    '  --laminas CARPETA              otra carpeta de láminas que slides/',
    '  --revisar ARCHIVO              solo revisa un PDF, de aquí o de otro lado',
  ].join('\n'),
  /** What makes no sense among the options, and what to write. */
  refused: {
    only: (given: string) => `No se entiende «--solo ${given}»: escriba --solo diapositivas o --solo cuaderno.`,
    paper: (given: string) => `No se entiende «--papel ${given}»: escriba --papel carta o --papel a4.`,
    handout: (given: string) => `No se entiende «--hoja ${given}»: escriba --hoja 3 o --hoja 6.`,
    onlyBeside: (given: string) =>
      `--solo ${given} y otra edición no van juntas: quite --solo, o pida cada una por su lado.`,
    published: 'Se publican las diapositivas y el cuaderno; pida las otras ediciones con «npm run pdf».',
    steps: '--pasos es para láminas, y aquí no se pide ninguna: quite --pasos, o pida --solo diapositivas o --hoja 3.',
    noPaper: 'Las diapositivas tienen la forma de la pantalla: quite --papel, o pida --hoja 3 o --hoja 6.',
  },
};

/** Where on its page something is wrong. */
export const nearWords = (words: string) => `junto a «${words}»`;
