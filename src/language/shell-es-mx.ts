/** Words that the build writes into the pages' shells; no script needs them. */
export const shellText = {
  skip: 'Saltar a la lámina',
  tools: 'Herramientas de la presentación',
  previous: 'Anterior',
  next: 'Siguiente',
  more: 'Más',
  readSlide: 'Leer esta lámina como texto',
  fullScreen: 'Pantalla completa',
  notAll:
    'Aquí no están todas las láminas. Para imprimirlas, abra la presentación y pulse Ctrl+P (⌘P en Mac), o agregue ?print-pdf a su dirección; en un solo archivo están en taller.html.',
  noProgram:
    'El programa de esta página no pudo iniciar aquí: el navegador es anterior a la primavera de 2023 (hace falta Chrome o Edge 111, Firefox 113, Safari 16.4 o posterior), o algo no llegó a cargarse. El texto está completo.',
  needsScript:
    'La vista de presentador necesita JavaScript y un navegador de la primavera de 2023 o posterior (Chrome o Edge 111, Firefox 113, Safari 16.4), y aquí no pudo iniciar. Las láminas, con sus notas y su contexto, se leen en',
  deckPage: 'la presentación',
  readOnPhone: 'Lea el taller en su teléfono',
};
