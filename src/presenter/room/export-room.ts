import { guardText, writeCsv } from '../../csv/write-csv.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import type { DeskView } from '../../room/desk.ts';
import type { Doubt } from '../../room/kept.ts';

/** A vote with the words of its slide. */
export interface NamedVote extends Readonly<DeskView['votaciones'][number]> {
  /** What is asked, or where its slide asks it the title of that. */
  titulo: string;
  /** What is counted are points. */
  esOrden: boolean;
  /** What each option says, by its id. */
  palabras: ReadonlyMap<string, string>;
}

/** Votes as a file for spreadsheets, an answer a row. No device is told from another. */
export function roomCsv(votes: readonly NamedVote[]): string {
  const [question, answer, count, devices] = deskText.columns;
  const orders = votes.filter(({ esOrden }) => esOrden).length;
  const counted = orders === 0 ? count : orders < votes.length ? deskText.votesOrPoints : deskText.points;
  const voters = votes.some(({ resultado }) => resultado?.boletas) ? deskText.slips : devices;
  const rows = votes.flatMap(rowsOf).map((row) => row.map((cell, place) => (place < 2 ? guardText(cell) : cell)));
  return writeCsv([[question, answer, counted, voters], ...rows]);
}

/** Votes and approved questions as Markdown, where what people wrote is text and nothing else. */
export function roomMarkdown(votes: readonly NamedVote[], doubts: readonly Doubt[]): string {
  const tables = votes
    .filter(({ resultado }) => resultado)
    .map((vote) => {
      const rows = rowsOf(vote).map(([, answer = '', count = '']) => `| ${plain(answer)} | ${count} |`);
      const [, answer, votes] = deskText.columns;
      const count = vote.esOrden ? deskText.points : votes;
      const taken = deskText.answers(vote.resultado!.dispositivos);
      return [`## ${plain(vote.titulo)}`, '', taken, '', `| ${answer} | ${count} |`, '|---|---:|', ...rows, ''].join(
        '\n',
      );
    });
  const approved = doubts.filter(({ estado }) => estado === 'aprobada').map(({ texto }) => `- ${plain(texto)}`);
  return [...tables, ...(approved.length > 0 ? [`## ${deskText.doubts}`, '', ...approved, ''] : [])].join('\n');
}

function rowsOf({ titulo, palabras, resultado }: NamedVote): string[][] {
  if (!resultado) return [];
  const devices = String(resultado.dispositivos);
  const counted = Object.entries(resultado.votos ?? {}).map(([id, count]) => [
    titulo,
    palabras.get(id) ?? id,
    String(count),
    devices,
  ]);
  return [...counted, ...(resultado.otras ?? []).map((words) => [titulo, `${deskText.others}: ${words}`, '', devices])];
}

/** Signs that Markdown and HTML would read as theirs are said to be letters, sums of money as no formula; what would become a link by itself too. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+\-!|~&@$]|:(?=\/\/)/g, '\\$&')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^( ?\d+)\./, '$1\\.');
