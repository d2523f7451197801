/** The words around a question for whoever leads a room. */
export const doubtText = {
  title: 'Mandar una duda',
  hint: 'La lee primero quien facilita; nadie más hasta que la apruebe. No escriba nombres.',
  field: 'Su duda',
  left: (letters: number) => `Quedan ${letters} letras.`,
  send: 'Enviar',
  sent: 'Su duda se envió.',
  waits: 'Sin conexión: se enviará al volver.',
  empty: 'Escriba primero su duda.',
  approved: 'Dudas de la sala',
  close: 'Cerrar',
};
