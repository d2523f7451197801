import { writeCsv } from '../../csv/write-csv.ts';
import { deskText } from '../../language/room-desk-es-mx.ts';
import type { DeskView } from '../../room/desk.ts';
import type { Doubt } from '../../room/kept.ts';

/** A vote with the words of its slide. */
export interface NamedVote extends Readonly<DeskView['votaciones'][number]> {
  titulo: string;
  /** What each option says, by its id. */
  palabras: ReadonlyMap<string, string>;
}

/** Votes as a file for spreadsheets, an answer a row. No device is told from another. */
export function roomCsv(votes: readonly NamedVote[]): string {
  const columns = votes.some(({ resultado }) => resultado?.boletas)
    ? [...deskText.columns.slice(0, -1), deskText.slips]
    : deskText.columns;
  return writeCsv([columns, ...votes.flatMap(rowsOf)]);
}

/** Votes and approved questions as Markdown, where what people wrote is text and nothing else. */
export function roomMarkdown(votes: readonly NamedVote[], doubts: readonly Doubt[]): string {
  const tables = votes
    .filter(({ resultado }) => resultado)
    .map((vote) => {
      const rows = rowsOf(vote).map(([, answer = '', count = '']) => `| ${plain(answer)} | ${count} |`);
      const [, answer, count] = deskText.columns;
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
