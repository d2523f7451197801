/** Words that the build writes into the pages' shells; no script needs them. */
export const shellText = {
  skip: 'Saltar a la lámina',
  tools: 'Herramientas de la presentación',
  previous: 'Anterior',
  next: 'Siguiente',
  readSlide: 'Leer: esta lámina en la edición de lectura',
  fullScreen: 'Pantalla completa',
  notAll:
    'Aquí no están todas las láminas. Para imprimirlas, abra la presentación y pulse Ctrl+P (⌘P en Mac), o agregue ?print-pdf a su dirección; en un solo archivo están en taller.html.',
  needsScript:
    'La vista de presentador necesita JavaScript, y aquí está apagado o no se pudo cargar. Las láminas, con sus notas y su contexto, se leen en',
  deckPage: 'la presentación',
  readOnPhone: 'Lea el taller en su teléfono',
};
