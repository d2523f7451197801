import { workbookWords } from '../language/workbook-es-mx.ts';
import { type Names, notedSlides, rankedProblems } from './file-contents.ts';
import { noteOf, ORDER, OWN_PROBLEM, OWN_REASON, reasonOf, type Workbook } from './workbook.ts';

/** What begins a comment of ours; a reader's text can't hold one, for each of its lines is quoted. */
export const MARK = 'taller:';
export const END = 'fin';

/**
 * The workbook as Markdown that a person reads and `parseMarkdownFile` reads back. What the reader wrote is quoted, so that
 * a heading, a fence or a line of dashes in it stays theirs.
 */
export function toMarkdown(workbook: Workbook, names: Names): string {
  let count = 0;
  const lines = [`# ${workbookWords.fileTitle(names.workshop)}`, '', workbookWords.fileHint, ''];
  const put = (heading: string, name: string) => {
    const text = workbook[name];
    if (text === undefined) return;
    count++;
    lines.push(heading, '', comment(name), '', ...text.split('\n').map(quote), '');
  };
  const noted = notedSlides(workbook, names);
  if (noted.length > 0) lines.push(`## ${workbookWords.notes}`, '');
  for (const { id, title } of noted) put(`### ${title}`, noteOf(id));

  const ranked = rankedProblems(workbook, names);
  const order = workbook[ORDER]?.split(' ') ?? [];
  if (order.length > 0 || ranked.some(({ id }) => workbook[reasonOf(id)])) {
    lines.push(`## ${workbookWords.exercise}`, '');
  }
  if (order.length > 0) {
    count++;
    lines.push(comment(`${ORDER} ${order.join(' ')}`), '');
    for (const [index, { title }] of ranked.slice(0, order.length).entries()) lines.push(`${index + 1}. ${title}`);
    lines.push('');
  }
  for (const { id, title } of ranked) put(`### ${workbookWords.why(title)}`, reasonOf(id));
  put(`## ${workbookWords.ownProblem}`, OWN_PROBLEM);
  put(`### ${workbookWords.ownReason}`, OWN_REASON);
  lines.push(comment(`${END} ${count}`), '');
  return lines.join('\n');
}

function comment(text: string): string {
  return `<!-- ${MARK}${text} -->`;
}

function quote(line: string): string {
  return line === '' ? '>' : `> ${line}`;
}
