import type { Poll } from '../../vote/vote-result.ts';

/** What a vote is drawn with, in Mexican Spanish; see liveWords for what it says in a room. */
export const voteWords = {
  letter: (index: number) => `${String.fromCharCode(97 + index)})`,
  own: 'Otra respuesta',
  ownAnswer: 'Su respuesta',
  hint: ({ tipo, maximo, opciones, otra }: Poll) => {
    if (tipo === 'una') return 'Elija una.';
    if (tipo === 'orden') return 'Ponga arriba lo que va primero.';
    return maximo < opciones.length + (otra ? 1 : 0) ? `Elija hasta ${maximo}.` : 'Elija las que quiera.';
  },
  ownHint: 'No escriba nombres.',
  up: (option: string) => `Subir «${option}»`,
  down: (option: string) => `Bajar «${option}»`,
  send: 'Enviar mi voto',
  terms: 'Un voto por dispositivo, sin nombre. Puede cambiarlo mientras la votación siga abierta.',
  later: 'Los resultados se ven al cerrar.',
  results: 'Resultados',
  columns: { option: 'Opción', count: 'Votos', points: 'Puntos', share: 'De los dispositivos' },
  points: (options: number) => `Puntos: ${options} por cada primer lugar, uno menos por cada lugar que sigue.`,
};
