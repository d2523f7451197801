/** The words around a question for whoever leads a room. */
export const doubtText = {
  title: 'Mandar una duda',
  hint: 'La lee primero quien facilita; nadie más hasta que la apruebe. No escriba nombres.',
  field: 'Su duda',
  left: (letters: number) => `Quedan ${letters} letras.`,
  send: 'Enviar',
  waits: 'Enviando su duda. Sin conexión, se enviará al volver.',
  received: 'Su duda llegó.',
  refused: 'Esa duda no se recibió: ya son muchas.',
  empty: 'Escriba primero su duda.',
  approved: 'Dudas de la sala',
  close: 'Cerrar',
};
