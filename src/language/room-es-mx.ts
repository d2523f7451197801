/** What a page that follows a room says; it is loaded with the first of it. */
export const roomText = {
  following: 'Siguiendo la sala',
  roaming: 'Por su cuenta',
  connecting: 'Entrando a la sala…',
  offline: 'Sin conexión: reintentando',
  ended: 'Esta sala ya no está abierta',
  waiting: 'En la sala: aún no empieza',
  here: 'La sala va aquí',
  back: (slide: number | undefined) =>
    slide === undefined ? 'Volver a la sala' : `Volver a la sala: lámina\u00a0${slide}`,
  doubt: 'Mandar una duda a quien facilita',
};
