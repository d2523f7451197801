import { workbookWords } from '../language/workbook-es-mx.ts';

/**
 * A text that the reader writes and the workbook keeps under `name`, with its copy for paper. `shown` stands above it for
 * the eye; `label` says the same with what it is about.
 */
export function renderField(name: string, label: string, document: Document, shown?: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'campo';
  const field = document.createElement('textarea');
  field.setAttribute('data-entrada', name);
  field.setAttribute('rows', '3');
  field.setAttribute('autocomplete', 'off');
  field.setAttribute('aria-label', label);
  if (shown) {
    const title = document.createElement('span');
    title.className = 'campo-titulo';
    title.setAttribute('aria-hidden', 'true');
    title.textContent = shown;
    box.append(title);
  } else field.setAttribute('placeholder', workbookWords.notePlaceholder);
  box.append(field);
  for (const part of ['campo-estado', 'campo-impreso']) {
    const line = document.createElement(part === 'campo-estado' ? 'p' : 'div');
    line.className = part;
    box.append(line);
  }
  return box;
}
