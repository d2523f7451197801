/** What the reading edition says once its script runs. */
export const pageText = {
  place: (number: number, total: number) => `${number}\u00a0/\u00a0${total}`,
  slidesRead: (count: number, total: number) => `${count} de ${total} láminas leídas`,
  chapterRead: 'capítulo leído',
  letterSize: (percent: number) => `Letra al ${percent} %`,
  copied: 'Dirección copiada',
  copyThis: 'Copie esta dirección:',
  continue: 'Continuar donde me quedé',
  startOver: 'No, desde el principio',
  eraseTitle: '¿Borrar mis datos?',
  eraseQuestion:
    'Se borra de este aparato lo que guardó el taller: su lugar, lo leído, el tamaño de letra, sus notas y sus respuestas. No se puede deshacer.',
  eraseYes: 'Borrar todo',
  eraseNo: 'Conservar',
  toGlossary: 'Ver en las siglas',
  unknownAddress: 'La dirección con la que llegó no es de ninguna parte de este texto. Puede buscarla con la lupa.',
  partMissing: 'No se pudo cargar esta parte. El texto sigue completo; vuelva a intentar con conexión.',
};
