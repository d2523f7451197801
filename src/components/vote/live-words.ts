import type { Delivery, VoteResult } from '../../vote/vote-result.ts';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('es-MX')} ${number === 1 ? one : many}`;

/** What a vote says in a room; it comes with the element. */
export const liveWords = {
  moved: (option: string, place: number, total: number) => `«${option}», lugar ${place} de ${total}`,
  slip: 'Código de su boleta',
  slipTerms: 'Un voto por boleta, sin nombre. Puede cambiarlo en este aparato mientras la votación siga abierta.',
  slipFirst: 'Escriba el código de su boleta: son ocho letras y números.',
  slipShare: 'De las boletas',
  chooseFirst: 'Elija primero una respuesta.',
  writeFirst: 'Escriba su respuesta.',
  tooMany: (chosen: number, most: number) => `Elija ${most} como máximo; ahora hay ${chosen}.`,
  delivery: {
    enviando: 'Enviando su voto…',
    preguntando: 'Preguntando si su voto llegó…',
    recibido: 'Su voto llegó.',
    'en-espera': 'Sin conexión: se enviará al volver.',
    'sin-boleta': 'No se contó: ese código no es de una boleta de hoy, o ya votó desde otro aparato.',
    'otra-vez': 'La votación se abrió otra vez: su voto de antes no cuenta.',
    tarde: 'La votación se cerró antes de que llegara este voto.',
  } satisfies Record<Delivery, string>,
  state: ({ estado }: VoteResult) => `Votación ${estado === 'abierta' ? estado : 'cerrada'}`,
  /** How many took part: answers while they come in, devices or slips once it is closed. Never persons, who may have two. */
  taken: ({ estado, dispositivos, boletas }: VoteResult) =>
    estado === 'abierta'
      ? count(dispositivos, 'respuesta', 'respuestas')
      : boletas
        ? count(dispositivos, 'boleta', 'boletas')
        : count(dispositivos, 'dispositivo', 'dispositivos'),
  share: (part: number) => `${Math.round(100 * part)}\u00a0%`,
  mine: 'Mi voto',
  unsent: 'Cambio sin enviar.',
  first: (options: readonly string[], votes: number, isPoints: boolean) =>
    `${options.length > 1 ? 'Empatan' : 'Va primero'} ${options.map((option) => `«${option}»`).join(' y ')}, con ${isPoints ? count(votes, 'punto', 'puntos') : count(votes, 'voto', 'votos')}.`,
};
