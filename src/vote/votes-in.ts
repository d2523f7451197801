import type { VoteElement } from './vote-result.ts';

/** The votes below `root`, in the page or not, loaded or not: the id of each, and the element to tell of it. */
export function votesIn(root: ParentNode): { pregunta: string; element: VoteElement }[] {
  return [...root.querySelectorAll<HTMLElement>('[data-votacion]')].map((figure) => ({
    pregunta: figure.dataset.votacion!,
    element: figure.closest<VoteElement>('.componente')!,
  }));
}
