/** The reader's own notes, their group exercise, and the files they take home. */
export const workbookWords = {
  title: 'Mi cuaderno',
  intro:
    'Sus notas y su ejercicio se guardan mientras escribe, solo en este aparato: a nadie se le envía nada, salvo lo que vota o pregunta en una sala.',
  privacy:
    'En una ventana privada o de incógnito se pierden al cerrarla, y un navegador puede borrar lo que lleva semanas sin usarse: descargue una copia.',
  takeHome: 'Llévelo consigo',
  print: 'Imprimir la lectura con mis notas',
  notPrinted:
    'Aquí el navegador no imprime. Abra la lectura en su propia ventana, en otro navegador, o descargue su cuaderno como texto.',
  markdown: 'Descargar como texto (Markdown)',
  csv: 'Descargar como tabla (CSV)',
  open: 'Abrir un cuaderno descargado',
  openHint: 'Lo que traiga el archivo se suma a lo que ya escribió: nada se borra.',
  undo: 'Deshacer',
  undone: 'Su cuaderno volvió a ser el de antes.',
  empty: 'Todavía no ha escrito nada.',
  count: (notes: number, reasons: number) =>
    [
      notes > 0 && (notes === 1 ? 'una nota' : `${notes} notas`),
      reasons > 0 && (reasons === 1 ? 'una respuesta del ejercicio' : `${reasons} respuestas del ejercicio`),
    ]
      .filter(Boolean)
      .join(' y '),
  written: (what: string) => `Lleva ${what}.`,
  goneTitle: 'Notas de láminas que ya no están en el taller',
  opened: (added: number, joined: number) => {
    if (added + joined === 0) return 'El archivo no trae nada que no estuviera ya en su cuaderno.';
    const parts = [
      added > 0 && (added === 1 ? 'se agregó un texto' : `se agregaron ${added} textos`),
      joined > 0 &&
        (joined === 1
          ? 'en uno que difería quedaron las dos versiones, una debajo de la otra'
          : `en ${joined} que diferían quedaron las dos versiones, una debajo de la otra`),
    ].filter(Boolean);
    return `Listo: ${parts.join('; ')}.`;
  },
  fileName: (day: string) => `cuaderno-taller-${day}`,
  ifNotSaved: 'El archivo se está descargando. ¿No apareció?',
  copyInstead: 'Compartirlo o copiar su texto',
  copied: 'Texto copiado: péguelo donde quiera guardarlo.',
  copyByHand: 'Este navegador no deja copiar. Seleccione el texto y cópielo:',
  kept: 'Guardado en este aparato.',
  full: 'No cupo: el espacio de este navegador está lleno y lo último que escribió no se guardó. Descargue una copia antes de cerrar.',
  denied: 'Este navegador no guarda nada (ventana privada o permiso negado). Descargue una copia antes de cerrar.',
  notes: 'Mis notas',
  notesOn: (slide: string) => `Mis notas sobre «${slide}»`,
  hasNote: 'con texto',
  notePlaceholder: 'Escriba aquí…',
  otherVersion: '— Otra versión —',
  exercise: 'Mi orden de los temas',
  exerciseHint: 'Ponga primero el del problema más cercano a su trabajo y escriba por qué.',
  up: (problem: string) => `Subir «${problem}»`,
  down: (problem: string) => `Bajar «${problem}»`,
  moved: (problem: string, place: number, total: number) => `«${problem}», lugar ${place} de ${total}`,
  reason: '¿Por qué?',
  otherOrder: (titles: readonly string[]) =>
    ['El otro cuaderno tenía este orden:', ...titles.map((title, index) => `${index + 1}. ${title}`)].join('\n'),
  why: (problem: string) => `¿Por qué? ${problem}`,
  ownProblem: 'Un problema propio',
  ownReason: '¿Por qué importa?',
  fileTitle: (workshop: string) => `Mi cuaderno · ${workshop}`,
  fileHint: 'Este archivo se puede abrir otra vez en «Mi cuaderno» de la lectura, en este aparato o en otro.',
  columns: ['Tipo', 'Clave', 'Lámina o problema', 'Lugar', 'Texto'],
  problems: {
    damaged: 'El archivo está dañado y no se leyó. Nada cambió en su cuaderno.',
    cut: 'Al archivo le falta una parte y no se leyó. Nada cambió en su cuaderno.',
    foreign: 'Ese archivo no es un cuaderno de este taller. Elija uno que haya descargado aquí; nada cambió.',
    encoding:
      'El archivo no está en UTF-8 y no se leyó; si lo guardó una hoja de cálculo, elija «CSV UTF-8». Nada cambió.',
    large: 'El archivo es demasiado grande para ser un cuaderno y no se leyó. Nada cambió.',
    unread: 'No se pudo abrir el archivo. Nada cambió en su cuaderno.',
  },
};
