import type { Delivery, Poll, VoteResult } from '../../vote/vote-result.ts';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('es-MX')} ${number === 1 ? one : many}`;

/** Every word of a vote that is not data, in Mexican Spanish. */
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
  moved: (option: string, place: number, total: number) => `«${option}», lugar ${place} de ${total}`,
  send: 'Enviar mi voto',
  terms: 'Un voto por dispositivo, sin nombre. Puede cambiarlo mientras la votación siga abierta.',
  slip: 'Código de su boleta',
  slipTerms: 'Un voto por boleta, sin nombre. Puede cambiarlo en este aparato mientras la votación siga abierta.',
  slipFirst: 'Escriba el código de su boleta: son ocho letras y números.',
  chooseFirst: 'Elija primero una respuesta.',
  writeFirst: 'Escriba su respuesta.',
  tooMany: (chosen: number, most: number) => `Elija ${most} como máximo; ahora hay ${chosen}.`,
  delivery: {
    enviando: 'Enviando su voto…',
    recibido: 'Su voto llegó.',
    'en-espera': 'Sin conexión: se enviará al volver.',
    'sin-boleta': 'No se contó: ese código no es de una boleta de hoy, o ya votó desde otro aparato.',
    tarde: 'La votación se cerró antes de que llegara su voto.',
  } satisfies Record<Delivery, string>,
  state: { abierta: 'Votación abierta', cerrada: 'Votación cerrada', mostrada: 'Votación cerrada' },
  /** How many took part: answers while they come in, devices or slips once it is closed. Never persons, who may have two. */
  taken: ({ estado, dispositivos, boletas }: VoteResult) =>
    estado === 'abierta'
      ? count(dispositivos, 'respuesta', 'respuestas')
      : boletas
        ? count(dispositivos, 'boleta', 'boletas')
        : count(dispositivos, 'dispositivo', 'dispositivos'),
  later: 'Los resultados se ven al cerrar.',
  results: 'Resultados',
  columns: {
    option: 'Opción',
    count: 'Votos',
    points: 'Puntos',
    share: 'De los dispositivos',
    slipShare: 'De las boletas',
  },
  points: (options: number) => `Puntos: ${options} por cada primer lugar, uno menos por cada lugar que sigue.`,
  share: (part: number) => `${Math.round(100 * part)}\u00a0%`,
  mine: 'Mi voto',
  unsent: 'Cambio sin enviar.',
  first: (options: readonly string[], votes: number, isPoints: boolean) =>
    `${options.length > 1 ? 'Empatan' : 'Va primero'} ${options.map((option) => `«${option}»`).join(' y ')}, con ${isPoints ? count(votes, 'punto', 'puntos') : count(votes, 'voto', 'votos')}.`,
};
