/** Words that the build writes into the pages' shells; no script needs them. */
export const shellText = {
  skip: 'Saltar a la lámina',
  tools: 'Herramientas de la presentación',
  previous: 'Anterior',
  next: 'Siguiente',
  readSlide: 'Leer: esta lámina en la edición de lectura',
  fullScreen: 'Pantalla completa',
  readOnPhone: 'Lea el taller en su teléfono',
};
