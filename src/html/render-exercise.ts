import { registry } from '../components/registry.ts';
import type { Taller } from '../content/model.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import { renderField } from './render-field.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ARROWS = { arriba: 'M5 15l7-7 7 7', abajo: 'M5 9l7 7 7-7' } as const;

/** The problems of the workshop's table put into the reader's order, a reason each, and one of the reader's own. */
export function renderExercise(taller: Taller, document: Document): HTMLElement | undefined {
  const problems = taller.slides
    .flatMap(({ body }) => body)
    .map((token) => (token.type === 'component' ? registry.get(token.name)!.ranks?.(token.spec) : undefined))
    .find((ranks) => ranks !== undefined);
  if (!problems) return undefined;
  const box = document.createElement('section');
  box.className = 'ejercicio-caja solo-con-script';
  box.setAttribute('aria-label', workbookWords.exercise);
  const title = document.createElement('h4');
  title.textContent = workbookWords.exercise;
  const hint = document.createElement('p');
  hint.textContent = workbookWords.exerciseHint;
  const list = document.createElement('ol');
  list.className = 'orden';
  for (const [index, { id, title }] of problems.entries()) list.append(renderProblem(id, title, index, document));
  const state = document.createElement('p');
  state.className = 'campo-estado';
  const own = document.createElement('div');
  own.className = 'orden-propio';
  own.append(
    renderField('propio/problema', workbookWords.ownProblem, document, workbookWords.ownProblem),
    renderField('propio/motivo', workbookWords.why(workbookWords.ownProblem), document, workbookWords.ownReason),
  );
  box.append(title, hint, list, state, own);
  return box;
}

function renderProblem(id: string, title: string, index: number, document: Document): HTMLElement {
  // Ids of data files may hold what an entry's name can't.
  const key = encodeURIComponent(id);
  const item = document.createElement('li');
  item.setAttribute('data-problema', key);
  item.setAttribute('data-numero', String(index));
  const head = document.createElement('div');
  head.className = 'orden-cabeza';
  const place = document.createElement('span');
  place.className = 'orden-lugar';
  place.textContent = String(index + 1);
  const name = document.createElement('span');
  name.className = 'orden-titulo';
  name.textContent = title;
  head.append(place, name);
  for (const [way, label] of [
    ['arriba', workbookWords.up(title)],
    ['abajo', workbookWords.down(title)],
  ] as const) {
    const button = document.createElement('button');
    button.setAttribute('type', 'button');
    button.setAttribute('data-mover', way);
    button.setAttribute('aria-label', label);
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('width', '22');
    svg.setAttribute('height', '22');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', ARROWS[way]);
    svg.append(path);
    button.append(svg);
    head.append(button);
  }
  item.append(head, renderField(`motivo/${key}`, workbookWords.why(title), document, workbookWords.reason));
  return item;
}
