/** The countdown of an exercise. */
export const countdownWords = {
  exercise: (duration: string) => `Ejercicio: ${duration}`,
  group: 'Cuenta regresiva del ejercicio',
  start: 'Empezar',
  pause: 'Pausar',
  resume: 'Seguir',
  again: 'Reiniciar',
  addMinute: '+1 min',
  addMinuteLong: 'Agregar 1 minuto',
  finished: 'Se acabó el tiempo',
};
