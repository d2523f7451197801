/** What the timeline says besides its data (es-MX). */
export const timelineWords = {
  key: 'Cómo leer la línea',
  invite: 'Avance época por época, o elija un hecho: aquí se lee su fecha, qué pasó y de qué fuente viene.',
  signs: {
    evento: 'hecho',
    margen: 'día sin documentar',
    aproximada: 'intervalo o fecha aproximada',
    grupo: 'estados que se suman',
    discrepa: 'la lámina dice otra cosa',
  },
  walk: { anterior: 'Hecho anterior', siguiente: 'Hecho siguiente' },
  place: (number: number, all: number) => `época ${number} de ${all}`,
  otherwise: 'La lámina dice otra cosa.',
} as const;
