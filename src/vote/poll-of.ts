import { OWN, type Poll } from './vote-result.ts';

/** What may be voted for, from the markup of a vote (see votesIn). */
export function pollOf(vote: Element): Poll {
  const figure = vote.querySelector<HTMLElement>('[data-votacion]')!;
  const { votacion, tipo, maximo } = figure.dataset;
  const offered = [...figure.querySelectorAll<HTMLElement>('.votacion-opciones > li')];
  const ids = offered.map(({ dataset }) => dataset.opcion!);
  return {
    pregunta: votacion!,
    opciones: ids.filter((id) => id !== OWN),
    otra: ids.includes(OWN),
    tipo: tipo as Poll['tipo'],
    maximo: Number(maximo),
  };
}
