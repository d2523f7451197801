import { type Ballot, OWN, type VoteResult } from '../../../vote/vote-result.ts';
import { liveWords } from '../live-words.ts';

/** Fills the table that is the chart, the most voted first, and says in a sentence what that is. */
export function showResults(live: HTMLElement, results: VoteResult, ballot: Ballot | undefined): string {
  const { votos = {}, dispositivos, boletas } = results;
  const isOrder = live.dataset.tipo === 'orden';
  const body = live.querySelector('tbody')!;
  if (boletas && !isOrder) live.querySelector('th:nth-child(3) > span')!.textContent = liveWords.slipShare;
  const rows = [...live.querySelectorAll<HTMLElement>('.votacion-opciones > li')]
    .map(({ dataset: { opcion: id = '' } }) => ({
      id,
      row: body.querySelector<HTMLElement>(`[data-opcion="${id}"]`)!,
      votes: votos[id] ?? 0,
    }))
    .sort((a, b) => b.votes - a.votes);
  const most = rows[0]!.votes;
  for (const { row, id, votes } of rows) {
    row.toggleAttribute('data-primera', votes > 0 && votes === most);
    row.style.setProperty('--parte', String(votes / (most || 1)));
    row.querySelector('.votacion-votos')!.textContent = votes.toLocaleString('es-MX');
    const share = row.querySelector('.votacion-parte');
    if (share) share.textContent = liveWords.share(votes / (dispositivos || 1));
    const isMine = !isOrder && (id === OWN ? ballot?.otra !== undefined : ballot?.choice.includes(id));
    row.querySelector('.votacion-mia')!.textContent = isMine ? ` (${liveWords.mine})` : '';
  }
  if (rows.some(({ row }, index) => body.rows[index] !== row)) body.append(...rows.map(({ row }) => row));
  if (most === 0) return '';
  const first = rows
    .filter(({ votes }) => votes === most)
    .map(({ row }) => row.querySelector('.votacion-texto')!.textContent);
  return liveWords.first(first, most, isOrder);
}
