/** Every word of the interface, in Mexican Spanish. Content never stands here. */
export const text = {
  skip: 'Saltar a la lámina',
  tools: 'Herramientas de la presentación',
  previous: 'Anterior',
  next: 'Siguiente',
  index: 'Ir a una lámina',
  notes: 'Notas y contexto',
  fullScreen: 'Pantalla completa',
  presenter: 'Vista de presentador',
  help: 'Ayuda: teclas',
  close: 'Cerrar',
  blank: 'Pantalla en negro. Cualquier tecla la quita.',
  unblank: 'Pantalla visible otra vez.',
  overviewOn: 'Vista general. Elija una lámina con las flechas y Entrar.',
  overviewOff: 'Vista general cerrada.',
  noNotes: 'Esta lámina no tiene notas.',
  search: 'Número de lámina o parte del título',
  noResult: 'Ninguna lámina se llama así.',
  results: (count: number) => (count === 1 ? '1 lámina' : `${count} láminas`),
  slideOf: (number: number, total: number, title: string) => `Lámina ${number} de ${total}: ${title}`,
  loadFailed: 'No se pudo cargar una parte de la página. El texto sigue completo; vuelva a cargar para reintentar.',
};

/** The pace of a talk. */
export const paceWords = {
  minutes: (count: number) => `${count} min`,
  onTime: 'a tiempo',
  left: (minutes: number) => (minutes === 1 ? 'queda 1 min' : `quedan ${minutes} min`),
  over: (minutes: number) => `${minutes} min de más`,
  total: 'Total',
  columns: { chapter: 'Capítulo', planned: 'Minutos previstos', real: 'Minutos reales' },
};

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
