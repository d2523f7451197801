import type { Markup } from '../components/component.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';

/**
 * A text that the reader writes and the workbook keeps under `name`, with its copy for paper. `shown` stands above it for
 * the eye; `label` says the same with what it is about.
 */
export function renderField(name: string, label: string, shown?: string): Markup {
  return (
    <div class="campo">
      {shown && (
        <span class="campo-titulo" aria-hidden="true">
          {shown}
        </span>
      )}
      <textarea
        data-entrada={name}
        rows={3}
        autocomplete="off"
        aria-label={label}
        placeholder={shown ? undefined : workbookWords.notePlaceholder}
      />
      <p class="campo-estado" />
      <div class="campo-impreso" />
    </div>
  );
}
