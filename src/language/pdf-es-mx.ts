const names = { diapositivas: 'diapositivas.pdf', cuaderno: 'cuaderno.pdf' };

/** What `npm run pdf` says while it works; the checker's own findings stand in check-es-mx.ts. */
export const pdfText = {
  subjects: { diapositivas: 'Diapositivas del taller', cuaderno: 'Cuaderno del taller' },
  building: 'Construyendo el sitio…',
  printing: (edition: keyof typeof names) => `${names[edition]}: imprimiendo…`,
  finishing: (edition: keyof typeof names, page: number, pages: number) =>
    `${names[edition]}: página ${page} de ${pages}, etiquetas y enlaces`,
  checking: (edition: keyof typeof names, page: number, pages: number) =>
    `${names[edition]}: revisando página ${page} de ${pages}`,
  made: (edition: keyof typeof names, pages: number, kilobytes: number, seconds: number) =>
    `  ${names[edition].padEnd(17)} ${String(pages).padStart(4)} páginas  ${String(kilobytes).padStart(5)} kB  ${seconds.toFixed(1).padStart(5)} s`,
  validating: 'Validando con veraPDF…',
  verdict: (version: string, file: string, standard: string, passes: boolean) =>
    `  ${file.padEnd(17)} ${standard.padEnd(8)} ${passes ? 'pasa' : 'NO PASA'} (${version})`,
  noValidator: (given: string | undefined) =>
    given === undefined
      ? '  Sin validar: no se encontró veraPDF; póngalo en el PATH o diga en VERAPDF dónde está.'
      : `  Sin validar: «${given}», que dice VERAPDF, no es un veraPDF que arranque.`,
  ready: (folder: string, seconds: number) =>
    `Listo en ${seconds.toFixed(1)} s, revisado y sin nada por corregir: ${folder}`,
  unfit: (problems: number, stayed: string) =>
    `\n${problems === 1 ? 'Un problema' : `${problems} problemas`} en lo impreso: corrija en cada lámina lo que se dice; si ahí se ve bien, dé aviso a quien mantiene esto. ${stayed}`,
  fine: (file: string, pages: number) => `${file}: ${pages === 1 ? 'una página' : `${pages} páginas`}, sin problemas.`,
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
    '  --pasos                        en las diapositivas, una página por paso',
    '  --grises                       todo en grises, con fondos blancos para ahorrar tinta',
    '  --papel carta|a4               el papel del cuaderno (carta si no se dice)',
    '  --salida CARPETA               deja los PDF en otra carpeta que dist/pdf',
    '  --laminas CARPETA              otra carpeta de láminas que slides/',
    '  --revisar ARCHIVO              solo revisa un PDF, de aquí o de otro lado',
  ].join('\n'),
  wrongOption: (given: string) => `No se entiende «${given}».`,
};
