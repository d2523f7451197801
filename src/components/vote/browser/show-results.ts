import { type Ballot, OWN, type Poll, type VoteResult } from '../../../vote/vote-result.ts';
import { voteWords } from '../vote-words.ts';

/** Fills the table that is the chart, the most voted first, and says in a sentence what that is. */
export function showResults(live: Element, results: VoteResult, ballot: Ballot | undefined, poll: Poll): string {
  const { votos = {}, dispositivos, boletas } = results;
  const body = live.querySelector('tbody')!;
  if (boletas && poll.tipo !== 'orden')
    live.querySelector('th:nth-child(3) > span')!.textContent = voteWords.columns.slipShare;
  const rows = [...body.rows].map((row) => ({ row, id: row.dataset.opcion!, votes: votos[row.dataset.opcion!] ?? 0 }));
  const offered = [...poll.opciones, OWN];
  rows.sort((a, b) => b.votes - a.votes || offered.indexOf(a.id) - offered.indexOf(b.id));
  const most = rows[0]!.votes;
  for (const { row, id, votes } of rows) {
    row.toggleAttribute('data-primera', votes > 0 && votes === most);
    row.style.setProperty('--parte', String(votes / (most || 1)));
    row.querySelector('.votacion-votos')!.textContent = votes.toLocaleString('es-MX');
    const share = row.querySelector('.votacion-parte');
    if (share) share.textContent = voteWords.share(votes / (dispositivos || 1));
    const isMine = poll.tipo !== 'orden' && (id === OWN ? ballot?.otra !== undefined : ballot?.choice.includes(id));
    row.querySelector('.votacion-mia')!.textContent = isMine ? ` (${voteWords.mine})` : '';
  }
  if (rows.some(({ row }, index) => body.rows[index] !== row)) body.append(...rows.map(({ row }) => row));
  if (most === 0) return '';
  const first = rows
    .filter(({ votes }) => votes === most)
    .map(({ row }) => row.querySelector('.votacion-texto')!.textContent);
  return voteWords.first(first, most, poll.tipo === 'orden');
}
