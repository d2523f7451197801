/** What a page that follows a room says; it is loaded with the first of it. */
export const roomText = {
  following: 'Siguiendo la sala',
  roaming: 'Por su cuenta',
  // As the link is: see LinkState.
  conectando: 'Entrando a la sala…',
  rota: 'Sin conexión: reintentando',
  negada: 'Esta sala ya no está abierta',
  waiting: 'La sala no está conectada',
  here: 'La sala va aquí',
  // And its number.
  back: 'Volver a la sala: lámina\u00a0',
  doubt: 'Mandar una duda a quien facilita',
};
