import { clickerText } from '../language/clicker-es-mx.ts';
import { isRecord } from '../sync/show-state.ts';
import { write } from './show-slide.ts';

type Stage = keyof typeof clickerText.voteState;

// What can be done with a vote, as it stands.
const OPEN_WAYS: Readonly<Record<Stage | 'ninguna', readonly string[]>> = {
  ninguna: ['abrir'],
  abierta: ['mostrar', 'cerrar'],
  cerrada: ['mostrar', 'abrir'],
  mostrada: ['abrir'],
};

/** Shows on `row` how the vote of the slide on screen stands, and what can be done with it. */
export function showVote(row: HTMLElement) {
  const buttons = [...row.querySelectorAll<HTMLElement>('[data-accion]')];
  const told = new Map<unknown, { stage: Stage; devices: number }>();
  let vote: string | undefined;
  const show = () => {
    row.hidden = vote === undefined;
    const result = told.get(vote);
    const words = result && `${clickerText.voteState[result.stage]}: ${clickerText.answers(result.devices)}`;
    write(row, '.mando-voto-estado', words ?? clickerText.vote);
    const ways = OPEN_WAYS[result?.stage ?? 'ninguna'];
    const focused = buttons.find((each) => each === row.ownerDocument.activeElement);
    for (const each of buttons) each.hidden = !ways.includes(each.dataset.accion!);
    // Who has pressed one goes on with what it leads to.
    if (focused?.hidden) buttons.find((each) => !each.hidden)?.focus();
  };
  return {
    /** What the wall tells of its votes. */
    hear(said: unknown): void {
      if (!isRecord(said) || !isRecord(said.votaciones)) return;
      for (const [id, each] of Object.entries(said.votaciones))
        if (isRecord(each) && typeof each.estado === 'string' && Object.hasOwn(clickerText.voteState, each.estado))
          told.set(id, { stage: each.estado as Stage, devices: Number(each.dispositivos) || 0 });
      show();
    },
    /** Another slide is on screen; `id` is its vote's, if it has one. */
    enter(id: string | undefined): void {
      vote = id;
      show();
    },
  };
}
