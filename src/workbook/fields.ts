import { workbookWords } from '../language/workbook-es-mx.ts';
import type { Outcome } from '../storage/device-storage.ts';
import type { Workbook } from './workbook.ts';

/** Every field that the workbook keeps, by the name of its entry. */
export function findFields(root: ParentNode): Map<string, HTMLTextAreaElement> {
  const fields = [...root.querySelectorAll<HTMLTextAreaElement>('textarea[data-entrada]')];
  return new Map(fields.map((field) => [field.dataset.entrada!, field]));
}

/** Shows the workbook in its fields. One that shows it already is left alone: writing to it would move the caret. */
export function showEntries(fields: ReadonlyMap<string, HTMLTextAreaElement>, workbook: Workbook): void {
  for (const [name, field] of fields) {
    const text = workbook[name] ?? '';
    if (field.value !== text) {
      const { selectionStart, selectionEnd } = field;
      field.value = text;
      if (field === document.activeElement) field.setSelectionRange(selectionStart, selectionEnd);
    }
    copyForPrint(field);
  }
}

/** A field on paper would be cut at its height: what it says stands beside it as text. */
export function copyForPrint(field: HTMLTextAreaElement): void {
  const copy = field.closest('.campo')?.querySelector('.campo-impreso');
  if (copy && copy.textContent !== field.value) copy.textContent = field.value;
  const note = field.closest('.nota, .ejercicio-caja');
  const written = [...(note?.querySelectorAll('textarea') ?? [])].some(({ value }) => value !== '');
  note?.toggleAttribute('data-escrita', written || note.querySelector('.orden:not([data-sin-orden])') !== null);
}

/** Says below a field or list what became of its text; only a failure interrupts who listens. */
export function tellOutcome(element: Element, outcome: Outcome): void {
  const line = element.parentElement?.querySelector(':scope > .campo-estado');
  if (!line) return;
  const sentence = workbookWords[outcome];
  line.toggleAttribute('data-falla', outcome !== 'kept');
  if (outcome === 'kept') line.removeAttribute('role');
  else line.setAttribute('role', 'alert');
  if (line.textContent !== sentence) line.textContent = sentence;
}
