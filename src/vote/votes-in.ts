import { OWN, type Poll, type VoteElement } from './vote-result.ts';

/** The votes below `root`, in the page or not, loaded or not: what may be voted for, and the element to tell of it. */
export function votesIn(root: ParentNode): { poll: Poll; element: VoteElement }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-votacion]')].map((figure) => ({
    poll: pollOf(figure),
    element: figure.closest<VoteElement>('.componente')!,
  }));
}

function pollOf(figure: HTMLElement): Poll {
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
